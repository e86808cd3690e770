import { NO_WAITING_FOR_THE_DISK } from './no-waiting-for-the-disk';

/**
 * Imports to be read that nobody reads: the advisory lock of a reader dies with it.
 * `$1` is the first half of that lock. Served by: import_unfinished.
 */
export const DUE_READINGS = `
  SELECT i.id AS "importId", i.reading_attempt AS attempt
    FROM import i
   WHERE i.state IN ('received', 'reading', 'rewriting')
     AND NOT EXISTS (
       SELECT 1 FROM pg_locks l
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
          AND l.classid = $1::integer::oid AND l.objid = i.number::oid
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
   ORDER BY i.number LIMIT 100`;

/**
 * Segments to be screened that nobody has locked at this moment. Served by: import_unfinished, segment_pkey.
 * The locks are let go of at once: it is the claim that decides. Would they be held until the disk has them, whoever comes to claim
 * meanwhile would find nothing due, and all jobs that wait would be over before one of them was done.
 */
export const DUE_SEGMENTS = `
  WITH due AS (
    SELECT i.id AS "importId", i.number, s.ordinal, ${NO_WAITING_FOR_THE_DISK}
      FROM segment s JOIN import i ON i.number = s.import_number
     WHERE i.state IN ('rewriting', 'screening') AND s.done_at IS NULL
     ORDER BY i.number, s.ordinal LIMIT 1000
       FOR UPDATE OF s SKIP LOCKED)
  SELECT "importId", ordinal FROM due ORDER BY number, ordinal`;

/** Imports whose last segment is done while whoever did it did not live to say so. Served by: import_unfinished, segment_pkey. */
export const DUE_CLOSINGS = `
  SELECT i.id AS "importId" FROM import i
   WHERE i.state = 'screening' AND i.is_row_count_final
     AND NOT EXISTS (SELECT 1 FROM segment s WHERE s.import_number = i.number AND s.done_at IS NULL)`;

/** Locked no longer than segments are. Served by: rescore_segment_pkey; openings under re-score are few. */
export const DUE_RESCORINGS = `
  WITH due AS (
    SELECT r.judgement_id AS "judgementId", r.import_number AS "importNumber", r.first_row AS "firstRow", ${NO_WAITING_FOR_THE_DISK}
      FROM opening o JOIN rescore_segment r ON r.judgement_id = o.next_judgement_id
     WHERE r.done_at IS NULL
     ORDER BY 1, 2, 3 LIMIT 1000
       FOR UPDATE OF r SKIP LOCKED)
  SELECT "judgementId", "importNumber", "firstRow" FROM due ORDER BY 1, 2, 3`;

/** Openings whose re-score is complete but not in force. Served by: rescore_segment_pkey. */
export const DUE_SWITCHES = `
  SELECT o.next_judgement_id AS "judgementId" FROM opening o
   WHERE o.next_judgement_id IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM rescore_segment r WHERE r.judgement_id = o.next_judgement_id AND r.done_at IS NULL)`;
