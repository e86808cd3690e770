/**
 * Imports with their progress, counted from rows: what a crash undid is not counted, what was done twice is counted once.
 * `$1` opening or null, `$2` import or null.
 *
 * Served by: import_opening or import_pkey; segment_pkey, row_problem_import.
 */
export const IMPORT_VIEWS = `
  SELECT i.id, i.number, i.opening_id AS "openingId", i.file_name AS "fileName", i.size_bytes::float8 AS "sizeBytes",
         encode(i.sha256, 'hex') AS sha256, i.state, coalesce(a.name, 'Plumbline') AS "uploadedBy", i.created_at AS "createdAt",
         i.screening_started_at AS "screeningStartedAt", i.finished_at AS "finishedAt", i.failure, i.understanding,
         i.bytes_read::float8 AS "bytesRead", i.rows_found AS "rowsFound", i.is_row_count_final AS "isRowCountFinal",
         i.not_applicants AS "notApplicants", i.duplicates, s.screened AS "rowsScreened", s.last_done AS "lastDoneAt",
         (SELECT count(*)::integer FROM row_problem p WHERE p.import_number = i.number) AS problems,
         now() AS now,
         e.id AS "earlierId", e.file_name AS "earlierFileName", e.created_at AS "earlierCreatedAt"
    FROM import i
    LEFT JOIN account a ON a.id = i.uploaded_by
    LEFT JOIN import e ON e.id = i.same_file_as
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(rows) FILTER (WHERE done_at IS NOT NULL), 0)::integer AS screened, max(done_at) AS last_done
        FROM segment WHERE import_number = i.number) s
   WHERE ($1::uuid IS NULL OR i.opening_id = $1) AND ($2::uuid IS NULL OR i.id = $2)
   ORDER BY i.number DESC`;

/**
 * A page of the problems of one import, in the order in which they were found, with whose row it is and whether the account `$5` may see
 * who that is. Served by: row_problem_import, keyset by id; applicant_pkey, reveal_pkey.
 */
export const PROBLEM_PAGE = `
  SELECT p.id::float8 AS id, p.row, p.column_name AS "column", p.code, p.said, p.expected, p.repair,
         a.row IS NOT NULL AS "isApplicant", a.name, a.email, a.phone, r.row IS NOT NULL AS "isRevealed"
    FROM row_problem p
    LEFT JOIN applicant a ON a.import_number = p.import_number AND a.row = p.row
    LEFT JOIN reveal r ON r.account_id = $5 AND r.import_number = p.import_number AND r.row = p.row
   WHERE p.import_number = $1 AND p.id > $2 AND ($3::text IS NULL OR p.code = $3)
   ORDER BY p.id LIMIT $4`;

/** Served by: row_problem_import. */
export const PROBLEM_COUNTS = `
  SELECT code, count(*)::integer AS count FROM row_problem WHERE import_number = $1 GROUP BY code ORDER BY count DESC, code`;
