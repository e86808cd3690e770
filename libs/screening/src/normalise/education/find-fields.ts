import {
  ABANDONED,
  CONNECTORS,
  DONE,
  ENDS_IN_COURSE,
  INSTITUTION,
  INSTITUTION_PART,
  MINOR,
  RUNNING,
} from '../../vocabulary/education/education-words';
import { FIELD_ABBREVIATIONS, FIELD_PHRASES, FIELD_WORDS, FUZZY_FIELD_WORDS, type FieldWord } from '../../vocabulary/education/field-words';
import { isWithinSlips } from './slips';
import type { Gap, Span, Word } from './words';

/** A run of words that names one field of study. */
export interface FieldRun extends Span {
  readonly meanings: ReadonlySet<string>;
}

const GENERIC: ReadonlySet<string> = new Set([
  'engineering',
  'technology',
  'science',
  'management',
  'neutral',
  'systems',
  'design',
  'research',
]);
const SHORTEST_MISSPELT = 6;
const LONG = 9;
const OF: ReadonlySet<string> = new Set(['of', 'de', 'for', 'fur', 'der', 'di', 'do', 'des', 'the', 'and']);

/** Finds the fields of study among words; `taken` are the places that degree names hold. */
export function findFields(words: readonly Word[], taken: ReadonlySet<number>): readonly FieldRun[] {
  const runs: FieldRun[] = [];
  const minors = new Set<string>();
  let index = 0;
  while (index < words.length) {
    const run = taken.has(index) ? null : runAt(words, index, taken);
    if (run === null) {
      index++;
      continue;
    }
    if (isMinor(words, run.first)) minors.add(nameOf(words, run));
    else if (!isInstitution(words, run) && !(taken.size === 0 && isCourse(words, run))) runs.push(run);
    index = run.last + 1;
  }
  return minors.size === 0 ? runs : runs.filter((run) => !minors.has(nameOf(words, run)));
}

/** What is a minor at one place of an entry is no major at another. */
function nameOf(words: readonly Word[], { first, last }: FieldRun): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function runAt(words: readonly Word[], first: number, taken: ReadonlySet<number>): FieldRun | null {
  const opening = meaningAt(words, first, taken);
  if (opening === null) return null;
  const meanings = new Set(opening.meaning);
  let last = opening.last;
  for (let index = last + 1; index < words.length && !taken.has(index); index++) {
    const word = words[index];
    if (word === undefined || !(isInRun(word) || isRefinement(word, meanings))) break;
    const next = meaningAt(words, index, taken);
    if (next !== null) {
      next.meaning.forEach((one) => meanings.add(one));
      last = next.last;
      index = last;
    } else if (!CONNECTORS.has(word.text)) break;
  }
  if (isOtherBranch(words, { first, last, meanings }, taken)) meanings.add('special');
  if (isOtherScience(words, { first, last, meanings }, taken)) meanings.add('other science');
  if (isOfSomethingElse(words, { first, last, meanings }, taken)) return { first, last, meanings: new Set(['unknown']) };
  return { first, last, meanings };
}

/** "BSc Nautical Science": beside the name of a degree, a science of which nothing more is known. */
function isOtherScience(words: readonly Word[], { first, meanings }: FieldRun, taken: ReadonlySet<number>): boolean {
  const isOnlyScience = meanings.size === 1 && meanings.has('science') && words[first]?.gap === 'none';
  return isOnlyScience && !taken.has(first - 1) && isQuality(words[first - 1]) && isBehindName(words, first - 2, taken);
}

/** "BSc Biosystems Engineering": beside the name of a degree, a branch of engineering of which nothing more is known. */
function isOtherBranch(words: readonly Word[], { first, meanings }: FieldRun, taken: ReadonlySet<number>): boolean {
  if (meanings.size !== 1 || !meanings.has('engineering') || words[first]?.gap !== 'none') return false;
  const branch = words[first - 1];
  if (branch === undefined || MINOR.has(branch.text) || !isUnknown(words, first - 1, taken)) return false;
  const isOpening = branch.gap === 'break' && branch.cell.field === 'field_of_study';
  return isOpening || branch.gap === 'join' || isBehindName(words, first - 2, taken);
}

/** "Video production", "industrial relations": with an unknown word beside them, these are no engineering. */
function isOfSomethingElse(words: readonly Word[], { first, last, meanings }: FieldRun, taken: ReadonlySet<number>): boolean {
  if (meanings.has('engineering') || meanings.has('humanities')) return false;
  if (meanings.has('production')) return words[first]?.gap === 'none' && isUnknown(words, first - 1, taken);
  return meanings.size === 1 && meanings.has('industrial') && isFollowedByUnknown(words, last + 1, taken);
}

function isFollowedByUnknown(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  if (words[at]?.gap !== 'none' && words[at]?.gap !== 'join') return false;
  return CONNECTORS.has(words[at].text) ? isFollowedByUnknown(words, at + 1, taken) : isUnknown(words, at, taken);
}

function isUnknown(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  const word = words[at];
  return isQuality(word) && !taken.has(at) && !INSTITUTION.has(word.text) && !isOfStudy(word.text) && !BEHIND_A_FIELD.has(word.text);
}

/** Words that lead on to a place or a year. */
const BEHIND_A_FIELD: ReadonlySet<string> = new Set(['from', 'since', 'under', 'near']);

/** Words about the study, not of its field: "titulado", "passed", "ongoing". */
function isOfStudy(word: string): boolean {
  return DONE.has(word) || RUNNING.has(word) || ABANDONED.has(word);
}

function isQuality(word: Word | undefined): word is Word {
  return word !== undefined && !word.isNumber && word.text.length > 3 && !CONNECTORS.has(word.text);
}

function isBehindName(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  return taken.has(at) || (taken.has(at - 1) && CONNECTORS.has(words[at]?.text ?? ''));
}

/** "Engineering Technology (Mechanical)": a bracket says which. */
function isRefinement({ gap }: Word, meanings: ReadonlySet<string>): boolean {
  return gap === 'bracket' && isGeneric(meanings);
}

interface Meant {
  readonly meaning: FieldWord;
  readonly last: number;
}

/** What a word means, or it and the next together. */
function meaningAt(words: readonly Word[], index: number, taken: ReadonlySet<number>): Meant | null {
  const word = words[index];
  if (word === undefined || word.isNumber) return null;
  const next = words[index + 1];
  if (next !== undefined && isInRun(next) && !taken.has(index + 1)) {
    const phrase = FIELD_PHRASES.get(`${word.text} ${next.text}`);
    if (phrase !== undefined && (word.text.length > 1 || isUpperCase(word))) return { meaning: phrase, last: index + 1 };
  }
  const meaning = meaningOf(word) ?? abbreviationOf(word, taken.has(index - 1) || isOfSomeGraduate(words, index));
  return meaning === null ? null : { meaning, last: index };
}

/** "BS, IE": capitals in a cell for fields, or right beside the name of a degree. */
function abbreviationOf(word: Word, isBesideName: boolean): FieldWord | null {
  const meaning = FIELD_ABBREVIATIONS.get(word.text);
  if (meaning === undefined || !isUpperCase(word)) return null;
  return word.cell.field === 'field_of_study' || isBesideName ? meaning : null;
}

/** "IE grad", "EE, Marlow University": capitals that open a cell about education and are all of its first entry. */
function isOfSomeGraduate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.gap !== 'break' || word.cell.field !== 'education') return false;
  return next?.gap !== 'none' || GRADUATES.has(next.text);
}

/** What somebody is who graduated, behind the field: "engineering graduate". */
export const GRADUATES: ReadonlySet<string> = new Set(['grad', 'graduate', 'absolvent', 'absolventin', 'absolwent', 'absolwentka']);

function isInRun(word: Word): boolean {
  return word.gap === 'none' || word.gap === 'join' || word.gap === 'dash';
}

function meaningOf(word: Word): FieldWord | null {
  const known = FIELD_WORDS.get(word.text);
  if (known !== undefined) return word.text === 'it' && !isUpperCase(word) ? null : known;
  if (word.text.length < SHORTEST_MISSPELT || CONNECTORS.has(word.text)) return null;
  const meant = FUZZY_FIELD_WORDS.find((field) => isMisspelt(word.text, field));
  return meant === undefined ? null : (FIELD_WORDS.get(meant) ?? null);
}

/** Whether the word stands in capitals in the cell: short names are only meant then. */
export function isUpperCase(word: Word): boolean {
  const letter = word.cell.text.slice(word.start, word.start + 1);
  return (
    letter !== letter.toLowerCase() &&
    word.cell.text.slice(word.start, word.end) === word.cell.text.slice(word.start, word.end).toUpperCase()
  );
}

/** One slip of the pen, or two in a long word: a letter more, less or other, or two letters swapped. The first letter is right. */
function isMisspelt(word: string, field: string): boolean {
  if (word.charCodeAt(0) !== field.charCodeAt(0)) return false;
  return isWithinSlips(word, field, field.length >= LONG ? 2 : 1);
}

/** "College of Engineering", "Engineering College", "Agricultural and Mechanical University". */
function isInstitution(words: readonly Word[], { first, last, meanings }: FieldRun): boolean {
  const next = words[last + 1];
  if (isGeneric(meanings) && next?.gap === 'none' && INSTITUTION_PART.has(next.text)) return true;
  if (words[first]?.text === 'agricultural' && meanings.has('mechanical')) return true;
  const before = beforeOf(words, first - 1);
  return before < first - 1 && INSTITUTION_PART.has(words[before]?.text ?? '') && !isOfGraduate(words, before - 1);
}

function beforeOf(words: readonly Word[], at: number): number {
  let before = at;
  while (isOf(words, before)) before--;
  return before;
}

const GRADUATE: ReadonlySet<string> = new Set([
  'graduate',
  'graduated',
  'absolvent',
  'absolventin',
  'absolwent',
  'absolwentka',
  'alumnus',
  'alumna',
]);

/** "Graduate of the Faculty of Mechanical Engineering": there the faculty tells what was studied. */
function isOfGraduate(words: readonly Word[], at: number): boolean {
  let before = at;
  while (before >= 0 && (OF.has(words[before]?.text ?? '') || words[before]?.text === 'from')) before--;
  return GRADUATE.has(words[before]?.text ?? '');
}

function isGeneric(meanings: ReadonlySet<string>): boolean {
  return [...meanings].every((meaning) => GENERIC.has(meaning));
}

function isOf(words: readonly Word[], at: number): boolean {
  return OF.has(words[at]?.text ?? '') && words[at + 1]?.gap === 'none';
}

/** Whether a minor, a certificate or a course is named right before, in the same clause. */
function isMinor(words: readonly Word[], first: number): boolean {
  for (let index = first; index > 0 && first - index < 5; index--) {
    const before = words[index - 1]?.text ?? '';
    if (endsClause(words[index]?.gap, before)) return MINOR.has(before) && isEntry(words[index - 1], words[index]);
    if (MINOR.has(before)) return true;
  }
  return false;
}

/** "Mechanical engineering technician certificate": where no degree is named, what ends in a course is none. */
function isCourse(words: readonly Word[], { first, last }: FieldRun): boolean {
  if (GRADUATE.has(words[first - 1]?.text ?? '')) return false;
  for (let index = last + 1; index <= last + 3; index++) {
    const word = words[index];
    if (word === undefined || !isInRun(word)) return false;
    if (ENDS_IN_COURSE.has(word.text)) return true;
  }
  return false;
}

/** "Certificate, Project Management": an entry of its own, as job networks print it. */
function isEntry(opening: Word | undefined, next: Word | undefined): boolean {
  return next?.gap === 'comma' && (opening?.gap === 'break' || opening?.gap === 'line');
}

/** A line that ends in "of" goes on in the next one. */
function endsClause(gap: Gap | undefined, before: string): boolean {
  return gap === 'break' || gap === 'comma' || (gap === 'line' && !CONNECTORS.has(before));
}
