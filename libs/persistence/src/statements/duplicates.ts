/**
 * Every applicant of the finished imports of an opening who shares an e-mail or telephone key with another, and those who are marked
 * now, in the order of arrival. `openingId` → rows.
 *
 * Served by: one scan of the opening's applicants by applicant_pkey and two hash aggregates. Kept without indexes on the keys, because
 * they would be filled row by row during every import, and this runs once at its end.
 */
export const SHARED_KEYS = `
  WITH mine AS MATERIALIZED (
    SELECT a.import_number, a.row, a.name, a.email_key, a.phone_key, a.duplicate_of_import, a.duplicate_of_row
      FROM import i JOIN applicant a ON a.import_number = i.number
     WHERE i.opening_id = $1 AND i.state = 'done'),
  emails AS (SELECT email_key FROM mine WHERE email_key IS NOT NULL GROUP BY email_key HAVING count(*) > 1),
  phones AS (SELECT phone_key FROM mine WHERE phone_key IS NOT NULL GROUP BY phone_key HAVING count(*) > 1)
  SELECT import_number AS "importNumber", row, name, email_key AS "emailKey", phone_key AS "phoneKey",
         duplicate_of_import AS "ofImport", duplicate_of_row AS "ofRow"
    FROM mine
   WHERE email_key IN (SELECT email_key FROM emails) OR phone_key IN (SELECT phone_key FROM phones) OR duplicate_of_row IS NOT NULL
   ORDER BY import_number, row`;

/** Writes the changed marks. Served by: applicant_pkey. */
export const MARK_APPLICANTS = `
  UPDATE applicant a SET duplicate_of_import = m.of_import, duplicate_of_row = m.of_row
    FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[]) AS m (import_number, row, of_import, of_row)
   WHERE a.import_number = m.import_number AND a.row = m.row`;

/** The same on the scorecards of the opening's judgement in force. Served by: scorecard_pkey. */
export const MARK_SCORECARDS = `
  UPDATE scorecard s SET is_duplicate = m.of_row IS NOT NULL
    FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[]) AS m (import_number, row, of_import, of_row)
   WHERE s.judgement_id = (SELECT judgement_id FROM opening WHERE id = $5)
     AND s.import_number = m.import_number AND s.row = m.row`;

/** Served by: import_opening. */
export const COUNT_DUPLICATES = `
  UPDATE import i SET duplicates = coalesce(m.count, 0)
    FROM import mine LEFT JOIN unnest($2::integer[], $3::integer[]) AS m (import_number, count) ON m.import_number = mine.number
   WHERE mine.opening_id = $1 AND mine.state = 'done' AND i.id = mine.id AND i.duplicates IS DISTINCT FROM coalesce(m.count, 0)`;

/** After a re-score: what is known of the applicants, onto the scorecards of the judgement now in force. Served by: import_opening, applicant_pkey, scorecard_pkey. */
export const CARRY_DUPLICATES = `
  UPDATE scorecard s SET is_duplicate = true
    FROM opening o JOIN import i ON i.opening_id = o.id JOIN applicant a ON a.import_number = i.number
   WHERE o.id = $1 AND a.duplicate_of_row IS NOT NULL
     AND s.judgement_id = o.judgement_id AND s.import_number = a.import_number AND s.row = a.row AND NOT s.is_duplicate`;
