import { NO_WAITING_FOR_THE_DISK } from './no-waiting-for-the-disk';

/**
 * One segment that is due, locked until the transaction ends. Nothing where it is done, where somebody else is at it, where its
 * import has gone another way, or where there is no such segment.
 *
 * A segment that a crash takes back is due again as a whole, and what it is read from is kept until the import's end, which waits for
 * the disk.
 *
 * Served by: import_pkey, then segment_pkey. SKIP LOCKED makes a second asking for the same segment end at once instead of waiting.
 * The import is not locked: a reader writes its progress there meanwhile; whoever withdraws an import waits for its segments instead.
 */
export const CLAIM_SEGMENT = `
  SELECT s.import_number AS "importNumber", i.id AS "importId", i.opening_id AS "openingId", i.reading_attempt AS "readingAttempt",
         s.ordinal, s.start_byte::float8 AS "startByte", s.end_byte::float8 AS "endByte", s.first_row AS "firstRow", s.rows,
         i.understanding, o.judgement_id AS "judgementId", j.adjacent_fields AS "adjacentFields", j.as_of::text AS "asOf",
         ${NO_WAITING_FOR_THE_DISK}
    FROM import i
    JOIN segment s ON s.import_number = i.number AND s.ordinal = $2
    JOIN opening o ON o.id = i.opening_id
    JOIN judgement j ON j.id = o.judgement_id
   WHERE i.id = $1 AND i.state IN ('rewriting', 'screening') AND s.done_at IS NULL
     FOR UPDATE OF s SKIP LOCKED`;

/**
 * Counts one beginning, outside the transaction of the work, so that a crash is counted too. Nothing where somebody else is at it.
 * Served by: segment_pkey through import_pkey.
 */
export const COUNT_ATTEMPT = `
  WITH due AS (
    SELECT s.import_number, s.ordinal
      FROM segment s JOIN import i ON i.number = s.import_number
     WHERE i.id = $1 AND s.ordinal = $2 AND s.done_at IS NULL AND i.state IN ('rewriting', 'screening')
       FOR UPDATE OF s SKIP LOCKED)
  UPDATE segment s SET attempts = s.attempts + 1 FROM due
   WHERE s.import_number = due.import_number AND s.ordinal = due.ordinal
   RETURNING s.attempts, s.failures, ${NO_WAITING_FOR_THE_DISK}`;

/** Counts one error. Served by: segment_pkey through import_pkey. */
export const COUNT_FAILURE = `
  UPDATE segment SET failures = failures + 1
   WHERE import_number = (SELECT number FROM import WHERE id = $1) AND ordinal = $2 AND done_at IS NULL`;
