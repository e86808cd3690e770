/**
 * Who is in the finished imports of an opening, sixteen bytes each, in four whole numbers: import; row, negative where it is marked now;
 * and a number of the e-mail key and one of the telephone key, 0 where there is none. `openingId` → one value.
 *
 * Served by: one scan of the opening's applicants by applicant_pkey. Whose numbers are alike is soon told where it arrives; grouped by keys
 * here, the scan takes three times as long. Kept without indexes on the keys, because they would be filled row by row during every import,
 * and this runs once at its end.
 */
export const KEY_NUMBERS = `
  SELECT string_agg(int4send(a.import_number) || int4send(CASE WHEN a.duplicate_of_row IS NULL THEN a.row ELSE -a.row END)
                    || int4send(coalesce(hashtext(a.email_key) | 1, 0)) || int4send(coalesce(hashtext(a.phone_key) | 1, 0)), '') AS numbers
    FROM import i JOIN applicant a ON a.import_number = i.number
   WHERE i.opening_id = $1 AND i.state = 'done'`;

/** Applicants by import and row, in the order of arrival. Served by: applicant_pkey. */
export const KEY_SHARERS = `
  SELECT a.import_number AS "importNumber", a.row, a.name, a.email_key AS "emailKey", a.phone_key AS "phoneKey",
         a.duplicate_of_import AS "ofImport", a.duplicate_of_row AS "ofRow"
    FROM unnest($1::integer[], $2::integer[]) AS p (import_number, row) JOIN applicant a USING (import_number, row)
   ORDER BY a.import_number, a.row`;

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
