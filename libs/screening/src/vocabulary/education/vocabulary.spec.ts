import * as experience from '../experience-words';
import { DEGREE_NAMES, LONGEST_DEGREE_NAME, type DegreeName } from './degree-names';
import * as words from './education-words';
import { FIELD_ABBREVIATIONS, FIELD_PHRASES, FIELD_WORDS, FUZZY_FIELD_WORDS } from './field-words';
import { PLAIN_FORMS } from './plain-forms';
import { VOCABULARY_GOLDEN } from './vocabulary.golden';

/** The words of one kind of meaning in one line: `meaning = word | word`, in the order in which the meanings come first. */
function byMeaning<T>(entries: Iterable<readonly [string, T]>, meaningOf: (value: T) => string): string[] {
  const lines = new Map<string, string[]>();
  for (const [word, value] of entries) {
    const meaning = meaningOf(value);
    lines.set(meaning, [...(lines.get(meaning) ?? []), word]);
  }
  return [...lines].map(([meaning, some]) => `${meaning} = ${some.join(' | ')}`);
}

function nameSays({ level, isEngineering, isMba, kind, branch, depends, isStrong }: DegreeName): string {
  const more = [isEngineering && 'engineering', isMba && 'mba', kind !== 'degree' && kind, depends !== 'none' && `depends: ${depends}`];
  const said = [...more, branch.length > 0 && `branch: ${branch.join(' ')}`, !isStrong && 'weak'].filter((it) => it !== false);
  return ['degree', level, ...said].join(', ');
}

type Listed = (typeof words)[keyof typeof words];

/** Patterns are held by what is read with them; lists stand here. */
function listed([name, value]: readonly [string, Listed]): string[] {
  return value instanceof Set ? [`${name} = ${[...value].join(' | ')}`] : [];
}

function written(): string[] {
  return [
    ...byMeaning(DEGREE_NAMES, nameSays),
    `longest name = ${String(LONGEST_DEGREE_NAME)}`,
    ...byMeaning(FIELD_WORDS, (meaning) => `field, ${meaning.join(' ')}`),
    ...byMeaning(FIELD_PHRASES, (meaning) => `field in two words, ${meaning.join(' ')}`),
    ...byMeaning(FIELD_ABBREVIATIONS, (meaning) => `field in capitals, ${meaning.join(' ')}`),
    `field with a slip of the pen = ${FUZZY_FIELD_WORDS.join(' | ')}`,
    ...byMeaning(PLAIN_FORMS, (plain) => `written for ${plain}`),
    ...Object.entries(words).flatMap(listed),
    ...byMeaning(experience.MONTHS, (month) => `month ${String(month)}`),
    ...byMeaning(experience.NUMBER_WORDS, (number) => `number ${String(number)}`),
    `present = ${experience.PRESENT_WORDS.replaceAll('|', ' | ')}`,
  ];
}

/** Each word with what it means. */
const pairsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const [meaning = '', some = ''] = line.split(' = ');
    return some.split(' | ').map((word) => `${meaning}: ${word}`);
  });

describe('the words of education and experience', () => {
  it('mean what they meant when they were reviewed; more may be added', () => {
    const now = new Set(pairsOf(written()));
    expect(pairsOf(VOCABULARY_GOLDEN.slice(1, -1).split('\n')).filter((pair) => !now.has(pair))).toEqual([]);
  });
});
