import { type ActiveFilter, type ChoiceFilter, CHOICE_FILTERS, type QueryChange, type RankingFilters, toggled } from './ranking-filters';
import { LEVEL_NAMES, REQUIRED_NAMES, STATUS_NAMES } from './words';

const lookUp = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;

const CHOICES_IN_WORDS: Readonly<Record<ChoiceFilter, (value: string) => string>> = {
  cert: (value) => {
    const at = value.lastIndexOf(':');
    return `${value.slice(0, at)} ${lookUp(STATUS_NAMES, value.slice(at + 1))}`;
  },
  required: (value) => `Required degree: ${lookUp(REQUIRED_NAMES, value).toLowerCase()}`,
  level: (value) => lookUp(LEVEL_NAMES, value),
  flag: (value) => `Flag: ${value.replaceAll('-', ' ')}`,
  import: (value) => `Import ${value}`,
};

/** All filters that are on, in the order of the rail. */
export function activeFilters(filters: RankingFilters): readonly ActiveFilter[] {
  const chosen = CHOICE_FILTERS.flatMap((name) =>
    filters.choices[name].map((value) => ({
      key: `${name}=${value}`,
      words: CHOICES_IN_WORDS[name](value),
      without: toggled(filters, name, value),
    })),
  );
  return [...chosen, ...rangeOf(filters, 'years', 'years'), ...rangeOf(filters, 'score', 'points'), ...duplicatesOf(filters)];
}

function rangeOf({ ranges }: RankingFilters, name: 'years' | 'score', unit: string): readonly ActiveFilter[] {
  const [min, max] = [ranges[`${name}Min`], ranges[`${name}Max`]];
  if (min === null && max === null) return [];
  const words = max === null ? `${min ?? 0} ${unit} or more` : min === null ? `up to ${max} ${unit}` : `${min} to ${max} ${unit}`;
  const without: QueryChange = { [`${name}Min`]: null, [`${name}Max`]: null, after: null, before: null };
  return [{ key: name, words, without }];
}

function duplicatesOf({ areDuplicatesShown }: RankingFilters): readonly ActiveFilter[] {
  return areDuplicatesShown
    ? [{ key: 'duplicates', words: 'Duplicates shown', without: { duplicates: null, after: null, before: null } }]
    : [];
}
