import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The findings of a scorecard in one column. The table is made anew, because a column that was dropped would lengthen every row. */
export class PackedFindings1764150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scorecard RENAME TO scorecard_before');
    for (const statement of [MAKE, FILL, 'DROP TABLE scorecard_before', ...INDEXES]) await runner.query(statement);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Restore the database from before this version: scorecards are not packed back.'));
  }
}

const MAKE = `CREATE TABLE scorecard (
    judgement_id integer NOT NULL,
    import_number integer NOT NULL,
    row integer NOT NULL,
    points smallint NOT NULL,
    achievable smallint NOT NULL,
    is_duplicate boolean NOT NULL DEFAULT false,
    -- Per criterion, in the order of the requirements, five bytes: points, achievable points, state (0 not met, 1 partly, 2 met, 3 unknown).
    findings bytea NOT NULL,
    degree_level text NOT NULL,
    required_degree text NOT NULL,
    is_degree_running boolean NOT NULL,
    years real,
    years_basis text NOT NULL,
    -- 'CPIM:held' and the like; flag codes.
    certifications text[] NOT NULL,
    flags text[] NOT NULL,
    fingerprint bytea NOT NULL)`;

const FILL = `
  INSERT INTO scorecard
  SELECT judgement_id, import_number, row, points, achievable, is_duplicate,
         (SELECT coalesce(string_agg(int2send(of.points) || int2send(of.achievable) || substr(int2send(of.state), 2), '' ORDER BY of.place), '')
            FROM unnest(finding_points, finding_achievable, finding_states) WITH ORDINALITY AS of (points, achievable, state, place)),
         degree_level, required_degree, is_degree_running, years, years_basis, certifications, flags, fingerprint
    FROM scorecard_before`;

const INDEXES = [
  'ALTER TABLE scorecard ADD PRIMARY KEY (judgement_id, import_number, row)',
  // The rank: exact points, then import, then row.
  'CREATE INDEX scorecard_rank ON scorecard (judgement_id, points DESC, import_number, row) INCLUDE (is_duplicate)',
];
