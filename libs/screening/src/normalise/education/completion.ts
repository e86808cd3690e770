import {
  ABANDONED,
  ABANDONED_IN_TEXT,
  AWARDS,
  DENIALS,
  DONE,
  FINISHING,
  A_STUDENT,
  LACKING,
  LEFT_PHRASES,
  RUNNING,
  RUNNING_IN_TEXT,
  RUNNING_PHRASES,
  TOWARDS_PHRASES,
  UNFINISHED,
} from '../../vocabulary/education/education-words';
import type { CalendarDay, Degree } from '../../applicant/facts';
import type { Gap, Word } from './words';

export type Completion = Degree['completion'];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const STUDY_YEAR: ReadonlySet<string> = new Set([
  'sinif',
  'sinifi',
  'arskurs',
  'vuosikurssi',
  'leerjaar',
  'semestr',
  'year',
  'yr',
  'annee',
  'periodo',
  'semester',
  'sem',
  'rok',
  'ano',
  'fachsemester',
  'rocnik',
  'anno',
  'ciclo',
  'cuatrimestre',
]);
const NOW: ReadonlySet<string> = new Set(['present', 'current', 'currently']);
const STILL_OPEN: ReadonlySet<string> = new Set(['expected', 'pursuing', 'enrolled']);
const OF_PRIZES: ReadonlySet<string> = new Set(['received', 'earned', 'awarded', 'passed', 'obtained', 'finished']);
/** What no word for a prize or an exam counters. */
const GOING_ON: ReadonlySet<string> = new Set([...RUNNING_IN_TEXT].filter((word) => word !== 'candidate'));
const STATUS_GAPS: ReadonlySet<Gap> = new Set(['line', 'break', 'comma', 'colon', 'none']);
const ORDINAL = /^[1-9](?:st|nd|rd|th|e|er|eme|to|ro|do|vo|mo|no|ta|ra|da|va|ma|na)$/u;
const ORDINAL_WORD = /^(?:first|second|third|fourth|fifth|final)$/u;
/** Years of study before which the number stands without a suffix: "4. sınıf". */
const NUMBERED_YEAR: ReadonlySet<string> = new Set([
  'sinif',
  'sinifi',
  'fachsemester',
  'rocnik',
  'arskurs',
  'vuosikurssi',
  'leerjaar',
  'semestr',
  'ciclo',
  'cuatrimestre',
]);
/** What a "final year project" is of: a degree that may be long done. */
const OF_A_YEAR: ReadonlySet<string> = new Set([
  'project',
  'projects',
  'thesis',
  'dissertation',
  'exam',
  'exams',
  'marks',
  'percentage',
  'aggregate',
  'result',
  'results',
  'gpa',
  'cgpa',
]);

interface Vocabulary {
  readonly running: ReadonlySet<string>;
  readonly abandoned: ReadonlySet<string>;
  /** Whether a year of study may be counted in words: in running text a "final year" is mostly that of a project. */
  readonly isCountedInWords: boolean;
}

/** Words for studies that go on and that were left. In running text fewer prove something: "left", "current", "student" may be about anything. */
export const VOCABULARY: Readonly<Record<'column' | 'text', Vocabulary>> = {
  column: { running: RUNNING, abandoned: ABANDONED, isCountedInWords: true },
  text: { running: RUNNING_IN_TEXT, abandoned: ABANDONED_IN_TEXT, isCountedInWords: false },
};

/** Whether the degree that these words are about is finished, as of a day. */
export function readCompletion(words: readonly Word[], source: 'column' | 'text', asOf: CalendarDay): Completion {
  const vocabulary = VOCABULARY[source];
  const monthsAhead = latestMonthsAhead(withoutYearOfAnother(words), asOf);
  const said = words.map(({ text }) => text).join(' ');
  if (isLeft(words, vocabulary.abandoned, said)) return 'not_completed';
  if (monthsAhead > 0) return monthsAhead <= 12 ? 'final_year' : 'in_progress';
  const isOpen = isOngoing(words, vocabulary, said);
  if (isOpen && !isDone(words)) return runningYear(words);
  return !isOpen && (isUnfinished(words, source) || TOWARDS_PHRASES.test(said)) ? 'not_completed' : 'completed';
}

/** "M2 running, licence obtained" with the year of graduation in a column of its own: where a degree is said to be done, that year is not its. */
function withoutYearOfAnother(words: readonly Word[]): readonly Word[] {
  const done = words.find(({ text, cell }) => DONE.has(text) && cell.field !== 'graduation');
  return done === undefined ? words : words.filter(({ cell }) => cell === done.cell || cell.field !== 'graduation');
}

function isOngoing(words: readonly Word[], vocabulary: Vocabulary, said: string): boolean {
  return words.some((_, at) => isRunning(words, at, vocabulary)) || A_STUDENT.test(said) || RUNNING_PHRASES.test(said);
}

function isLeft(words: readonly Word[], abandoned: ReadonlySet<string>, said: string): boolean {
  return words.some(({ text }) => abandoned.has(text)) || isDenied(words) || LEFT_PHRASES.test(said);
}

/** "90 credits", "short of a degree": no degree, unless the study goes on. */
function isUnfinished(words: readonly Word[], source: 'column' | 'text'): boolean {
  return source === 'column' && words.some((word, at) => UNFINISHED.has(word.text) && !isListed(words, at));
}

/** "Relevant coursework: …" and "180 ECTS credits" tell what was studied, not that it was left. */
function isListed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text;
  return words[at + 1]?.gap === 'colon' || before === 'relevant' || before === 'ects' || words[at + 1]?.text === 'ects';
}

function isRunning(words: readonly Word[], at: number, { running, isCountedInWords }: Vocabulary): boolean {
  const word = words[at];
  if (word === undefined || NOT_NOW.has(words[at - 1]?.text ?? '') || OF_PROJECTS.has(words[at + 1]?.text ?? '')) return false;
  return (running.has(word.text) && !isOfElectricity(words, at)) || isUntilNow(words, word, at) || isStudyYear(words, at, isCountedInWords);
}

/** "While enrolled", "was enrolled", "not pursuing": no study that goes on. */
const NOT_NOW: ReadonlySet<string> = new Set(['while', 'was', 'were', 'not']);

/** What a project expects: "expected savings". */
const OF_PROJECTS: ReadonlySet<string> = new Set([
  'savings',
  'saving',
  'cost',
  'costs',
  'results',
  'profit',
  'revenue',
  'demand',
  'output',
  'yield',
  'life',
]);

/** "Heavy current". */
function isOfElectricity(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'current' && CURRENTS.has(words[at - 1]?.text ?? '');
}

const CURRENTS: ReadonlySet<string> = new Set(['heavy', 'light', 'high', 'low', 'weak', 'strong', 'direct', 'alternating', 'eddy']);

/** "2023 to present", "currently pursuing", "Current" as an entry of its own. */
function isUntilNow(words: readonly Word[], word: Word, at: number): boolean {
  if (!NOW.has(word.text)) return false;
  if (isEndOfRange(words, word, at) || words[at + 1]?.text === 'pursuing') return true;
  return isStatus(word) && !(word.gap === 'line' && isDatedBefore(words, at));
}

/** "2023 present", "2023 to present". */
function isEndOfRange(words: readonly Word[], word: Word, at: number): boolean {
  const before = words[at - 1];
  if (before?.isNumber === true) return !isNewLine(before, word);
  return before?.text === 'to' && words[at - 2]?.isNumber === true;
}

/** "2009 -", "Present" in the next line is a range; without the dash the line stands for itself. */
function isNewLine(before: Word, { cell, start, gap }: Word): boolean {
  return gap === 'line' && !/[-–—]/u.test(cell.text.slice(before.end, start));
}

/** A year before a status in a line of its own, elsewhere than right beside it: that degree has its end already. */
function isDatedBefore(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ isNumber, text }) => isNumber && text.length === 4);
}

/** "Current" in capitals, not an adjective within a sentence. */
function isStatus({ cell, start, text, gap }: Word): boolean {
  return text !== 'currently' && STATUS_GAPS.has(gap) && /[CP]/u.test(cell.text.charAt(start));
}

/** "3rd year", "7º período". */
function isStudyYear(words: readonly Word[], at: number, isCountedInWords: boolean): boolean {
  const next = words[at + 1]?.text;
  if (next === undefined) return false;
  if (isCountedInWords && isYearOf(words, at)) return true;
  if (!STUDY_YEAR.has(next)) return false;
  return isCount(words[at], next, isCountedInWords) && !OF_A_YEAR.has(words[at + 2]?.text ?? '');
}

/** "Year 3", "yr 2 of 4". */
function isYearOf(words: readonly Word[], at: number): boolean {
  const number = words[at + 1];
  return A_YEAR.test(words[at]?.text ?? '') && number?.gap === 'none' && /^[1-6]$/u.test(number.text);
}

const A_YEAR = /^(?:year|yr)$/u;

function isCount(word: Word | undefined, unit: string, isCountedInWords: boolean): boolean {
  if (word === undefined) return false;
  if (word.isNumber && word.text.length === 1) return NUMBERED_YEAR.has(unit);
  return ORDINAL.test(word.text) || (isCountedInWords && ORDINAL_WORD.test(word.text));
}

function isDenied(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1]?.text ?? '';
    return (DENIALS.has(word.text) && (DONE.has(next) || FINISHING.has(next))) || (LACKING.has(word.text) && AWARDS.has(next));
  });
}

/** "Student …, graduated": done counters a study that goes on. What was received or passed may be a prize or an exam: it counters less. */
function isDone(words: readonly Word[]): boolean {
  const done = words.filter(({ text }) => DONE.has(text));
  if (done.length === 0) return false;
  const isGraduated = done.some(({ text }) => !OF_PRIZES.has(text));
  return !words.some((word, at) => (isGraduated ? STILL_OPEN.has(word.text) : GOING_ON.has(word.text) || isUntilNow(words, word, at)));
}

function runningYear(words: readonly Word[]): Completion {
  return words.some((word, at) => (word.text === 'final' || word.text === 'last') && words[at + 1]?.text === 'year')
    ? 'final_year'
    : 'in_progress';
}

/** How many months after the day the latest year named lies, 0 where none does; June stands for a year without a month. */
function latestMonthsAhead(words: readonly Word[], asOf: CalendarDay): number {
  const today = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
  let latest = 0;
  words.forEach((word, at) => {
    const month = monthBefore(words, at);
    const year = yearOf(word, month > 0);
    if (year === null) return;
    if (month === 0 && year * 12 <= today && year === Number(asOf.slice(0, 4))) return;
    latest = Math.max(latest, year * 12 + (month === 0 ? 6 : month) - today);
  });
  return latest;
}

/** "2027", and "May-27" where a spreadsheet made a date of it. */
function yearOf({ isNumber, text, gap }: Word, isBehindMonth: boolean): number | null {
  if (!isNumber) return null;
  const year = Number(text);
  if (text.length === 2) return isBehindMonth && gap === 'dash' && year < 50 ? 2000 + year : null;
  return text.length === 4 && year >= 1940 && year <= 2100 ? year : null;
}

/** "May 2027", "05/2027"; 0 where no month stands before the year. */
function monthBefore(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (before === undefined) return 0;
  if (!before.isNumber) return monthOf(before.text);
  const month = words[at]?.gap === 'join' ? Number(before.text) : 0;
  return month <= 12 ? month : 0;
}

function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((month) => word.startsWith(month)) + 1;
}
