import { CONNECTORS } from '../../vocabulary/education/education-words';
import { DEGREE_NAMES, LONGEST_DEGREE_NAME, type DegreeName } from '../../vocabulary/education/degree-names';
import { isUpperCase } from './find-fields';
import type { Word } from './words';

/** A degree's name at its place among the words. */
export interface NamedDegree {
  readonly first: number;
  readonly last: number;
  readonly name: DegreeName;
  /** The name as in the vocabulary. */
  readonly phrase: string;
}

const HEADS: ReadonlySet<string> = new Set(['technology', 'management', 'science', 'tech']);
const NOT_MASTERS: ReadonlySet<string> = new Set([
  'black',
  'scheduler',
  'schedule',
  'production',
  'card',
  'data',
  'plan',
  'planner',
  'carpenter',
  'electrician',
  'technician',
  'craftsman',
  'mason',
  'service',
  'sergeant',
  'trainer',
  'gunnery',
  'class',
  'certified',
  'catalog',
  'list',
  'budget',
  'file',
  'files',
]);
const NOT_MS: ReadonlySet<string> = new Set([
  'office',
  'excel',
  'word',
  'access',
  'project',
  'powerpoint',
  'visio',
  'outlook',
  'dos',
  'sql',
  'teams',
  'windows',
  'dynamics',
  'publisher',
  'sharepoint',
  'cit',
  'paint',
  'suite',
]);
const COLUMN_ONLY: ReadonlySet<string> = new Set([
  'specialist',
  'mag',
  'diplom',
  'lic',
  'promotion',
  'intermediate',
  'secondary',
  'bas',
  'tecnico',
  'bachiller',
  'maestro',
  'cap',
  'iti',
  'lehre',
  'gymnasium',
  'ing',
  'ir',
  'di',
  'as',
  'aa',
  'asc',
  'assoc',
  'but',
  'dea',
  'sm',
  'sb',
  'hs',
  'vocational',
  'hons',
  'mem',
  'kandidat',
  'perito',
  'polytechnic',
  'grado',
  'ab',
  'technikum',
  'maestro',
  'med',
  'mpa',
  'lise',
  'bac',
  'bc',
  'mgr',
  'dsc',
  'md',
  'ssc',
  'hsc',
]);

/** Finds the names of degrees among words, the longest name at each place. */
export function findDegreeNames(words: readonly Word[], source: 'column' | 'text'): readonly NamedDegree[] {
  const named: NamedDegree[] = [];
  let index = 0;
  while (index < words.length) {
    const degree = degreeAt(words, index, source);
    if (degree !== null) named.push(degree);
    index = degree === null ? index + 1 : degree.last + 1;
  }
  return named;
}

function degreeAt(words: readonly Word[], first: number, source: 'column' | 'text'): NamedDegree | null {
  let phrase = '';
  let found: NamedDegree | null = null;
  let parts = 0;
  for (let index = first; index < words.length && parts < LONGEST_DEGREE_NAME; index++) {
    const word = words[index];
    if (word === undefined || (index > first && !joinsName(word))) break;
    if (index > first && CONNECTORS.has(word.text)) continue;
    phrase = phrase === '' ? word.text : `${phrase} ${word.text}`;
    parts++;
    const name = DEGREE_NAMES.get(phrase);
    if (name !== undefined && !isPartOfField(words, index, phrase)) found = { first, last: index, name, phrase };
  }
  return found !== null && isMeant(words, found, source) ? found : null;
}

function joinsName(word: Word): boolean {
  return word.gap === 'none' || word.gap === 'dash' || (word.gap === 'bracket' && (word.text === 'fh' || word.text === 'hons'));
}

/** "Master of Engineering Management", "Bachelor of Engineering Technology": the last word belongs to the field. */
function isPartOfField(words: readonly Word[], last: number, phrase: string): boolean {
  const next = words[last + 1];
  return phrase.endsWith(' engineering') && next?.gap === 'none' && HEADS.has(next.text);
}

function isMeant(words: readonly Word[], { first, last, name, phrase }: NamedDegree, source: 'column' | 'text'): boolean {
  const next = words[last + 1];
  const word = words[first];
  if (word === undefined) return false;
  if (phrase === 'master' && next?.gap === 'none' && NOT_MASTERS.has(next.text)) return false;
  if (phrase === 'ms' && next !== undefined && NOT_MS.has(next.text)) return false;
  if (phrase === 'hs') return words.length <= 3 && source === 'column';
  if (source === 'text' && COLUMN_ONLY.has(phrase) && !isDotted(word)) return false;
  if (phrase === 'associate' && source === 'text') return words[first + 1]?.text === 'of' || next?.text === 'degree' || next?.text === 'in';
  if (phrase === 'diploma' && (next?.text === 'trainee' || next?.text === 'academic')) return false;
  if (phrase === 'di' && !isUpperCase(word)) return false;
  return name.isStrong || isWeakMeant(words, first, source);
}

/** "M.Ed", "B.A.": dots inside, capitals. */
function isDotted({ cell, text, start, end }: Word): boolean {
  return end - start > text.length && isCapital(cell.text.charAt(start));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Two letters are a degree only in capitals (or in a cell made for degrees), and "Boston, MA" is a place. */
function isWeakMeant(words: readonly Word[], first: number, source: 'column' | 'text'): boolean {
  const word = words[first];
  if (word === undefined) return false;
  const opening = word.cell.text.slice(word.start, word.start + 1);
  if (word.cell.field !== 'degree' && opening === opening.toLowerCase() && !(source === 'column' && first === 0)) return false;
  const isPlace = (word.text === 'ma' || word.text === 'me') && word.gap === 'comma' && words[first + 1]?.gap !== 'none';
  return !isPlace;
}
