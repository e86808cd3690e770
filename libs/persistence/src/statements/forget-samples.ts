/**
 * Forgets the cells of applicants that were kept to show what columns hold: once an import has ended, nobody maps columns any more, and
 * copies of personal data are only something that a deletion has to find. `$1` the import. Served by: import_pkey.
 */
export const FORGET_SAMPLES = `
  UPDATE import SET understanding = jsonb_set(understanding, '{mapping}',
           (SELECT coalesce(jsonb_agg(it || '{"samples": []}' ORDER BY place), '[]')
              FROM jsonb_array_elements(understanding -> 'mapping') WITH ORDINALITY AS mapped (it, place)))
   WHERE id = $1 AND understanding IS NOT NULL`;
