import { MONTHS } from '../../vocabulary/experience-words';
import type { CalendarDay } from '../../applicant/facts';
import { findIntervals, unionMonths } from './dated-intervals';
import { numberOf, statedFigures, type StatedYears } from './stated-years';

const NOVICE =
  /\b(?:fresher|none|no experience|fresh graduate|keine|ninguna|nenhuma|aucune|internships?|freshers?|nil|entry level|student|trainee|new grad(?:uate)?|no exp|(?:without|sans|sin|sem|senza|ohne|geen) (?:work |berufs)?(?:experience|experiencia|esperienza|erfahrung|ervaring)|recem formad[oa]|recien egresad[oa]|debutante?|berufseinsteiger(?:in)?)\b/u;
const SINCE =
  /\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|from|in|vuodesta|din|depuis l)\s+(?:[a-z]{2,9}\.? |\d{1,2}[/.-])?(?:((?:19|20)\d\d)|'(\d\d))\b|\b((?:19|20)\d\d)(?:\s*(?:-|to|bis|–|~)\s*(?:present|current|now|today|heute|(?:till |to )?date|(?:till|until) now|actualidad|oggi|heden|nu|idag|devam|至今|现在|現在|현재|$)| onwards?\b|'?(?:[td][ae]n| ota)(?: (?:beri|itibaren))?\b)/u;
const RANGE_OF_YEARS = /\b((?:19|20)\d\d)\s*(?:-|to|bis)\s*((?:19|20)\d\d)\b/u;
const BARE =
  /^\D{0,10}?(\d{1,2}(?:[.,]\d{1,2})?(?: ?1\/2|½)?|(?<=^["' ]*)[a-z]+)\s*(?:\([^)]*\))?\s*(?:\+|ish|plus|(?:or|and) (?:more|above|over|up)|-\s*(?:\d{1,2}|[a-z]+)|to (?:\d{1,2}|[a-z]+))?\s*(?:medio)?["' ]*$/u;
const HALF_A_YEAR = /^(?:half a|half|a half|ein halbes|medio|meio|mezzo|een half|et halvt|pol) ?(?:year|yr|jahr|ano|anno|jaar|ar|roku)$/u;
const LESS_THAN = /^(?:<|less than|under|below|weniger als|unter|menos de|moins de|meno di|minder dan)/u;
const A_DECADE = /^(?:(?:a|one|over a|un|une|una|uma|ein|een) )?(?:decade|decada|decennie|jahrzehnt|decennium)$/u;
const HALF = /^["' ]*(\d{1,2})(?: y medio| and a half| et demi| einhalb| e meio)/u;
const MONTH = [...MONTHS.keys()].join('|');
const A_DATE = new RegExp(
  `^\\s*(?:\\d{1,2}[-/. ](?:${MONTH})[a-z]*|(?:${MONTH})[a-z]*[-/. ]\\d{1,4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:19|20)\\d\\d)\\s*$`,
  'u',
);
const AN_INTERNSHIP = /\b(?:intern|internships?|co-?op|stage|stagiaire|praktik\w*|practicas|estagio|tirocinio|werkstudent\w*)\b/u;
const NOTHING = /^(?:geen|ingen|inga|nessuna?|brak|yok|zadna|无|無|なし|없음|нет)$/u;
const OPENS_WITH_INTERNSHIP = /^(?:interns?|internships?|co-?op|stage|praktik\w*|practicas|estagio|tirocinio|werkstudent\w*)\b/u;

const AN_AGE = /\b(?:years?|yrs?) old\b|\bjahre alt\b|\ban[no]s? de edad\b|\bage[d:]/u;
/** "8 (incl. 1 yr internship)": what a bracket says to be part of the figure before it. */
const PART_IN_BRACKETS = /\s*\((?:incl|including|davon|dont|of which|de los cuales|di cui|waarvan|inkl)[^)]*\)\s*$/u;

const MOST_PLAUSIBLE_YEARS = 60;
/** As most cells are: a whole number of years, below the most that are plausible, and nothing else. */
const PLAIN_FIGURE = /^[0-5]?\d$/u;

/** A whole number of years and nothing else, as most cells are made of; null where there is more. */
export function plainFigure(text: string): StatedYears | null {
  return PLAIN_FIGURE.test(text) ? { years: Number(text), start: 0, end: text.length } : null;
}

/** Reads the figure of a cell made for years of experience. Null where it says none: blank, a calendar year, a date that a spreadsheet made. */
export function readYearsCell(folded: string, asOf: CalendarDay): StatedYears | null {
  const plain = plainFigure(folded);
  if (plain !== null) return plain;
  const text = folded.trim();
  if (text === '' || A_DATE.test(text) || AN_AGE.test(text)) return null;
  const main = folded.replace(PART_IN_BRACKETS, '');
  if (main !== folded && bareFigure(main.trim()) !== null) return readYearsCell(main, asOf);
  const figure = figureIn(folded, text, asOf);
  return figure !== null && figure.years <= MOST_PLAUSIBLE_YEARS ? figure : null;
}

function figureIn(folded: string, text: string, asOf: CalendarDay): StatedYears | null {
  const saidInWords = LESS_THAN.test(text) ? 0 : (decadesIn(text) ?? figureSaid(text));
  if (saidInWords !== null) return wholeCell(folded, saidInWords);
  return (
    sumOf(withoutParts(folded, statedFigures(folded))) ??
    datesIn(folded, asOf) ??
    sinceYear(folded, asOf) ??
    wholeCell(folded, sumOfParts(text) ?? bareFigure(text))
  );
}

/** "3 relevant / 5 total", "total 12, relevant 8": the sum is said. */
const A_TOTAL = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?\+? ?(?:(?:years?|yrs?) )?(?:in )?total\b|\btotal:? (\d{1,2}(?:[.,]\d)?)(?!\d|[.,]\d)/u;
/** "Senior (10+)": a level with its years in brackets. */
const IN_BRACKETS = /^[a-z][a-z -]{2,20}\((\d{1,2})(?: ?\+| ?- ?\d{1,2})\)$/u;
/** "Yr: 4 Mo: 6". */
const UNITS_FIRST = /^(?:years?|yrs?):? ?(\d{1,2})[,;/ ]+(?:months?|mos?|mths?):? ?(\d{1,2})$/u;

function figureSaid(text: string): number | null {
  const [, years, months] = UNITS_FIRST.exec(text) ?? [];
  if (years !== undefined) return Number(years) + Number(months) / 12;
  const total = A_TOTAL.exec(text);
  const figure = total?.[1] ?? total?.[2] ?? IN_BRACKETS.exec(text)?.[1];
  return figure === undefined ? null : Number(figure.replace(',', '.'));
}

/** "3 postdoc + 4 industry": figures without units, each with what it was spent on. */
function sumOfParts(text: string): number | null {
  if (!PARTS.test(text)) return null;
  const figures = Array.from(text.matchAll(/\d+(?:[.,]\d)?/gu), ([figure]) => Number(figure.replace(',', '.')));
  return figures.reduce((total, figure) => total + figure, 0);
}

const PARTS = /^\d{1,2}(?:[.,]\d)? \p{L}[\p{L} -]{2,20}(?:[+&] ?\d{1,2}(?:[.,]\d)? \p{L}[\p{L} -]{2,20})+$/u;

function decadesIn(text: string): number | null {
  return A_DECADE.test(text) ? 10 : null;
}

/** A figure without a unit: "12", "ten", "8 y medio"; nothing yet is 0. Null where the text is not a figure. */
function bareFigure(text: string): number | null {
  const half = HALF.exec(text)?.[1];
  if (half !== undefined) return Number(half) + 0.5;
  if (HALF_A_YEAR.test(text)) return 0.5;
  if (NOVICE.test(text) || NOTHING.test(text) || OPENS_WITH_INTERNSHIP.test(text)) return 0;
  const value = numberOf(BARE.exec(text)?.[1] ?? 'none');
  if (Number.isNaN(value)) return null;
  return AN_INTERNSHIP.test(text) ? 0 : value;
}

/** "May 2014 to May 2020": both ends with their months. */
function datesIn(folded: string, asOf: CalendarDay): StatedYears | null {
  if (!ENDS_WITH_MONTHS.test(folded)) return null;
  const intervals = findIntervals(folded, asOf);
  return intervals.length === 0 ? null : wholeCell(folded, Math.round((unionMonths(intervals) / 12) * 100) / 100);
}

const ENDS_WITH_MONTHS = new RegExp(
  `^\\s*(?:from )?(?:(?:${MONTH})[a-z]{0,3}\\.? |\\d{1,2}[/.])(?:19|20)\\d\\d\\D+(?:${MONTH}|\\d{1,2}[/.](?:19|20))`,
  'u',
);

function wholeCell(folded: string, years: number | null): StatedYears | null {
  return years === null ? null : { years, start: folded.length - folded.trimStart().length, end: folded.trimEnd().length };
}

/** "Since 2011", "2015-present", "2010-2018": the year of the day less the year named. */
export function sinceYear(folded: string, asOf: CalendarDay): StatedYears | null {
  const since = SINCE.exec(folded);
  const year = since?.[1] ?? since?.[3] ?? (since?.[2] === undefined ? undefined : `20${since[2]}`);
  if (since !== null && year !== undefined) {
    const years = Number(asOf.slice(0, 4)) - Number(year);
    return years < 0 ? null : { years, start: since.index, end: since.index + since[0].trimEnd().length };
  }
  const range = RANGE_OF_YEARS.exec(folded);
  if (range === null) return null;
  const years = Number(range[2]) - Number(range[1]);
  return years < 0 ? null : { years, start: range.index, end: range.index + range[0].length };
}

/** What is said to be part of a figure ("13 yrs, incl. 2 abroad", "12 years (10 of them in QA)") adds nothing to it. */
function withoutParts(folded: string, figures: readonly StatedYears[]): readonly StatedYears[] {
  const [first] = figures;
  if (first === undefined || figures.length === 1) return figures;
  const at = folded.slice(first.end).search(A_PART);
  return at < 0 ? figures : figures.filter(({ start }) => start < first.end + at || start === first.start);
}

const A_PART =
  /\b(?:incl\w*|of which|of them|thereof|out of which|davon|darunter|dont|incluidos|incluyendo|de los cuales|di cui|waarvan|varav|heraf|w tym|icinde)\b|^\s*\(\s*\d/u;

/** Several figures in one cell are several jobs: "engineer (4 yrs), supervisor (3 yrs)". */
export function sumOf(figures: readonly StatedYears[]): StatedYears | null {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return null;
  const years = figures.reduce((total, figure) => total + figure.years, 0);
  return { years: Math.round(years * 100) / 100, start: first.start, end: last.end };
}
