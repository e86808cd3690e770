import { MONTHS, PRESENT_WORDS } from '../../vocabulary/experience-words';
import type { CalendarDay } from '../../applicant/facts';

/** A stretch of work in months since year 0, `to` exclusive, and where it is said. */
export interface DatedInterval {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly isInternship: boolean;
}

const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DATE = `(?:(?:(?<![a-z])(${MONTH_NAMES})[a-z]{0,3}\\.?,?[ \\t]*[/-]?[ \\t]*(?:\\d{1,2}(?:st|nd|rd|th)?,[ \\t]*)?(?:of |de )?'?((?:19|20)\\d\\d|(?<=')\\d\\d))|(?<![\\d/])(?:(?:\\d{1,2}[/.-])?(\\d{1,2})[ ]?[/.-][ ]?((?:19|20)\\d\\d|(?<=\\d/)\\d\\d(?![\\d/])))|(?<!\\d|\\d{3,5}:)((?:19|20)\\d\\d)(?:(?:[/.-]|[年년] ?)(\\d{1,2})(?!\\d)(?:[月월]|[/.-]\\d{1,2}(?!\\d))?|[年년])?)`;
/** What stands between two dates; a page that is cut into narrow columns breaks the line beside it. Dashes that were decoded wrongly included. */
const BROKEN_LINE = `[ \\t]*(?:\\r?\\n[ \\t]*){0,2}`;
const SEPARATOR = `(?:${BROKEN_LINE}(?:to|until|till|bis|through|hasta|jusqu'(?:a|en)|tot)a?|[ \\t]*[,;|]?[ \\t]*(?:end(?: date)?|ende|fin)[ \\t]*:|[ \\t]*(?:-{1,2}>?|→|/(?=[ \\t]?[a-z])|thru|a|au|al|ate|t/m|do|fino a|~|a€["“”-]|i¼|\\?|·))${BROKEN_LINE}(?:the )?(?:(?:end|beginning|middle) of |early |late |mid[- ])?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?=[a-z]))?`;
const INTERVAL = new RegExp(`${DATE}${SEPARATOR}(?:${DATE}|(?<![a-z])(${PRESENT_WORDS})(?![a-z]))`, 'gu');
const BETWEEN = new RegExp(
  `(?<![a-z])(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|pomiedzy)[ \\t]+${DATE}[ \\t]+(?:and|und|et|y|e|en|och|og|i|a)[ \\t]+${DATE}`,
  'gu',
);
/** "2015-17": the end without its century; above twelve, since 2015-11 is a month; "2010 - 20 April 2016" goes on with a day. */
const SHORT_END = new RegExp(`(?<!\\d)((?:19|20)\\d\\d) ?- ?(1[3-9]|[2-9]\\d)(?![\\d/.-]|(?:st|nd|rd|th)?\\.? (?:${MONTH_NAMES}))`, 'gu');
/** "Since the spring of 2015", "ab 10/2019", where no end follows. */
const OPEN = new RegExp(
  `(?<![a-z])(?:since|seit|depuis|desde|sinds|sedan|siden|ab|dal|vanaf|a partir d[eu]|a compter d[eu])[ \\t]+(?:(?:the|early|late|mid|about|le|el|den|dem|1er|1\\.?) )*${DATE}(?!${SEPARATOR}${DATE})`,
  'gu',
);
/** "2018 onwards", "from 2010 on", "2020–" before a gap or the end of a line. */
const ONWARD = new RegExp(
  `(?:(?<![a-z])from[ \\t]+)?${DATE}(?:[ \\t]*onwards?(?![a-z])|(?<=(?<![a-z])from[ \\t]+[a-z]{0,9}[ \\t]?\\d{4})[ \\t]+on(?![a-z])|(?:-{1,2}[ \\t]{2,}|[ \\t]?-{1,2}[ \\t]*(?=\\)|[\\r\\n]|$))(?!\\s*(?:\\d|'\\d|(?:${MONTH_NAMES})(?![a-z]{4})|(?:${PRESENT_WORDS})(?![a-z]))))`,
  'gu',
);
/** "April 2013 Present": the dash was lost. */
const STILL = new RegExp(`${DATE}[ \\t](?:present|current|ongoing|till date)(?![ \\t]*[a-z])`, 'gu');
/** "Jan 2015   Mar 2019": months in two columns of a page. */
const COLUMNS = new RegExp(
  `(?<![a-z])(${MONTH_NAMES})[a-z]{0,3}\\.?[ \\t]+((?:19|20)\\d\\d)[ \\t]{2,}(?:(${MONTH_NAMES})[a-z]{0,3}\\.?[ \\t]+((?:19|20)\\d\\d)|(?:${PRESENT_WORDS})(?![a-z]))`,
  'gu',
);
/** "Mar-10 to Apr-16". */
const SHORT_YEARS = new RegExp(
  `(?<![a-z])(${MONTH_NAMES})[a-z]{0,3}[-.]'?(\\d\\d)(?!\\d)${SEPARATOR}(?:(${MONTH_NAMES})[a-z]{0,3}[-.]'?(\\d\\d)(?!\\d)|(?:${PRESENT_WORDS})(?![a-z]))`,
  'gu',
);
/** How far before a date that stands alone in its line the words about it may stand. */
const BEFORE = 70;
const A_YEAR = /(?:19|20)\d\d|\d[/']\d\d|'\d\d|[a-z][-.]\d\d(?!\d)/gu;
/** The same before folding, which makes apostrophes and digits of other signs plain. Two patterns: only few texts hold such signs. */
const PLAIN_YEAR = /(?:19|20)\d\d|\d\/\d\d|'\d\d|[A-Za-z][-.]\d\d(?!\d)/;
const SIGNS_OF_A_YEAR = /[’‘\uff07-\uff19]/;
const YEAR_IN_OTHER_SIGNS = /[’‘]\d\d|[\uff07-\uff19]/;
const BEFORE_A_YEAR = 28;
const AFTER_A_YEAR = 32;
const AN_INTERNSHIP =
  /\b(?:intern|internships?|co-?op|stagiaire|praktikant\w*|praktikum|becario|practicas|estagiari[oa]|estagio|tirocinio|werkstudent\w*|industrial training|student worker)\b/u;
const STUDY = /\b(?:university|college|bachelor|b\.?tech|b\.?e\b|degree|school|institute of|diploma|m\.?tech|gpa)\b/u;

/** One way of writing an interval: `mayBe` tells at little cost that a text has none. */
interface Form {
  readonly mayBe: RegExp | null;
  readonly pattern: RegExp;
  readonly ends: (match: RegExpExecArray, today: number) => { readonly from: number | null; readonly to: number | null };
}

const FORMS: readonly Form[] = [
  {
    mayBe: null,
    pattern: INTERVAL,
    ends: (match, today) => ({ from: monthOf(match, 1, 'start'), to: match[13] === undefined ? monthOf(match, 7, 'end') : today }),
  },
  {
    mayBe: /\d{4} ?- ?\d\d(?!\d)/u,
    pattern: SHORT_END,
    ends: ([, year = '', end = '']) => ({ from: Number(year) * 12, to: (Number(year) - (Number(year) % 100) + Number(end)) * 12 }),
  },
  {
    mayBe: /'\d\d ?- ?'\d\d/u,
    pattern: /(?<![\w'])'(\d\d) ?- ?'(\d\d)(?!\w)/gu,
    ends: ([, from, to]) => ({ from: fullYear(from) * 12, to: fullYear(to) * 12 }),
  },
  {
    mayBe: /between|zwischen|entre|tra |fra |tussen|mell|pomiedzy/u,
    pattern: BETWEEN,
    ends: (match) => ({ from: monthOf(match, 1, 'start'), to: monthOf(match, 7, 'end') }),
  },
  {
    mayBe: /since|seit|depuis|desde|sinds|sedan|siden|ab |dal |vanaf|a partir|a compter/u,
    pattern: OPEN,
    ends: (match, today) => ({ from: monthOf(match, 1, 'start'), to: today }),
  },
  {
    mayBe: /onward| on\b|\d ?-{1,2}(?:[ \t]{2}|[ \t]*(?:[)\r\n]|$))/u,
    pattern: ONWARD,
    ends: (match, today) => ({ from: monthOf(match, 1, 'start'), to: today }),
  },
  { mayBe: /\d{4}[ \t]{2,}[a-z]/u, pattern: COLUMNS, ends: betweenMonths },
  {
    mayBe: /\d{4}[ \t]{3,}\d{4}/u,
    pattern: /(?<!\d)((?:19|20)\d\d)[ \t]{3,}((?:19|20)\d\d)(?!\d)/gu,
    ends: ([, from, to]) => ({ from: Number(from) * 12, to: Number(to) * 12 }),
  },
  {
    mayBe: /\d{4}[ \t](?:present|current|ongoing|till|to )/u,
    pattern: STILL,
    ends: (match, today) => ({ from: monthOf(match, 1, 'start'), to: today }),
  },
  { mayBe: /[a-z][-.]'?\d\d(?!\d)/u, pattern: SHORT_YEARS, ends: betweenMonths },
];

/** The ends of an interval between named months, the second open to the day where there is none. */
function betweenMonths([, first, year, last, until]: RegExpExecArray, today: number): { readonly from: number; readonly to: number } {
  const from = fullYear(year) * 12 + (MONTHS.get(first ?? '') ?? 1) - 1;
  return { from, to: last === undefined ? today : fullYear(until) * 12 + (MONTHS.get(last) ?? 1) };
}

/** Whether an unfolded text can hold an interval at all: without a year in it, `findIntervals` finds none in any part of it. */
export function mayNameYear(text: string): boolean {
  return PLAIN_YEAR.test(text) || (SIGNS_OF_A_YEAR.test(text) && YEAR_IN_OTHER_SIGNS.test(text));
}

/** Intervals with both ends named, or open to the day, in a folded text. Only the surroundings of years are looked at closely. */
export function findIntervals(text: string, asOf: CalendarDay, offset = 0): readonly DatedInterval[] {
  const folded = inPlainDates(text);
  const today = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
  const intervals: DatedInterval[] = [];
  const windows = windowsOf(folded);
  if (windows.length === 0) return intervals;
  for (const { from: start, to: end } of windows) {
    const window = folded.slice(start, end);
    for (const { mayBe, pattern, ends } of FORMS) {
      if (mayBe?.test(window) === false) continue;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
        const { from, to } = ends(match, today);
        add(intervals, folded, { from, to, at: start + match.index, length: match[0].trimEnd().length, today, offset });
      }
    }
  }
  return intervals;
}

const SINGLE = new RegExp(DATE, 'gu');

/** The dates of a folded line, each as a start whose end is unknown: `to` is where it begins. */
export function loneDates(line: string, offset: number): readonly DatedInterval[] {
  return Array.from(line.matchAll(SINGLE), (match) => {
    const from = monthOf(match, 1, 'start') ?? 0;
    const start = offset + match.index;
    return { from, to: from, start, end: start + match[0].trimEnd().length, isInternship: false };
  }).filter(({ from }) => from > 0);
}

const AMERICAN = /\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d/u;
const QUARTER = /\bq([1-4]) ((?:19|20)\d\d)/gu;
const FIRST_MONTHS = ['01', '04', '07', '10'] as const;

/** Quarters as their first months, and days and months exchanged where one date can only be American; every place stays where it is. */
function inPlainDates(folded: string): string {
  const days = AMERICAN.test(folded) ? folded.replace(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?=(?:19|20)\d\d)/gu, '$2/$1/') : folded;
  if (!/\bq[1-4] /u.test(days)) return days;
  return days.replace(QUARTER, (_, quarter: string, year: string) => `${FIRST_MONTHS[Number(quarter) - 1] ?? '01'}/${year}`);
}

/** The surroundings of everything that looks like a year, joined where they overlap. */
function windowsOf(folded: string): readonly { readonly from: number; readonly to: number }[] {
  const windows: { from: number; to: number }[] = [];
  A_YEAR.lastIndex = 0;
  for (let year = A_YEAR.exec(folded); year !== null; year = A_YEAR.exec(folded)) {
    const { index } = year;
    const from = Math.max(0, index - BEFORE_A_YEAR);
    const to = Math.min(folded.length, index + AFTER_A_YEAR);
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else windows.push({ from, to });
  }
  return windows;
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly today: number;
  readonly offset: number;
}

function add(intervals: DatedInterval[], folded: string, { at, length, from, to, today, offset }: Found): void {
  if (from === null || to === null || from > today || to < from || isOfSomethingElse(folded, at)) return;
  const line = folded.slice(
    Math.max(0, folded.lastIndexOf('\n', at - 1), at - FARTHEST),
    Math.min(lineEnd(folded, at), at + length + FARTHEST),
  );
  if (STUDY.test(line) && !/engineer|manager|technician|teacher|assistant|professor|instructor|coach|coordinator/u.test(line)) return;
  const around = /[a-z]{4}/u.test(line.replace(folded.slice(at, at + length), ''))
    ? line
    : folded.slice(Math.max(0, at - BEFORE), lineEnd(folded, at));
  intervals.push({
    from,
    to: Math.min(to, today),
    start: offset + at,
    end: offset + at + length,
    isInternship: AN_INTERNSHIP.test(around),
  });
}

/** "CPIM certified since 2023", "member since 2019": no work. */
function isOfSomethingElse(folded: string, at: number): boolean {
  return SINCE.test(folded.slice(at, at + 6)) && NO_WORK.test(folded.slice(Math.max(0, at - BEFORE), at));
}

const SINCE = /^(?:since|seit|depuis|desde|sinds|sedan|siden)/u;
const NO_WORK =
  /\b(?:certifi\w+|zertifi\w+|cpim|cscp|cmq ?\/? ?oe|pmp|cqe|cqa|cssbb|cssgb|belt|licen[cs]ed?|chartered|membe?r\w*|mitglied\w*|membre|socio|apics|ascm|asq|valid|held|resident|citizen|married)\W{0,4}(?:holder |inhaber )?$/u;

/** A line that is longer than this on one side is no line: it is looked at so far, or a thousand dates in it would cost a thousand lines. */
const FARTHEST = 20_000;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Months since year 0. The end of an interval is counted to the end of its month; a year alone is counted as whole years. */
function monthOf(match: RegExpMatchArray, group: number, side: 'start' | 'end'): number | null {
  const name = match[group];
  const number = match[group + 2];
  const year = match[group + 4];
  const inclusive = side === 'end' ? 1 : 0;
  if (name !== undefined) return fullYear(match[group + 1]) * 12 + (MONTHS.get(name) ?? 1) - 1 + inclusive;
  if (number !== undefined)
    return Number(number) < 1 || Number(number) > 12 ? null : fullYear(match[group + 3]) * 12 + Number(number) - 1 + inclusive;
  if (year === undefined) return null;
  const ofYear = match[group + 5];
  const month = ofYear === undefined ? null : Number(ofYear);
  return month === null || month < 1 || month > 12 ? Number(year) * 12 : Number(year) * 12 + month - 1 + inclusive;
}

function fullYear(text: string | undefined): number {
  const year = Number(text ?? '0');
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const BROKEN = /(?:19|20)\d\d[ \t]+to[ \t]+([A-Z][a-z]+)/gu;
const PRESENT = new RegExp(`^(?:${PRESENT_WORDS})$`, 'u');

/** Whether a text has lost the end of an interval ("January 2000 to Project Engineer"): its dates are not complete. */
export function hasBrokenInterval(text: string): boolean {
  BROKEN.lastIndex = 0;
  for (let match = BROKEN.exec(text); match !== null; match = BROKEN.exec(text)) {
    const folded = (match[1] ?? '').toLowerCase();
    if (!MONTHS.has(folded) && !PRESENT.test(folded)) return true;
  }
  return false;
}

/** Months covered by at least one interval: what is printed twice, or overlaps, counts once. */
export function unionMonths(intervals: readonly DatedInterval[]): number {
  let months = 0;
  let reached = -1;
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from || a.to - b.to)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}
