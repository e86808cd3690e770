/**
 * Openings with what they hold. `$1` one opening, or null for all.
 * Served by: opening_pkey, import_opening, scorecard_pkey (index-only where the table was vacuumed), row_problem_import, rescore_segment_pkey.
 */
export const OPENING_VIEWS = `
  SELECT o.id, o.title, o.is_sample AS "isSample", o.created_at AS "createdAt", o.closed_at AS "closedAt",
         o.judgement_id AS "judgementId", j.requirements_id AS "requirementsId", j.requirements_version AS "requirementsVersion",
         j.adjacent_fields AS "adjacentFields", j.as_of::text AS "asOf",
         o.next_judgement_id IS NOT NULL AS "isRescoring", r.done AS "rescoringDone", r.total AS "rescoringOf",
         c.applicants - c.duplicates AS applicants, c.duplicates, n.imports, n.problems, n."isFilling", n."listsWaiting"
    FROM opening o
    JOIN judgement j ON j.id = o.judgement_id
    CROSS JOIN LATERAL (
      SELECT count(*)::integer AS applicants, (count(*) FILTER (WHERE is_duplicate))::integer AS duplicates
        FROM scorecard WHERE judgement_id = o.judgement_id) c
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE i.state NOT IN ('failed', 'cancelled', 'undone'))::integer AS imports,
             count(*) FILTER (WHERE i.state = 'needs_mapping')::integer AS "listsWaiting",
             coalesce(bool_or(i.state IN ('received', 'reading', 'rewriting', 'screening')), false) AS "isFilling",
             coalesce(sum((SELECT count(*) FROM row_problem p WHERE p.import_number = i.number)), 0)::integer AS problems
        FROM import i WHERE i.opening_id = o.id) n
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE done_at IS NOT NULL)::integer AS done, count(*)::integer AS total
        FROM rescore_segment WHERE judgement_id = o.next_judgement_id) r
   WHERE $1::uuid IS NULL OR o.id = $1
   ORDER BY o.created_at DESC, o.id`;
