import type { Cell } from '../applicant/column';
import type { CalendarDay, Certification } from '../applicant/facts';
import { MONTHS } from '../vocabulary/experience-words';
import { asWritten, hasBeltItems, isBeltInLetters, OF_BELTS, spelledItems, spelledOut } from './belt-column';
import { readCertifications, type MayName } from './certifications/read-certifications';
import { foldLetters } from './fold-letters';
import { OF_ISSUE, withIssue } from './issue-columns';

/** Headings of columns that say until when a certificate is valid, folded. */
const OF_VALIDITY =
  /\b(?:expir\w*|exp|expiry|valid (?:until|till|to|thru|through)|valid|validity|renewal due|gultig\w*|ablauf\w*|laeuft ab|validite|valable jusqu\w*|echeance|vencimiento|vence|vigencia|validez|validade|scadenza|scade|valido fino|geldig\w*|vervaldatum|wazn\w*|waznosc\w*|gecerlilik\w*|bitis tarihi|gyldig\w*|giltig\w*|utgangsdatum)\b/u;
type Subject = 'validity' | 'issue' | 'belts' | 'certificates';

const SUBJECTS = new Map<string, Subject>();
const MOST_HEADINGS = 512;

/** What a column of certificates is about by its heading; remembered, for it is asked of every cell. */
function subjectOf({ field, column }: Cell): Subject | null {
  if (field !== 'certifications') return null;
  const known = SUBJECTS.get(column);
  if (known !== undefined) return known;
  if (SUBJECTS.size >= MOST_HEADINGS) SUBJECTS.clear();
  const subject = subjectIn(column);
  SUBJECTS.set(column, subject);
  return subject;
}

function subjectIn(column: string): Subject {
  const folded = foldLetters(column);
  if (OF_VALIDITY.test(folded)) return 'validity';
  if (OF_ISSUE.test(folded)) return 'issue';
  return OF_BELTS.test(column) ? 'belts' : 'certificates';
}

const isOfValidity = (cell: Cell): boolean => subjectOf(cell) === 'validity';
/** Under such a heading, what names no credential: "Issued by: CPIM (ASCM)" names one. */
const isOfIssue = (cell: Cell, asOf: CalendarDay): boolean => subjectOf(cell) === 'issue' && readCertifications([cell], asOf).length === 0;
const isOfBelts = (cell: Cell): boolean => subjectOf(cell) === 'belts' && isBeltInLetters(cell);
const namesBelts = (cell: Cell): boolean => subjectOf(cell) === 'certificates' && hasBeltItems(cell);
const isPlain = (cell: Cell): boolean => cell.field !== 'certifications' || (subjectOf(cell) === 'certificates' && !hasBeltItems(cell));

/**
 * The credentials that an applicant holds, as of a day, with what the headings of columns add: belts in letters under a heading for belts,
 * when and by whom certificates were issued, and dates under a heading for their validity. A date that is over makes a certificate `expired`, one to come makes an old award `held`; a
 * date beside a name is of that credential, one alone of the only one that is named.
 */
export function readCertificates(cells: readonly Cell[], asOf: CalendarDay, mayName?: MayName): readonly Certification[] {
  if (cells.every(isPlain)) return readCertifications(cells, asOf, mayName);
  const validity = cells.filter(isOfValidity);
  const issues = cells.filter((cell) => isOfIssue(cell, asOf));
  const { cells: others, completed } = withIssue(
    cells.filter((cell) => !isOfValidity(cell) && !issues.includes(cell)),
    issues,
    numberIn,
  );
  const answers = others.filter(isOfBelts);
  const lists = others.filter(namesBelts);
  const spelled = others.map((cell) => {
    if (answers.includes(cell)) return spelledOut(cell);
    return lists.includes(cell) ? spelledItems(cell) : cell;
  });
  const named = readCertifications(spelled, asOf).map((it) => asWritten(it, [...completed, ...answers, ...lists]));
  const codes = new Set(named.map(({ code }) => code));
  const onlyThere = readCertifications(validity, asOf).filter(({ code }) => !codes.has(code));
  return validity.reduce<readonly Certification[]>((known, cell) => withDates(known, cell, asOf), [...named, ...onlyThere]);
}

function withDates(known: readonly Certification[], cell: Cell, asOf: CalendarDay): readonly Certification[] {
  const claimed = ofSameNumber(known, cell).filter(
    ({ status }) => status.startsWith('held') || status === 'unclear' || status === 'in_progress',
  );
  // The comma before a year is of the date: "Oct 5, 2026".
  const parts = cell.text.split(/[;|\n]|,(?! ?(?:19|20)\d\d(?!\d))/u);
  const dated = parts.flatMap((part) => {
    const end = lastDayIn(part);
    return end === null ? [] : [{ end, of: claimed.filter(({ code }) => namesOf(code).test(part)) }];
  });
  const [only] = dated;
  const isOfAll = dated.length === 1 && only?.of.length === 0 && parts.every((part) => !/\p{L}{3}/u.test(foldMonths(part)));
  const held = claimed.filter(({ status }) => status.startsWith('held'));
  if (isOfAll && (held.length === 1 || only.end >= asOf))
    return known.map((it) => (held.includes(it) ? valid(it, only.end, cell, asOf) : it));
  return known.map((it) => {
    const own = dated.find(({ of }) => of.includes(it));
    return own === undefined ? it : valid(it, own.end, cell, asOf);
  });
}

/** "Valid until 2" is of what stands under "Certificate 2", and one without a number of what has none beside those that have. */
function ofSameNumber(known: readonly Certification[], { column }: Cell): readonly Certification[] {
  const own = known.filter(({ quote }) => numberIn(quote.column) === numberIn(column));
  const isNumbered = known.some(({ quote }) => numberIn(quote.column) !== null);
  return isNumbered ? own : known;
}

/** The number that a system gives the columns of one entry: "License 2", "2. Certificate", "Expiry (2)"; null where it gives none. */
const numberIn = (column: string): string | null => /(?<!\d)\d{1,2}(?!\d)/u.exec(column)?.[0] ?? null;

/** `CMQ/OE` as people write it. */
function namesOf(code: string): RegExp {
  const letters = code.replace(/^[LC]SS/u, '').replace(/[^A-Z]/giu, '');
  return new RegExp(`(?<![A-Za-z])${Array.from(letters).join('[^A-Za-z0-9]?')}(?![A-Za-z])`, 'iu');
}

function valid(certification: Certification, end: string, { column, text }: Cell, asOf: CalendarDay): Certification {
  const { code, mentions } = certification;
  const quote = { column, start: 0, end: text.length, text };
  const isOver = end < asOf;
  const reason = isOver
    ? `The validity given for ${code} ended before the day of screening.`
    : `${code} is given as valid until a date that has not passed.`;
  return { ...certification, status: isOver ? 'expired' : 'held', reason, mentions: [...mentions, quote] };
}

const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const NAMED_MONTH = new RegExp(
  `(?<![a-z])(${MONTH_NAMES})[a-z]{0,6}\\.?,?[ -]*(?:\\d{1,2}(?:st|nd|rd|th)?,? +)?'?(\\d{4}|(?<=')\\d\\d)(?!\\d)`,
  'u',
);
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/u;
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})([-/. ])(\d{1,2})\2 ?((?:19|20)?\d\d)(?!\d)/u;
const MONTH_YEAR = /(?<!\d)(\d{1,2})[-/.] ?((?:19|20)\d\d|\d\d)(?!\d)/u;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
/** Days since 1899-12-30, as spreadsheets keep dates that nobody formatted: 2000 to 2099. */
const SERIAL = /^\s*(3[6-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3})(?:\.0+)?\s*$/u;
const DAY = 86_400_000;

/** The last day that the date in a text covers, `YYYY-MM-DD`; null where there is none. */
function lastDayIn(text: string): string | null {
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) return new Date(Date.UTC(1899, 11, 30) + Number(serial) * DAY).toISOString().slice(0, 10);
  const folded = foldLetters(text);
  const named = NAMED_MONTH.exec(folded);
  if (named !== null) return lastDay(named[2], MONTHS.get(named[1] ?? ''));
  const first = YEAR_FIRST.exec(folded);
  if (first !== null) return lastDay(first[1], Number(first[2]), first[3]);
  const day = DAY_MONTH_YEAR.exec(folded);
  if (day !== null) return dayMonthYear(day);
  const month = MONTH_YEAR.exec(folded);
  if (month !== null) return lastDay(month[2], Number(month[1]));
  const year = YEAR.exec(folded);
  return year === null ? null : lastDay(year[1], 12);
}

/** Month before day, as in the United States, unless a dot or a number above twelve says otherwise. */
function dayMonthYear([, first = '', mark, second = '', year]: RegExpExecArray): string | null {
  const isDayFirst = mark === '.' || mark === ' ' || Number(first) > 12;
  return isDayFirst ? lastDay(year, Number(second), first) : lastDay(year, Number(first), second);
}

/** 31 stands for the end of any month, which compares right. */
function lastDay(year: string | undefined, month: number | undefined, day = '31'): string | null {
  if (year === undefined || month === undefined || month < 1 || month > 12) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function foldMonths(text: string): string {
  return foldLetters(text).replace(new RegExp(`(?<![a-z])(?:${MONTH_NAMES})[a-z]{0,6}`, 'gu'), '');
}
