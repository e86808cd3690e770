import { NO_WAITING_FOR_THE_DISK } from './no-waiting-for-the-disk';

/** The first half of the advisory lock that a reading process holds as long as it lives; the second is the number of the import. */
export const READING_LOCK = 7158;

/**
 * Makes an import this reader's: whoever read it before finds another attempt here and can write no more.
 * Served by: import_pkey.
 */
export const BEGIN_ATTEMPT = `
  UPDATE import SET reading_attempt = reading_attempt + 1, state = CASE state WHEN 'received' THEN 'reading' ELSE state END
   WHERE id = $1 AND state IN ('received', 'reading', 'rewriting')
   RETURNING number AS "importNumber", id AS "importId", opening_id AS "openingId", state, reading_attempt AS attempt,
             file_name AS "fileName", should_start AS "shouldStart", reading_options AS "options", understanding`;

/** Served by: import_number_key. Nothing is changed where another attempt has begun, or where the import was withdrawn. */
export const KEEP_UNDERSTANDING = `
  UPDATE import SET understanding = $3, state = $4,
         screening_started_at = CASE $4 WHEN 'rewriting' THEN now() ELSE screening_started_at END
   WHERE number = $1 AND reading_attempt = $2 AND state = 'reading' RETURNING number`;

/** What was understood before stays. Served by: import_number_key. */
export const REFUSE_CORRECTION = `
  UPDATE import SET state = 'needs_mapping', failure = $3, reading_options = $4
   WHERE number = $1 AND reading_attempt = $2 AND state = 'reading' RETURNING number`;

export const KEEP_PROGRESS = `
  UPDATE import SET bytes_read = $3, rows_found = $4
   WHERE number = $1 AND reading_attempt = $2 AND state = 'rewriting' RETURNING number, ${NO_WAITING_FOR_THE_DISK}`;

/** Keeps the attempt from changing until the transaction ends; nothing where it has changed. Served by: import_number_key. */
export const HOLD_ATTEMPT = `SELECT 1 FROM import WHERE number = $1 AND reading_attempt = $2 AND state = 'rewriting' FOR SHARE`;

/**
 * Segments found by an attempt; none where another has begun or the import was withdrawn. One statement, because a reader that runs far
 * ahead of the workers keeps them busy, and each step of a transaction waits until the worker that reads has a moment.
 */
export const ADD_SEGMENTS = `
  WITH held AS (${HOLD_ATTEMPT})
  INSERT INTO segment (import_number, ordinal, start_byte, end_byte, first_row, rows)
  SELECT $1, found.* FROM held, unnest($3::integer[], $4::bigint[], $5::bigint[], $6::integer[], $7::integer[]) AS found
  RETURNING ordinal, ${NO_WAITING_FOR_THE_DISK}`;

/** Nothing where segments are missing, which a crash of PostgreSQL took back: then the import is read again. Served by: segment_pkey. */
export const END_REWRITING = `
  UPDATE import SET state = 'screening', bytes_read = size_bytes, rows_found = $3, not_applicants = $4, is_row_count_final = true
   WHERE number = $1 AND reading_attempt = $2 AND state = 'rewriting'
     AND $3 = (SELECT coalesce(sum(rows), 0) FROM segment WHERE import_number = $1) RETURNING number`;

/** Served by: segment_pkey, row_problem_import, applicant_pkey, and scorecard_pkey, in which PostgreSQL 18 skips over the few judgements. */
export const FORGET_ROWS = [
  // First, because it waits for the segments that are being stored at this moment.
  'DELETE FROM segment WHERE import_number = $1',
  'DELETE FROM rescore_segment WHERE import_number = $1',
  'DELETE FROM row_problem WHERE import_number = $1',
  'DELETE FROM scorecard WHERE import_number = $1',
  'DELETE FROM applicant WHERE import_number = $1',
] as const;
