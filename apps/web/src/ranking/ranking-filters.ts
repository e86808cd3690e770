import type { ParamMap } from '@angular/router';

/** Filters whose values are chosen from a list: they stand in the address bar joined by commas, and mean "or". */
export const CHOICE_FILTERS = ['cert', 'required', 'level', 'flag', 'import'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];
export const RANGE_FILTERS = ['yearsMin', 'yearsMax', 'scoreMin', 'scoreMax'] as const;
export type RangeFilter = (typeof RANGE_FILTERS)[number];

/** The filters of the ranked list, as they stand in the address bar. */
export interface RankingFilters {
  readonly choices: Readonly<Record<ChoiceFilter, readonly string[]>>;
  readonly ranges: Readonly<Record<RangeFilter, number | null>>;
  readonly areDuplicatesShown: boolean;
}

/** Query parameters for the router: null takes a parameter away. */
export type QueryChange = Readonly<Record<string, string | null>>;

const FIRST_PAGE: QueryChange = { after: null, before: null };

export function readFilters(query: ParamMap): RankingFilters {
  const listOf = (name: string): readonly string[] => (query.get(name) ?? '').split(',').filter((it) => it !== '');
  const numberOf = (name: string): number | null => {
    const text = query.get(name);
    return text === null || text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  };
  return {
    choices: {
      cert: listOf('cert').map((it) => (it.includes(':') ? it : `${it}:held`)),
      required: listOf('required'),
      level: listOf('level'),
      flag: listOf('flag'),
      import: listOf('import'),
    },
    ranges: {
      yearsMin: numberOf('yearsMin'),
      yearsMax: numberOf('yearsMax'),
      scoreMin: numberOf('scoreMin'),
      scoreMax: numberOf('scoreMax'),
    },
    areDuplicatesShown: query.get('duplicates') === 'shown',
  };
}

/** The query string that the API understands for these filters; without the page. */
export function queryOf({ choices, ranges, areDuplicatesShown }: RankingFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of CHOICE_FILTERS) if (choices[name].length > 0) query.set(name, choices[name].join(','));
  for (const name of RANGE_FILTERS) if (ranges[name] !== null) query.set(name, String(ranges[name]));
  if (areDuplicatesShown) query.set('duplicates', 'shown');
  return query;
}

/** One choice put in or taken out. */
export function toggled({ choices }: RankingFilters, filter: ChoiceFilter, value: string): QueryChange {
  const chosen = choices[filter];
  const next = chosen.includes(value) ? chosen.filter((it) => it !== value) : [...chosen, value];
  return { ...FIRST_PAGE, [filter]: next.length === 0 ? null : next.join(',') };
}

export function withRange(filter: RangeFilter, text: string): QueryChange {
  const value = Number(text);
  return { ...FIRST_PAGE, [filter]: text.trim() === '' || !Number.isFinite(value) || value < 0 ? null : String(value) };
}

export const withDuplicates = (areShown: boolean): QueryChange => ({ ...FIRST_PAGE, duplicates: areShown ? 'shown' : null });

export function withoutFilters(): QueryChange {
  return Object.fromEntries([...CHOICE_FILTERS, ...RANGE_FILTERS, 'duplicates', 'after', 'before'].map((name) => [name, null]));
}

/** One filter that is on, as a chip above the list: what it says, and the query without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly words: string;
  readonly without: QueryChange;
}
