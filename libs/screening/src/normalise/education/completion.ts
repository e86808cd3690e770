import { ABANDONED, ABANDONED_IN_TEXT, DONE, RUNNING, RUNNING_IN_TEXT } from '../../vocabulary/education/education-words';
import type { CalendarDay, Degree } from '../../applicant/facts';
import type { Gap, Word } from './words';

export type Completion = Degree['completion'];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const STUDY_YEAR: ReadonlySet<string> = new Set([
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
]);
const NOW: ReadonlySet<string> = new Set(['present', 'current', 'currently']);
const STATUS_GAPS: ReadonlySet<Gap> = new Set(['line', 'break', 'comma', 'none']);
const DENIALS: ReadonlySet<string> = new Set(['not', 'non', 'never', 'nicht', 'no']);
const ORDINAL = /^[1-9](?:st|nd|rd|th|e|er|eme)$/u;

/** Whether the degree that these words are about is finished, as of a day. */
export function readCompletion(words: readonly Word[], source: 'column' | 'text', asOf: CalendarDay): Completion {
  const running = source === 'column' ? RUNNING : RUNNING_IN_TEXT;
  const abandoned = source === 'column' ? ABANDONED : ABANDONED_IN_TEXT;
  const monthsAhead = latestMonthsAhead(words, asOf);
  if (words.some((word) => abandoned.has(word.text)) || isDenied(words)) return 'not_completed';
  if (monthsAhead > 0) return monthsAhead <= 12 ? 'final_year' : 'in_progress';
  if (words.some((word, at) => isRunning(words, at, running))) return isDone(words) ? 'completed' : runningYear(words);
  return 'completed';
}

function isRunning(words: readonly Word[], at: number, running: ReadonlySet<string>): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return running.has(word.text) || isUntilNow(words, word, at) || isStudyYear(words, word, at);
}

/** "2023 to present", "currently pursuing", "Current" as an entry of its own. */
function isUntilNow(words: readonly Word[], word: Word, at: number): boolean {
  if (!NOW.has(word.text)) return false;
  const before = words[at - 1];
  return before?.isNumber === true || before?.text === 'to' || words[at + 1]?.text === 'pursuing' || isStatus(word);
}

/** "Current" in capitals, not an adjective within a sentence. */
function isStatus({ cell, start, text, gap }: Word): boolean {
  return text !== 'currently' && STATUS_GAPS.has(gap) && /[CP]/u.test(cell.text.charAt(start));
}

/** "3rd year", "7º período". */
function isStudyYear(words: readonly Word[], word: Word, at: number): boolean {
  return ORDINAL.test(word.text) && STUDY_YEAR.has(words[at + 1]?.text ?? '');
}

function isDenied(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1]?.text ?? '';
    return DENIALS.has(word.text) && (DONE.has(next) || next === 'finish' || next === 'complete');
  });
}

function isDone(words: readonly Word[]): boolean {
  return (
    words.some((word) => DONE.has(word.text)) &&
    !words.some((word) => word.text === 'expected' || word.text === 'pursuing' || word.text === 'enrolled')
  );
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
    if (!word.isNumber || word.text.length !== 4) return;
    const year = Number(word.text);
    if (year < 1940 || year > 2100) return;
    const month = monthOf(words[at - 1]?.text ?? '');
    if (month === 0 && year * 12 <= today && year === Number(asOf.slice(0, 4))) return;
    latest = Math.max(latest, year * 12 + (month === 0 ? 6 : month) - today);
  });
  return latest;
}

function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((month) => word.startsWith(month)) + 1;
}
