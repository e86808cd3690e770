import { buildTermMatcher, type Term, type TermMatcher } from '../../matching/term-matcher';
import { LOWER, SPACE, TRAITS, UPPER } from '../../matching/unit-traits';
import type { Cell } from '../../applicant/column';
import { BITS } from '../../vocabulary/lexicon/cue';
import { CUE_FORMS, LEXICON } from '../../vocabulary/lexicon/lexicon';
import type { LexiconTerm } from '../../vocabulary/lexicon/lexicon-term';
import { isList, splitEntries, type Span } from './entries';
import { quantityIn, type Place } from './quantity';

/** A cue found: its bits (see {@link BITS}) and its place in the cell. */
export interface Sign {
  readonly bits: number;
  readonly start: number;
  readonly end: number;
}

/** A term of the lexicon found, homonyms sorted out by the words around it. */
export interface Named {
  readonly term: LexiconTerm;
  readonly start: number;
  readonly end: number;
}

/** One clause with everything in it that means something. `bits`: all its signs together. */
export interface Entry extends Span {
  readonly cell: Cell;
  readonly bits: number;
  readonly signs: readonly Sign[];
  readonly terms: readonly Named[];
  /** Whether it only lists things: a skills column, or many short items between commas. */
  readonly isList: boolean;
  /** The first quantity in it, where something was done. */
  readonly quantity: Place | null;
}

interface Surroundings {
  readonly near: readonly string[] | null;
  readonly notNear: readonly string[] | null;
}

interface Vocabulary {
  readonly patterns: readonly Term[];
  readonly matcher: TermMatcher;
  readonly bits: readonly number[];
  readonly terms: readonly (readonly LexiconTerm[])[];
  /** The words around a homonym that tell what it is, in lower case. */
  readonly homonyms: ReadonlyMap<LexiconTerm, Surroundings>;
}

let vocabulary: Vocabulary | null = null;

/** Built on first use: whoever only needs a type does not wait for it. */
function theVocabulary(): Vocabulary {
  return (vocabulary ??= buildVocabulary());
}

/** All that is looked for in a cell: every form of every cue and of every term of the lexicon. */
export function practiceTerms(): readonly Term[] {
  return theVocabulary().patterns;
}

function buildVocabulary(): Vocabulary {
  const known = new Map<string, number>();
  const patterns: Term[] = [];
  const bits: number[] = [];
  const terms: LexiconTerm[][] = [];
  const add = (text: string, isCaseSensitive: boolean): number => {
    const key = isCaseSensitive ? `=${text}` : `~${text.toLowerCase()}`;
    const index = known.get(key) ?? patterns.length;
    if (index === patterns.length) {
      known.set(key, index);
      patterns.push({ text, isCaseSensitive });
      bits.push(0);
      terms.push([]);
    }
    return index;
  };
  for (const [meaning, forms] of CUE_FORMS) for (const form of forms) merge(bits, add(form, false), meaning);
  for (const term of LEXICON) for (const form of term.forms) terms[add(form, isAcronym(term, form))]?.push(term);
  return { patterns, matcher: buildTermMatcher(patterns), bits, terms, homonyms: homonymsOf(LEXICON) };
}

function homonymsOf(lexicon: readonly LexiconTerm[]): ReadonlyMap<LexiconTerm, Surroundings> {
  const homonyms = lexicon.filter(({ near, notNear }) => near !== undefined || notNear !== undefined);
  const lower = (words: readonly string[] | undefined): readonly string[] | null => words?.map((word) => word.toLowerCase()) ?? null;
  return new Map(homonyms.map((term) => [term, { near: lower(term.near), notNear: lower(term.notNear) }]));
}

function merge(bits: number[], index: number, more: number): void {
  bits[index] = (bits[index] ?? 0) | more;
}

/** Case tells an acronym or a product from a word; several words together need no such help. */
function isAcronym(term: LexiconTerm, form: string): boolean {
  return term.isCaseSensitive === true && !form.includes(' ') && form !== form.toLowerCase();
}

/** The cells read last and their entries: three readers ask for the same cells of a row in turn. A weak map costs more than it saves. */
const recentCells = new Array<Cell | undefined>(16).fill(undefined);
const recentEntries = new Array<readonly Entry[]>(16).fill([]);
let latest = 0;

/** All clauses of a cell in which something was found, each with its signs. Read once, whoever asks. */
export function readEntries(cell: Cell): readonly Entry[] {
  const known = recentCells.indexOf(cell);
  if (known >= 0) return recentEntries[known] ?? NOTHING;
  const entries = findEntries(cell);
  latest = (latest + 1) % recentCells.length;
  recentCells[latest] = cell;
  recentEntries[latest] = entries;
  return entries;
}

const NOTHING: readonly Entry[] = [];

function findEntries(cell: Cell): readonly Entry[] {
  const { matcher, bits, terms } = theVocabulary();
  const hits = matcher.match(cell.text);
  if (hits.length === 0) return NOTHING;
  const spans = splitEntries(cell.text, lostBeginnings(cell.text, hits, bits));
  const drafts = new Array<Clause | undefined>(spans.length).fill(undefined);
  for (let at = 0; at < hits.length; at += 3) {
    const pattern = hits[at] ?? 0;
    const start = hits[at + 1] ?? 0;
    const end = hits[at + 2] ?? 0;
    const index = spanAt(spans, start);
    const span = spans[index];
    if (span === undefined || end > span.end) continue;
    (drafts[index] ??= new Clause(cell, span)).add({ start, end }, bits[pattern] ?? 0, terms[pattern] ?? NO_TERMS);
  }
  return drafts.filter((draft) => draft !== undefined).map(sortedOut);
}

const NO_TERMS: readonly LexiconTerm[] = [];

const DEEDS =
  BITS.negotiate | BITS.persuade | BITS.compromise | BITS.lead | BITS.coach | BITS.coordinate | BITS.introduce | BITS.apply | BITS.improve;

/** A clause as it is read. What few clauses are asked for is worked out when it is. */
class Clause implements Entry {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  bits = 0;
  signs: Sign[] = [];
  terms: Named[] = [];
  private listed: boolean | null = null;
  private amount: Place | null | undefined = undefined;

  constructor(
    readonly cell: Cell,
    { start, end, line }: Span,
  ) {
    this.start = start;
    this.end = end;
    this.line = line;
  }

  add({ start, end }: Place, bits: number, terms: readonly LexiconTerm[]): void {
    if (bits !== 0) this.signs.push({ bits, start, end });
    for (const term of terms) this.terms.push({ term, start, end });
  }

  get isList(): boolean {
    return (this.listed ??= this.cell.field === 'skills' || isList(this.text()));
  }

  get quantity(): Place | null {
    if (this.amount === undefined) this.amount = (this.bits & DEEDS) === 0 ? null : quantityIn(this.text(), this.start);
    return this.amount;
  }

  text(): string {
    return this.cell.text.slice(this.start, this.end);
  }
}

/** The clause without verbs that are part of something longer and terms that are homonyms. */
function sortedOut(clause: Clause): Entry {
  const { signs } = clause;
  if (signs.some((sign) => isPartOfLonger(sign, signs))) clause.signs = signs.filter((sign) => !isPartOfLonger(sign, signs));
  for (const sign of clause.signs) clause.bits |= sign.bits;
  if (clause.terms.some(({ term }) => term.near !== undefined || term.notNear !== undefined)) sortOutHomonyms(clause);
  return clause;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** A verb with a capital after a small letter or a figure: a clause whose bullet was lost when the page became text. */
function lostBeginnings(text: string, hits: readonly number[], bits: readonly number[]): ReadonlySet<number> {
  let lost: Set<number> | null = null;
  for (let at = 0; at < hits.length; at += 3) {
    if (((bits[hits[at] ?? 0] ?? 0) & DEEDS) === 0) continue;
    const start = hits[at + 1] ?? 0;
    if (isCapitalised(text, start) && isAfterWords(text, start) && !isWithinTerm(hits, start)) (lost ??= new Set()).add(start);
  }
  return lost ?? NOWHERE;
}

function isCapitalised(text: string, at: number): boolean {
  return ((TRAITS[text.charCodeAt(at)] ?? 0) & UPPER) !== 0 && ((TRAITS[text.charCodeAt(at + 1)] ?? 0) & LOWER) !== 0;
}

const WORDS_BEFORE = /(?:^|[\s(])[\p{Ll}\d][\p{Ll}\d.%-]*[%)]?\s+$/u;

function isAfterWords(text: string, start: number): boolean {
  const isAfterBlank = ((TRAITS[text.charCodeAt(start - 1)] ?? 0) & SPACE) !== 0;
  return isAfterBlank && WORDS_BEFORE.test(text.slice(Math.max(0, start - 30), start));
}

/** "Kontinuierliche Verbesserung": the noun goes on with the term that began before it. */
function isWithinTerm(hits: readonly number[], place: number): boolean {
  for (let at = 0; at < hits.length; at += 3) if ((hits[at + 1] ?? 0) < place && (hits[at + 2] ?? 0) > place) return true;
  return false;
}

/** "Lead" in "lead time" or "team lead" is no verb, "reduce" in what somebody was asked "to reduce" stays one. */
function isPartOfLonger(sign: Sign, signs: readonly Sign[]): boolean {
  if ((sign.bits & DEEDS) === 0) return false;
  return signs.some(
    (it) =>
      it.start <= sign.start &&
      it.end >= sign.end &&
      it.end - it.start > sign.end - sign.start &&
      (it.bits & sign.bits) === 0 &&
      it.bits !== BITS.object,
  );
}

function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sortOutHomonyms(clause: Clause): void {
  const { homonyms } = theVocabulary();
  const around = clause.text().toLowerCase();
  const holds = (word: string): boolean => around.includes(word);
  clause.terms = clause.terms.filter(({ term }) => {
    const rules = homonyms.get(term);
    return rules === undefined || ((rules.near?.some(holds) ?? true) && !(rules.notNear?.some(holds) ?? false));
  });
}
