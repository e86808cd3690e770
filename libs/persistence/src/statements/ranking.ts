/**
 * The filters of the ranked list as one condition. Parameters $1 to $10 in this order: judgement, certifications ('CPIM:held'), required
 * degree, levels, years from, years to, score from, score to, flags, import numbers; a null lets everything through. $11: whether
 * duplicates are shown. Each filter is a column of its own, so that counts can leave one out.
 */
const FILTERED = `
  SELECT s.import_number, s.row, s.points, s.certifications, s.required_degree, s.degree_level, s.years, s.flags, s.is_duplicate,
         ($2::text[] IS NULL OR s.certifications && $2) AS by_certification,
         ($3::text[] IS NULL OR s.required_degree = ANY ($3)) AS by_required,
         ($4::text[] IS NULL OR s.degree_level = ANY ($4)) AS by_level,
         ($5::real IS NULL OR s.years >= $5) AND ($6::real IS NULL OR s.years <= $6) AS by_years,
         ($7::int IS NULL OR (s.points + 50) / 100 >= $7) AND ($8::int IS NULL OR (s.points + 50) / 100 <= $8) AS by_score,
         ($9::text[] IS NULL OR s.flags && $9) AS by_flag
    FROM scorecard s
   WHERE s.judgement_id = $1 AND ($10::int[] IS NULL OR s.import_number = ANY ($10))`;

const ALL = 'by_certification AND by_required AND by_level AND by_years AND by_score AND by_flag';

const SHOWN = '(NOT is_duplicate OR $11::boolean)';

/** What the list shows of one applicant: `s` is the scorecard, `a` the applicant. */
export const ROW_COLUMNS = `s.import_number AS "importNumber", s.row, a.name, a.email, a.phone, s.points, s.achievable,
  s.findings,
  s.degree_level AS "degreeLevel", s.required_degree AS "requiredDegree", s.is_degree_running AS "isDegreeRunning",
  s.years, s.years_basis AS "yearsBasis", s.certifications, s.flags, s.is_duplicate AS "isDuplicate",
  a.duplicate_of_import AS "duplicateOfImport", a.duplicate_of_row AS "duplicateOfRow"`;

/** Every applicant of the opening with the place, 1..n in rank order; duplicates are left out. */
const NUMBERED = `numbered AS MATERIALIZED (
    SELECT import_number, row, row_number() OVER (ORDER BY points DESC, import_number, row) AS place
      FROM scorecard WHERE judgement_id = $1 AND NOT is_duplicate)`;

const AFTER = 'f.points < $12 OR f.points = $12 AND (f.import_number, f.row) > ($13, $14)';
const BEFORE = 'f.points > $12 OR f.points = $12 AND (f.import_number, f.row) < ($13, $14)';

/**
 * One page in rank order with the place of each applicant over the whole opening, duplicates left out of the numbering. $12 to $14: the
 * points, import and row after which the page begins (null: at the top); $15: how many. `ascending` reads backwards from there.
 *
 * Served by scorecard_rank, which is this order and holds who is a duplicate: the numbering is one walk along the index alone, the page
 * one more. Places are counted over the opening and not over the filtered list, so that a filter never changes anybody's place.
 */
export const rankedPage = (direction: 'forward' | 'backward'): string => `
  WITH ${NUMBERED},
  page AS (
    SELECT f.import_number, f.row, f.points FROM (${FILTERED}) f
     WHERE ${ALL} AND ${SHOWN}
       AND ($12::int IS NULL OR ${direction === 'forward' ? AFTER : BEFORE})
     ORDER BY ${direction === 'forward' ? 'f.points DESC, f.import_number, f.row' : 'f.points, f.import_number DESC, f.row DESC'}
     LIMIT $15)
  SELECT ${ROW_COLUMNS}, numbered.place::int AS place
    FROM page
    JOIN scorecard s ON s.judgement_id = $1 AND s.import_number = page.import_number AND s.row = page.row
    JOIN applicant a ON a.import_number = page.import_number AND a.row = page.row
    LEFT JOIN numbered ON numbered.import_number = page.import_number AND numbered.row = page.row
   ORDER BY s.points DESC, s.import_number, s.row`;

/** How many of an array column's values stand in the list: one pass over the applicants that have any. */
const countsOfValues = (facet: string, column: string, others: string): string => `
  SELECT '${facet}' AS facet, value, count(*)::int AS count
    FROM (${FILTERED} AND s.${column} <> '{}') f, unnest(${column}) AS value
   WHERE ${SHOWN} AND ${others} GROUP BY value`;

/**
 * All counts beside the list: for each facet the choices with every other filter applied and its own left out. Parameters as in FILTERED.
 * One pass over the opening puts alike applicants together, a few hundred groups of which all facets of one value are summed; certificates
 * and flags, of which an applicant has several, take a pass each. Sequential on purpose: every applicant counts.
 */
export const FILTER_COUNTS = `
  WITH alike AS MATERIALIZED (
    SELECT required_degree, degree_level, least((points + 50) / 1000, 9) AS score_bin,
           width_bucket(years::float8, ARRAY[0, 2, 5, 10, 15, 20]::float8[]) AS years_bin, is_duplicate,
           by_certification, by_required, by_level, by_years, by_score, by_flag, count(*) AS people
      FROM (${FILTERED}) f GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
  shown AS MATERIALIZED (SELECT * FROM alike WHERE ${SHOWN})
  ${countsOfValues('certification', 'certifications', 'by_required AND by_level AND by_years AND by_score AND by_flag')}
  UNION ALL
  ${countsOfValues('flag', 'flags', 'by_certification AND by_required AND by_level AND by_years AND by_score')}
  UNION ALL
  SELECT 'required', required_degree, sum(people)::int FROM shown
   WHERE by_certification AND by_level AND by_years AND by_score AND by_flag GROUP BY 2
  UNION ALL
  SELECT 'level', degree_level, sum(people)::int FROM shown
   WHERE by_certification AND by_required AND by_years AND by_score AND by_flag GROUP BY 2
  UNION ALL
  SELECT 'score', score_bin::text, sum(people)::int FROM shown
   WHERE by_certification AND by_required AND by_level AND by_years AND by_flag GROUP BY 2
  UNION ALL
  SELECT 'years', coalesce(years_bin::text, 'unknown'), sum(people)::int FROM shown
   WHERE by_certification AND by_required AND by_level AND by_score AND by_flag GROUP BY 2
  UNION ALL
  SELECT 'matching', '', coalesce(sum(people), 0)::int FROM shown WHERE ${ALL}
  UNION ALL
  SELECT 'duplicates', '', coalesce(sum(people), 0)::int FROM alike WHERE is_duplicate
  UNION ALL
  SELECT 'total', '', coalesce(sum(people), 0)::int FROM alike WHERE NOT is_duplicate`;

/**
 * Applicants of an opening of whom a word of the name begins with a text, or the e-mail address does, best first: as people look somebody
 * up, and so that two letters do not find everybody. A sequential pass over the opening's applicants; an index over letter triples would
 * cost every import more than this rare question takes.
 */
export const FIND_BY_IDENTITY = `
  WITH ${NUMBERED}
  SELECT ${ROW_COLUMNS}, numbered.place::int AS place, count(*) OVER ()::int AS total
    FROM scorecard s JOIN applicant a USING (import_number, row) LEFT JOIN numbered USING (import_number, row)
   WHERE s.judgement_id = $1
     AND (position(' ' || lower($2) IN ' ' || translate(lower(coalesce(a.name, '')), '-.,', '   ')) > 0
          OR starts_with(lower(coalesce(a.email, '')), lower($2)))
   ORDER BY s.points DESC, s.import_number, s.row LIMIT $3`;
