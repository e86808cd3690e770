import { CONNECTORS } from '../../vocabulary/education/education-words';
import { DEGREE_NAMES, LONGEST_DEGREE_NAME, type DegreeName } from '../../vocabulary/education/degree-names';
import { FIELD_ABBREVIATIONS, FIELD_WORDS } from '../../vocabulary/education/field-words';
import { GRADUATES, isUpperCase } from './find-fields';
import type { Span, Word } from './words';

/** A degree's name at its place among the words. */
export interface NamedDegree extends Span {
  readonly name: DegreeName;
  /** The name as in the vocabulary. */
  readonly phrase: string;
}

const HEADS: ReadonlySet<string> = new Set(['technology', 'management', 'science', 'tech']);
const NOT_MASTERS: ReadonlySet<string> = new Set(
  'black scheduler schedule production card data plan planner carpenter electrician technician craftsman mason service sergeant trainer gunnery class certified catalog list budget file files chef gardener plumber mechanic barber stylist cosmetologist teacher instructor certificate certification naturalist chief mariner ceremonies'.split(
    ' ',
  ),
);
/** A master of these is none of an art: Scrum master, certified master. */
const MASTERED: ReadonlySet<string> = new Set('certified scrum toast web quarter station harbour harbor band quiz dungeon'.split(' '));
const isMasterOf = ({ gap }: Word, before?: Word): boolean => gap === 'none' && MASTERED.has(before?.text ?? '');
const NOT_MS: ReadonlySet<string> = new Set(
  'office excel word access project powerpoint visio outlook dos sql teams windows dynamics publisher sharepoint cit paint suite'.split(
    ' ',
  ),
);
const COLUMN_ONLY: ReadonlySet<string> = new Set([
  'specialist',
  'mag',
  'bach',
  'mstr',
  'mstrs',
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
  'asc',
  'assoc',
  'but',
  'dea',
  'sm',
  'sb',
  'vocational',
  'hons',
  'mem',
  'kandidat',
  'perito',
  'polytechnic',
  'grado',
  'ab',
  'technikum',
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
  'st',
  'msce',
  'dme',
  'm2',
  'smk',
  'mts',
  'lts',
  'hts',
  'myo',
  '10 2',
  'secundaria',
  'dee',
  'mechatroniker',
  'elektroniker',
  'ug',
  'nd',
  's2',
  's3',
  'd4',
  'lm',
  'muh',
  'matric',
  'abi',
  'puc',
  'profesional',
  'universitario',
  'amk',
  'yamk',
  'onc',
  'ingenior',
  'mernok',
  'nc ii',
  'nc iii',
  'btec',
  'college graduate',
  'university graduate',
  'fachschule',
  'schulabschluss',
  'curso tecnico',
  'dip',
  'cfc',
  'tso',
  'bso',
  'aso',
  'kso',
  'cess',
  'doctor',
  'afc',
  'efz',
  'polymechaniker',
  'eba',
  'jc',
  'masch ing',
  'el ing',
  'elektroingenieur',
  'maschineningenieur',
  'maschinenbauingenieur',
]);

/** Finds the names of degrees among words, the longest name at each place. */
export function findDegreeNames(words: readonly Word[], source: 'column' | 'text'): readonly NamedDegree[] {
  const named: NamedDegree[] = [];
  let index = 0;
  while (index < words.length) {
    const degree = isFieldInBrackets(words, index, named.at(-1)) ? null : degreeAt(words, index, source);
    if (degree !== null) named.push(degree);
    index = degree === null ? index + 1 : degree.last + 1;
  }
  return named;
}

/** "B.Tech (ME)": a short name of a field in brackets right behind the name of a degree is not another degree. */
function isFieldInBrackets(words: readonly Word[], at: number, before: NamedDegree | undefined): boolean {
  const word = words[at];
  return word?.gap === 'bracket' && before?.last === at - 1 && FIELD_ABBREVIATIONS.has(word.text) && isUpperCase(word);
}

function degreeAt(words: readonly Word[], first: number, source: 'column' | 'text'): NamedDegree | null {
  const opening = words[first];
  if (opening === undefined) return null;
  let phrase = opening.text;
  let found = nameAt(words, { first, last: first, phrase });
  for (let index = first + 1, parts = 1; parts < LONGEST_DEGREE_NAME; index++) {
    const word = words[index];
    if (word === undefined || !joinsName(word)) break;
    const longer = `${phrase} ${word.text}`;
    if (CONNECTORS.has(word.text) && !DEGREE_NAMES.has(longer)) continue;
    phrase = longer;
    parts++;
    found = nameAt(words, { first, last: index, phrase }) ?? found;
  }
  return found !== null && isMeant(words, found, source) ? found : null;
}

function nameAt(words: readonly Word[], place: Omit<NamedDegree, 'name'>): NamedDegree | null {
  const name = DEGREE_NAMES.get(place.phrase);
  return name === undefined || isPartOfField(words, place.last, place.phrase) ? null : { ...place, name };
}

const IN_BRACKETS: ReadonlySet<string> = new Set([
  'fh',
  'ba',
  'hons',
  'htl',
  'ihk',
  'diplom',
  'tu',
  'amk',
  'yamk',
  'ylempi',
  '2',
  '4',
  'i',
  'ii',
]);

/** "Dipl.-Ing. (FH)", "bac +2". */
function joinsName(word: Word): boolean {
  if (word.gap === 'join') return word.isNumber;
  return word.gap === 'none' || word.gap === 'dash' || (word.gap === 'bracket' && IN_BRACKETS.has(word.text));
}

/** "Master of Engineering Management", "Bachelor of Engineering Technology": the last word belongs to the field. */
function isPartOfField(words: readonly Word[], last: number, phrase: string): boolean {
  const next = words[last + 1];
  return phrase.endsWith(' engineering') && next?.gap === 'none' && HEADS.has(next.text);
}

interface Context {
  readonly before: Word | undefined;
  readonly words: readonly Word[];
  readonly word: Word;
  readonly next: Word | undefined;
  readonly source: 'column' | 'text';
}

/** Names that are everyday words or abbreviations as well: when each is the name of a degree. */
const ONLY_MEANT: ReadonlyMap<string, (context: Context) => boolean> = new Map([
  ['master', ({ word, next, before }) => !isMasterOf(word, before) && (next?.gap !== 'none' || !NOT_MASTERS.has(next.text))],
  ...['4 year', '4 yr', 'four year', '2 year', '2 yr', 'two year'].map((phrase) => [phrase, isWholeCell] as const),
  ...['postgraduate', 'post graduate', 'post graduation', 'postgraduation'].map((phrase) => [phrase, isWholeCell] as const),
  ['ms', ({ next }) => next === undefined || !NOT_MS.has(next.text)],
  ['hs', ({ words, source }) => words.length <= 3 && source === 'column'],
  [
    'associate',
    (context) => context.source === 'column' || ['of', 'degree', 'in'].includes(context.next?.text ?? '') || isHeading(context),
  ],
  ['as', isAssociate],
  ['aa', isAssociate],
  ['diploma', ({ next }) => next?.text !== 'trainee' && next?.text !== 'academic'],
  ['diplom', ({ word, next, source }) => source === 'column' || (isUpperFirst(word) && (word.gap !== 'none' || next?.gap === 'bracket'))],
  ['di', ({ word }) => isUpperCase(word)],
  ['st', ({ word }) => isUpperCase(word)],
  ['technik', isWholeLevel],
  ['zawodowe', isWholeLevel],
  ['srednie', isWholeLevel],
  ['but', ({ word }) => isUpperCase(word)],
  ['me', ({ word, next }) => word.cell.field !== 'field_of_study' && !(next?.gap === 'none' && GRADUATES.has(next.text))],
  ['licence', isFrenchDegree],
  ['ingenieria', isDegreeByField],
  ['engenharia', isDegreeByField],
  [
    'eng',
    (context) =>
      context.source === 'column' &&
      isDegreeByField(context) &&
      /^(?:de|\w+ic[ao]|industrial|civil|producao|produc\w*|eletricista)$/u.test(context.next?.text ?? ''),
  ],
  ['ing', ({ words, word }) => word.cell.field !== 'field_of_study' || !words.some(({ cell }) => cell.field === 'degree')],
]);

/** "Licence en génie mécanique", "titulaire d'une licence"; "forklift licence" and "licence to operate" are English. */
function isFrenchDegree({ word, before, next }: Context): boolean {
  const isOpening = word.gap !== 'none' || before === undefined || before.isNumber || BEFORE_LICENCE.has(before.text);
  return isOpening && next?.text !== 'to' && next?.text !== 'no';
}

/** "Associate : Computer Science": an entry that opens with its degree, which a colon or comma parts from the field. */
function isHeading({ word, before, next }: Context): boolean {
  const isOpening = word.gap === 'line' || word.gap === 'break' || before?.isNumber === true;
  return isOpening && (next?.gap === 'colon' || (next?.gap === 'comma' && FIELD_WORDS.has(next.text)));
}

/** "A.S.", "AS : Liberal Arts". */
function isAssociate(context: Context): boolean {
  const { source, word } = context;
  return source === 'column' || isDotted(word) || (isUpperCase(word) && isHeading(context));
}

/** "4 year" or "postgraduate" and no more in the column for degrees. */
function isWholeCell({ word, words }: Context): boolean {
  return word.cell.field === 'degree' && words.filter(({ cell }) => cell === word.cell).length <= 2;
}

/** A level by itself in the column for degrees: "technik" in Polish, which is a field in German. */
function isWholeLevel({ word, words }: Context): boolean {
  return word.cell.field === 'degree' && words.filter(({ cell }) => cell === word.cell).length === 1;
}

const BEFORE_LICENCE: ReadonlySet<string> = new Set(['une', 'la', 'ma', 'de', 'd', 'en', 'niveau', 'diplome', 'titre']);

/** "Ingeniería Mecánica" alone is the degree of an engineer; after the name of another degree it is that one's field. */
function isDegreeByField({ word, source }: Context): boolean {
  if (word.cell.field === 'field_of_study') return false;
  return word.gap === 'break' || word.gap === 'line' || (word.gap === 'join' && source === 'column');
}

function isMeant(words: readonly Word[], { first, last, name, phrase }: NamedDegree, source: 'column' | 'text'): boolean {
  const word = words[first];
  if (word === undefined) return false;
  if (source === 'text' && COLUMN_ONLY.has(phrase) && !isDotted(word)) return false;
  if (ONLY_MEANT.get(phrase)?.({ words, word, before: words[first - 1], next: words[last + 1], source }) === false) return false;
  return name.isStrong || isWeakMeant(words, first, source);
}

/** "M.Ed", "B.A.": dots inside, capitals. */
function isDotted({ cell, text, start, end }: Word): boolean {
  return end - start > text.length && isCapital(cell.text.charAt(start));
}

function isUpperFirst({ cell, start }: Word): boolean {
  return isCapital(cell.text.charAt(start));
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
  return !isPlace(word, words[first + 1]);
}

/** "Boston, MA", "Boston, MA 02110". */
function isPlace({ text, gap }: Word, next: Word | undefined): boolean {
  return (text === 'ma' || text === 'me') && gap === 'comma' && (next?.gap !== 'none' || (next.isNumber && next.text.length === 5));
}
