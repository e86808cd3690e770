import { MONTH_NUMBER } from '../../vocabulary/certifications/months';
import { isSpacedAt, textAt, traitsAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

/** A date as written: month and day where they are given. It covers tokens `from` (included) to `to` (excluded). */
export interface WrittenDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly from: number;
  readonly to: number;
}

type Parts = Pick<WrittenDate, 'year' | 'month' | 'day'> & { readonly length: number };

const YEAR = /^(?:19[5-9]\d|20[0-9]\d)$/u;
const DATE_MARKS = new Set(['/', '-', '.']);

function numberAt(tokens: Tokens, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(textAt(tokens, at));
  return match?.[1] === undefined ? null : Number(match[1]);
}

function yearAt(tokens: Tokens, at: number): number | null {
  const text = textAt(tokens, at);
  return YEAR.test(text) ? Number(text) : null;
}

function isMark(tokens: Tokens, at: number): boolean {
  return DATE_MARKS.has(textAt(tokens, at)) && !isSpacedAt(tokens, at);
}

function isMonth(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 12;
}

/** 2023-06-30, 2017/09 */
function yearFirst(tokens: Tokens, at: number): Parts | null {
  const year = yearAt(tokens, at);
  const month = numberAt(tokens, at + 2);
  if (year === null || !isMark(tokens, at + 1) || !isMonth(month) || isSpacedAt(tokens, at + 2)) return null;
  const day = isMark(tokens, at + 3) ? numberAt(tokens, at + 4) : null;
  return { year, month, day, length: day === null ? 3 : 5 };
}

/** 06/2023, 06/30/2023, 30.06.2023, 06-30-2023 */
function yearLast(tokens: Tokens, at: number): Parts | null {
  const first = numberAt(tokens, at);
  if (first === null || !isMark(tokens, at + 1)) return null;
  const year = yearAt(tokens, at + 2);
  if (year !== null) return isMonth(first) ? { year, month: first, day: null, length: 3 } : null;
  return dayAndMonth(tokens, at, first);
}

/** Month before day, as in the United States, unless a dot or a number above twelve says otherwise. */
function dayAndMonth(tokens: Tokens, at: number, first: number): Parts | null {
  const second = numberAt(tokens, at + 2);
  const year = isMark(tokens, at + 3) ? (yearAt(tokens, at + 4) ?? shortYear(tokens, at + 4)) : null;
  if (second === null || year === null) return null;
  const isDayFirst = first > 12 || textAt(tokens, at + 1) === '.';
  const month = isDayFirst ? second : first;
  return isMonth(month) ? { year, month, day: isDayFirst ? first : second, length: 5 } : null;
}

function shortYear(tokens: Tokens, at: number): number | null {
  const text = textAt(tokens, at);
  if (!/^\d{2}$/u.test(text)) return null;
  return Number(text) + (Number(text) < 60 ? 2000 : 1900);
}

const MONTH_JOINTS = new Set(['.', ',', '-', '/', "'", 'de', 'of']);
const SHORT_YEAR_SIGNS = new Set(["'", '-']);

/** June 2023, Apr 12, 2022, February 6th 2029 */
function monthFirst(tokens: Tokens, at: number): Parts | null {
  const month = MONTH_NUMBER.get(textAt(tokens, at));
  if (month === undefined) return null;
  const day = numberAt(tokens, at + 1);
  let next = day === null ? at + 1 : at + 2;
  while (MONTH_JOINTS.has(textAt(tokens, next))) next += 1;
  const year = yearAt(tokens, next) ?? (SHORT_YEAR_SIGNS.has(textAt(tokens, next - 1)) ? shortYear(tokens, next) : null);
  return year === null ? null : { year, month, day, length: next + 1 - at };
}

const BEFORE_MONTHS = new Set(['.', 'de', 'of']);

/** 12 April 2022 */
function dayFirst(tokens: Tokens, at: number): Parts | null {
  const day = numberAt(tokens, at);
  if (day === null) return null;
  const skip = BEFORE_MONTHS.has(textAt(tokens, at + 1)) ? 1 : 0;
  const rest = monthFirst(tokens, at + 1 + skip);
  return rest === null ? null : { ...rest, day, length: rest.length + 1 + skip };
}

/** '05 */
function apostropheYear(tokens: Tokens, at: number): Parts | null {
  if (textAt(tokens, at) !== "'") return null;
  const year = shortYear(tokens, at + 1);
  return year === null || isSpacedAt(tokens, at + 1) ? null : { year, month: null, day: null, length: 2 };
}

function bareYear(tokens: Tokens, at: number): Parts | null {
  const year = yearAt(tokens, at);
  if (year === null || textAt(tokens, at - 1) === '#') return null;
  return { year, month: null, day: null, length: 1 };
}

const READERS = [yearFirst, yearLast, dayFirst, monthFirst, apostropheYear, bareYear];

const YEAR_LENGTH = 4;
const AFTER_NUMBERS = TRAIT.dateJoint | TRAIT.month;

/** Most numbers are no dates: what is not as long as a year is followed by a mark or a month. */
function isOnlyNumber(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return text.length !== YEAR_LENGTH && (traitsAt(tokens, at + 1) & AFTER_NUMBERS) === 0 && /^\d/u.test(text);
}

/** The date that begins at this token, if one does. */
export function dateAt(tokens: Tokens, at: number): WrittenDate | null {
  if (isOnlyNumber(tokens, at)) return null;
  for (const read of READERS) {
    const parts = read(tokens, at);
    if (parts !== null) return { year: parts.year, month: parts.month, day: parts.day, from: at, to: at + parts.length };
  }
  return null;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** Last day that a date covers, `YYYY-MM-DD`; 31 stands for the end of any month, which compares right. */
export function lastDay(date: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return `${String(date.year)}-${padded(date.month ?? 12)}-${padded(date.month === null ? 31 : (date.day ?? 31))}`;
}

/** First day that a date covers, `YYYY-MM-DD`. */
export function firstDay(date: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return `${String(date.year)}-${padded(date.month ?? 1)}-${padded(date.month === null ? 1 : (date.day ?? 1))}`;
}
