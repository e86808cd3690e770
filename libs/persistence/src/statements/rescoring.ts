/**
 * The work of a re-score: the stored applicants of every segment that is done. `$1` judgement, `$2` opening.
 * Segments that are done later join by themselves, in the transaction that stores them.
 * Served by: import_opening, segment_pkey.
 */
export const PLAN_RESCORE = `
  INSERT INTO rescore_segment (judgement_id, import_number, first_row, last_row)
  SELECT $1, s.import_number, s.first_row, s.last_row
    FROM import i JOIN segment s ON s.import_number = i.number
   WHERE i.opening_id = $2 AND s.done_at IS NOT NULL AND s.rows > 0`;

/** One piece of a re-score that is due, locked until the transaction ends. Served by: rescore_segment_pkey. */
export const CLAIM_RESCORE = `
  SELECT r.judgement_id AS "judgementId", r.import_number AS "importNumber", r.first_row AS "firstRow", r.last_row AS "lastRow",
         i.understanding, j.adjacent_fields AS "adjacentFields", j.as_of::text AS "asOf"
    FROM rescore_segment r
    JOIN judgement j ON j.id = r.judgement_id
    JOIN import i ON i.number = r.import_number
   WHERE r.judgement_id = $1 AND r.import_number = $2 AND r.first_row = $3 AND r.done_at IS NULL
     AND EXISTS (SELECT 1 FROM opening o WHERE o.next_judgement_id = r.judgement_id)
     FOR UPDATE OF r SKIP LOCKED`;

/** Served by: applicant_pkey, keyset by row. */
export const STORED_ROWS = `
  SELECT row, cells FROM applicant
   WHERE import_number = $1 AND row > $2 AND row <= $3 ORDER BY row LIMIT $4`;
