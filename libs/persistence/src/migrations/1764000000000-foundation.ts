import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, openings, imports, applicants, scorecards, and what was done by whom. */
export class Foundation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ACCOUNTS, ...OPENINGS, ...IMPORTS, ...APPLICANTS, ...ACTIVITY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry, reveal, scorecard, applicant, rescore_segment, row_problem, segment, import, opening,
      judgement, one_time_token, session, account`);
    await runner.query('DROP FUNCTION refuse_change');
  }
}

const ACCOUNTS = [
  `CREATE TABLE account (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    name text NOT NULL,
    role text NOT NULL CHECK (role IN ('administrator', 'recruiter', 'viewer')),
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz)`,
  `CREATE UNIQUE INDEX account_email ON account (lower(email))`,
  // Only hashes of session ids and tokens are kept: a stolen copy of the database opens no session. Public ids are separate.
  `CREATE TABLE session (
    id_hash bytea PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    ends_at timestamptz NOT NULL,
    address text NOT NULL,
    agent text NOT NULL)`,
  `CREATE INDEX session_account ON session (account_id)`,
  // A token is deleted in the transaction that uses it.
  `CREATE TABLE one_time_token (
    token_hash bytea PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    kind text NOT NULL CHECK (kind IN ('set_up', 'invitation', 'password_reset')),
    email text,
    role text CHECK (role IN ('administrator', 'recruiter', 'viewer')),
    account_id uuid REFERENCES account ON DELETE CASCADE,
    created_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL)`,
];

const OPENINGS = [
  // One way of judging: which requirements, as of which day. Scorecards belong to a judgement; a re-score makes a new one.
  `CREATE TABLE judgement (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    requirements_id text NOT NULL,
    requirements_version text NOT NULL,
    adjacent_fields text NOT NULL DEFAULT 'graded' CHECK (adjacent_fields IN ('graded', 'strict')),
    as_of date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now())`,
  `CREATE TABLE opening (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    title text NOT NULL,
    is_sample boolean NOT NULL DEFAULT false,
    judgement_id integer NOT NULL REFERENCES judgement,
    next_judgement_id integer REFERENCES judgement,
    created_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz)`,
];

const IMPORTS = [
  `CREATE TABLE import (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
    opening_id uuid NOT NULL REFERENCES opening ON DELETE CASCADE,
    file_name text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 bytea NOT NULL,
    state text NOT NULL CHECK (state IN ('received', 'reading', 'needs_mapping', 'rewriting', 'screening', 'done', 'failed', 'cancelled', 'undone')),
    should_start boolean NOT NULL DEFAULT false,
    same_file_as uuid REFERENCES import ON DELETE SET NULL,
    uploaded_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    screening_started_at timestamptz,
    finished_at timestamptz,
    failure text,
    reading_options jsonb NOT NULL DEFAULT '{}',
    understanding jsonb,
    bytes_read bigint NOT NULL DEFAULT 0,
    rows_found integer NOT NULL DEFAULT 0,
    is_row_count_final boolean NOT NULL DEFAULT false,
    not_applicants integer NOT NULL DEFAULT 0,
    duplicates integer NOT NULL DEFAULT 0,
    -- The attempt that may write for this import while it is read: a reader that was thought dead and is not finds another number here.
    reading_attempt integer NOT NULL DEFAULT 0)`,
  `CREATE INDEX import_opening ON import (opening_id, number)`,
  // What is not finished, for the reconciler.
  `CREATE INDEX import_unfinished ON import (state) WHERE state IN ('received', 'reading', 'rewriting', 'screening')`,
  // Work due: a byte range of the canonical rewrite. Marked done in the transaction of its COPY.
  `CREATE TABLE segment (
    import_number integer NOT NULL REFERENCES import (number) ON DELETE CASCADE,
    ordinal integer NOT NULL,
    start_byte bigint NOT NULL,
    end_byte bigint NOT NULL,
    first_row integer NOT NULL,
    rows integer NOT NULL,
    -- How often it was begun (a crash leaves it begun), and how often it ended in an error: work that can never succeed is given up.
    attempts smallint NOT NULL DEFAULT 0,
    failures smallint NOT NULL DEFAULT 0,
    -- The last row that was stored, known when it is done: rows that are no applicants leave gaps.
    last_row integer,
    done_at timestamptz,
    PRIMARY KEY (import_number, ordinal))`,
  `CREATE TABLE row_problem (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_number integer NOT NULL REFERENCES import (number) ON DELETE CASCADE,
    row integer,
    column_name text,
    code text NOT NULL,
    said text NOT NULL,
    expected text NOT NULL,
    repair text)`,
  `CREATE INDEX row_problem_import ON row_problem (import_number, id)`,
  `CREATE TABLE rescore_segment (
    judgement_id integer NOT NULL REFERENCES judgement ON DELETE CASCADE,
    import_number integer NOT NULL REFERENCES import (number) ON DELETE CASCADE,
    first_row integer NOT NULL,
    last_row integer NOT NULL,
    done_at timestamptz,
    PRIMARY KEY (judgement_id, import_number, first_row))`,
];

const APPLICANTS = [
  // Filled by binary COPY. No foreign keys: they would be checked row by row; an undo deletes by import number.
  `CREATE TABLE applicant (
    import_number integer NOT NULL,
    row integer NOT NULL,
    name text,
    email text,
    phone text,
    email_key text,
    phone_key text,
    -- The record as imported: a JSON array of strings in the order of the columns of the import's understanding.
    cells text NOT NULL,
    duplicate_of_import integer,
    duplicate_of_row integer,
    PRIMARY KEY (import_number, row))`,
  `CREATE TABLE scorecard (
    judgement_id integer NOT NULL,
    import_number integer NOT NULL,
    row integer NOT NULL,
    points smallint NOT NULL,
    achievable smallint NOT NULL,
    is_duplicate boolean NOT NULL DEFAULT false,
    -- Per criterion, in the order of the requirements: points, achievable points, and state (0 not met, 1 partly, 2 met, 3 unknown).
    finding_points smallint[] NOT NULL,
    finding_achievable smallint[] NOT NULL,
    finding_states smallint[] NOT NULL,
    degree_level text NOT NULL,
    required_degree text NOT NULL,
    is_degree_running boolean NOT NULL,
    years real,
    years_basis text NOT NULL,
    -- 'CPIM:held' and the like; flag codes.
    certifications text[] NOT NULL,
    flags text[] NOT NULL,
    fingerprint bytea NOT NULL,
    PRIMARY KEY (judgement_id, import_number, row))`,
  // The rank: exact points, then import, then row.
  `CREATE INDEX scorecard_rank ON scorecard (judgement_id, points DESC, import_number, row) INCLUDE (is_duplicate)`,
];

const ACTIVITY = [
  `CREATE TABLE reveal (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    import_number integer NOT NULL,
    row integer NOT NULL,
    reason text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, import_number, row))`,
  `CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    actor_id uuid,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL)`,
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'The audit trail is append-only.'; END $$`,
  `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change()`,
];
