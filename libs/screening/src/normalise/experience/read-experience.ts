import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay, ExperienceFacts } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import { foldLetters } from '../fold-letters';
import { sectionsOf } from '../sections';
import { findIntervals, hasBrokenInterval, mayNameYear, unionMonths, type DatedInterval } from './dated-intervals';
import { jobsByLength } from './jobs-by-length';
import { lastJob } from './last-job';
import { statedInClauses } from './stated-in-clauses';
import { statedExperience, statedFigures, statedInternships, type StatedYears } from './stated-years';
import { plainFigure, readYearsCell, sinceYear, sumOf } from './years-cell';

const SHORT = 300;
const PROSE: ReadonlySet<Field> = new Set(['resume', 'experience', 'notes', 'skills', 'title', 'employer']);
const OF_THE_APPLICANT: ReadonlySet<Field> = new Set(['resume', 'experience', 'notes', 'title']);
const MOST_QUOTES = 12;

/** A short text is cut into its sections only where a line of it may head education. */
const MAY_NAME_STUDIES =
  /(?:^|\n)\W*(?:\w+ )?(?:educa|acade|qualif|studi|ausbil|bildung|formati|formac|formaz|istruz|opleid|utbild|uddan|utdan|koulut|wykszt|vzd[eě]l|[eé]tudes|e[gğ]itim|[oö]grenim|scholas)/iu;

interface Sourced<T> {
  readonly cell: Cell;
  readonly said: T;
}

/**
 * How long an applicant has worked, as of a day. Complete dates win over a statement; a statement counts where there are none.
 * Internships count where they are dated; dates of education are no work.
 */
export function readExperience(cells: readonly Cell[], asOf: CalendarDay): ExperienceFacts {
  const dated = datedIn(cells, asOf);
  const stated = statementOf(cells, asOf, dated);
  const statedYears = stated === null ? null : stated.said.years;
  const quotes = quotesOf(dated, stated);
  if (dated.length === 0) {
    const basis = statedYears === null ? 'unknown' : 'stated';
    return { years: statedYears, basis, statedYears, datedYears: null, yearsWithoutInternships: statedYears, quotes };
  }
  const intervals = dated.map(({ said }) => said);
  const datedYears = inYears(unionMonths(intervals));
  if (statedYears !== null && isBrokenAnywhere(dated)) {
    return { years: statedYears, basis: 'stated', statedYears, datedYears, yearsWithoutInternships: statedYears, quotes };
  }
  const work = intervals.filter(({ isInternship }) => !isInternship);
  const yearsWithoutInternships = work.length === intervals.length ? datedYears : inYears(unionMonths(work));
  return { years: datedYears, basis: 'dates', statedYears, datedYears, yearsWithoutInternships, quotes };
}

function quotesOf(dated: readonly Sourced<DatedInterval>[], stated: Sourced<StatedYears> | null): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const { cell, said } of dated) {
    if (quotes.length === MOST_QUOTES) break;
    quotes.push(quote(cell, said));
  }
  if (stated !== null) quotes.push(quote(stated.cell, stated.said));
  return quotes;
}

/** Whether a cell with dates has lost the end of one; the dates of one cell stand side by side, and it is looked at once. */
function isBrokenAnywhere(dated: readonly Sourced<DatedInterval>[]): boolean {
  return dated.some(({ cell }, at) => cell !== dated[at - 1]?.cell && hasBrokenInterval(cell.text));
}

function datedIn(cells: readonly Cell[], asOf: CalendarDay): readonly Sourced<DatedInterval>[] {
  const dated: Sourced<DatedInterval>[] = [];
  for (const cell of cells) {
    const { field, text } = cell;
    if ((field !== 'resume' && field !== 'experience' && field !== 'employer') || !mayNameYear(text)) continue;
    const folded = foldLetters(text);
    const isWhole = text.length < SHORT && !MAY_NAME_STUDIES.test(text);
    const parts = isWhole ? [{ start: 0, end: text.length }] : workParts(text);
    // Parts begin and end with lines, so that a part of the folded text is the folded part.
    const intervals = parts.flatMap(({ start, end }) => findIntervals(folded.slice(start, end), asOf, start));
    const last = field === 'resume' ? lastJobIn(cell, folded, intervals, asOf) : null;
    for (const said of last === null ? intervals : [...intervals, last]) dated.push({ cell, said });
  }
  return dated;
}

/** Under headings for work, the job on top that names only when it began. */
function lastJobIn(cell: Cell, folded: string, known: readonly DatedInterval[], asOf: CalendarDay): DatedInterval | null {
  if (known.length === 0) return null;
  for (const { kind, start, end } of sectionsOf(cell.text)) {
    const last = kind === 'work' ? lastJob(folded.slice(start, end), known, asOf, start) : null;
    if (last !== null) return last;
  }
  return null;
}

/** The parts of a long text that may date work: under its headings for work, or, where those date none, all but education. */
function workParts(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sections = sectionsOf(text);
  const work = sections.filter(({ kind }) => kind === 'work');
  const isDated = work.some(({ start, end }) => /(?:19|20)\d\d|\d\/\d\d/u.test(text.slice(start, end)));
  return isDated ? work : sections.filter(({ kind }) => kind !== 'education');
}

/** The largest figure of the columns made for years: whoever has a column for this job and one for all of them has the sum in the latter. */
function statedInColumns(cells: readonly Cell[], asOf: CalendarDay): Sourced<StatedYears> | null {
  let best: Sourced<StatedYears> | null = null;
  for (const cell of cells) {
    if (cell.field !== 'years') continue;
    const said = plainFigure(cell.text) ?? readYearsCell(foldLetters(cell.text), asOf) ?? monthsIn(cell);
    const figure = said !== null && isOfMonths(cell) ? inMonths(said) : said;
    if (figure !== null && (best === null || figure.years > best.said.years)) best = { cell, said: figure };
  }
  return best;
}

const OF_MONTHS = /\b(?:months?|mos|monate|mois|meses|mesi|maanden|miesiace|miesiecy|ay)\b/u;
const MONTHS_ALONE = /^\s*\d{1,3}\s*$/u;

/** A bare figure in a column whose heading says months. */
function isOfMonths({ column, text }: Cell): boolean {
  return isHeadedMonths(column) && MONTHS_ALONE.test(text);
}

const HEADINGS = new Map<string, boolean>();
const MOST_HEADINGS = 512;

/** Remembered, for it is asked of every row. */
function isHeadedMonths(column: string): boolean {
  const known = HEADINGS.get(column);
  if (known !== undefined) return known;
  if (HEADINGS.size >= MOST_HEADINGS) HEADINGS.clear();
  const isHeaded = OF_MONTHS.test(foldLetters(column));
  HEADINGS.set(column, isHeaded);
  return isHeaded;
}

function monthsIn(cell: Cell): StatedYears | null {
  return isOfMonths(cell) ? { years: Number(cell.text), start: 0, end: cell.text.length } : null;
}

function inMonths(said: StatedYears): StatedYears {
  return { ...said, years: Math.round((said.years / 12) * 100) / 100 };
}

function bestStatement(cells: readonly Cell[], asOf: CalendarDay): Sourced<StatedYears> | null {
  const made = statedInColumns(cells, asOf);
  if (made !== null) return made;
  for (const cell of cells) {
    if (cell.field !== 'experience' || cell.text.length >= SHORT) continue;
    const said = readYearsCell(foldLetters(cell.text), asOf) ?? trailingNumber(foldLetters(cell.text));
    if (said !== null) return { cell, said };
  }
  return cells.reduce<Sourced<StatedYears> | null>((best, cell) => {
    const said = PROSE.has(cell.field) ? proseStatement(cell, asOf) : null;
    return said !== null && said.years > (best === null ? -1 : best.said.years) ? { cell, said } : best;
  }, null);
}

function statementOf(cells: readonly Cell[], asOf: CalendarDay, dated: readonly unknown[]): Sourced<StatedYears> | null {
  const best = bestStatement(cells, asOf);
  if (dated.length > 0) return best;
  const lengths = lengthsOfJobs(cells);
  if (lengths !== null && lengths.said.years > (best?.said.years ?? 0)) return lengths;
  return best ?? clauseStatement(cells);
}

/** A history that gives no dates but the length of each job. */
function lengthsOfJobs(cells: readonly Cell[]): Sourced<StatedYears> | null {
  for (const cell of cells) {
    if (cell.field !== 'resume' || !/\d/u.test(cell.text)) continue;
    for (const { kind, start, end } of sectionsOf(cell.text)) {
      const said = kind === 'work' ? jobsByLength(foldLetters(cell.text.slice(start, end)), start) : null;
      if (said !== null) return { cell, said };
    }
  }
  return null;
}

/** Running text that dates nothing and states no experience in so many words may still open with a figure of years: the largest. */
function clauseStatement(cells: readonly Cell[]): Sourced<StatedYears> | null {
  return cells.reduce<Sourced<StatedYears> | null>((best, cell) => {
    const said = OF_THE_APPLICANT.has(cell.field) && /\d/u.test(cell.text) ? largest(statedInClauses(foldLetters(cell.text))) : null;
    return said !== null && said.years > (best === null ? 0 : best.said.years) ? { cell, said } : best;
  }, null);
}

/** "Warehouse lead; 4": a figure that stands alone at the end of a short cell about experience. */
function trailingNumber(folded: string): StatedYears | null {
  const match = /[;,:]\s*(\d{1,2}(?:[.,]5)?)\s*\+?\s*$|\s(\d{1,2})\+\s*$/u.exec(folded);
  const figure = match?.[1] ?? match?.[2];
  return match === null || figure === undefined
    ? null
    : {
        years: Number(figure.replace(',', '.')),
        start: folded.indexOf(figure, match.index),
        end: folded.indexOf(figure, match.index) + figure.length,
      };
}

/**
 * A short note or cell about experience may state a figure barely ("8 yrs, calm"). Elsewhere it counts beside a word for experience or
 * an internship only, however long the text is: an address more or less in it must change nothing.
 */
function proseStatement(cell: Cell, asOf: CalendarDay): StatedYears | null {
  if (!/\d|year|jahr|a[nñ]o|\bans\b|d[eé]cad|fresher/iu.test(cell.text)) return null;
  const folded = foldLetters(cell.text);
  const isBare = cell.text.length < SHORT && (cell.field === 'notes' || cell.field === 'experience');
  if (!isBare) return largest(statedExperience(folded)) ?? largest(statedInternships(folded)) ?? novice(folded);
  const figures = statedFigures(folded).filter(({ start, end }) => isOfWork(folded, start, end));
  return sumOf(figures.slice(0, addedUp(folded, figures))) ?? sinceYear(folded, asOf) ?? novice(folded);
}

/** How many figures from the first on are added up in so many words: "4 yrs at Orbis + 3 yrs at Halden". */
function addedUp(folded: string, figures: readonly StatedYears[]): number {
  const last = figures.findIndex(({ end }, at) => !ADDED.test(folded.slice(end, figures[at + 1]?.start ?? end)));
  return last + 1;
}

const ADDED = /^[^.;\n]{0,40}(?:\+|\bthen\b|\bplus\b)[^.;\n]{0,20}$/u;

function novice(folded: string): StatedYears | null {
  const match = /\bfresher\b/u.exec(folded);
  return match === null ? null : { years: 0, start: match.index, end: match.index + match[0].length };
}

const NOT_OF_WORK =
  /%|\b(?:aged?|old|alter|age de|born|payback|paid back|paid for|pays for|warranty|guarantee|market|visa|permit|valid|wants|expects|holiday|notice|founded|established|company has|firm has|plan|lease|contract length|cut|reduc\w+|sav(?:ed|ing)|increas\w+|raised|improv\w+|lower\w+)\b/u;

/** "In seven months", "every two years": how long something took or how often it came. */
const HOW_LONG_IT_TOOK = /\b(?:in|within|after|every|per|each|innerhalb|binnen|nach|alle|en moins de|tous les|cada|ogni|elke)\s+$/u;

/** Whether a figure in a short text is one of work: in its clause nothing speaks of an age, a payback, a firm or an improvement. */
function isOfWork(folded: string, start: number, end: number): boolean {
  const before =
    folded
      .slice(0, start)
      .split(/[.;\n]/u)
      .at(-1) ?? '';
  const after = folded.slice(end).split(/[.;,\n]/u)[0] ?? '';
  return !NOT_OF_WORK.test(before + after) && !HOW_LONG_IT_TOOK.test(before);
}

function largest(figures: readonly StatedYears[]): StatedYears | null {
  return figures.reduce<StatedYears | null>(
    (best, figure) => (figure.years <= 60 && figure.years > (best?.years ?? -1) ? figure : best),
    null,
  );
}

function inYears(months: number): number {
  return Math.round((months / 12) * 10) / 10;
}

function quote({ column, text }: Cell, { start, end }: { readonly start: number; readonly end: number }): Quote {
  return { column, start, end, text: text.slice(start, end) };
}
