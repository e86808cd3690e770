import type { Found } from '../../matching/term-matcher';
import { LOWER, TRAITS, UPPER } from '../../matching/unit-traits';
import type { Cell } from '../../applicant/column';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { LexiconTerm } from '../../vocabulary/lexicon/lexicon-term';
import { mayNameAt } from '../certifications/pre-check';
import { odditiesAt } from '../text-flags/oddities';
import { isAfterWords, isList, splitEntries, type Cut } from './entries';
import { quantityIn, type Figured, type Place } from './quantity';
import { QUANTITY_WORD, theVocabulary, type Sought, type Surroundings, type Vocabulary } from './vocabulary';

/** A cue found: its bits (see {@link BITS}) and its place in the cell. `next`: the one after it in the same clause. */
export interface Sign {
  readonly bits: number;
  readonly start: number;
  readonly end: number;
  readonly next: Sign | null;
}

/** A term of the lexicon found, homonyms sorted out by the words around it. `sought`: what is known of it. */
export interface Named {
  readonly sought: Sought;
  readonly start: number;
  readonly end: number;
  readonly next: Named | null;
}

/**
 * One clause with everything in it that means something. Signs and terms hang together as chains, in the order of their ends: most
 * clauses have so few that lists of them would cost more than they hold.
 */
export interface Entry {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** All its signs together. */
  readonly bits: number;
  readonly sign: Sign | null;
  readonly named: Named | null;
  /** The traits of all its terms together. */
  readonly traits: number;
  readonly termCount: number;
  /** Whether it only lists things: a skills column, or many short items between commas. */
  readonly isList: boolean;
  /** The first quantity in it, where something was done. */
  readonly quantity: Place | null;
  /** The same signs and terms as lists. */
  readonly signs: readonly Sign[];
  readonly terms: readonly LexiconNaming[];
}

/** A term of the lexicon and its place in the cell. */
export interface LexiconNaming extends Place {
  readonly term: LexiconTerm;
}

/** What one walk over a cell finds. */
export interface CellReading {
  readonly cell: Cell;
  /** All clauses in which something was found, each with its signs. */
  readonly entries: readonly Entry[];
  /** See `odditiesAt`. */
  readonly odd: number;
  /** See `mayNameCredential`. */
  readonly mayName: boolean;
}

/** The cells read last and their readings: three readers ask for the same cells of a row in turn. A weak map costs more than it saves. */
const recentCells = new Array<Cell | undefined>(16).fill(undefined);
const recentReadings = new Array<CellReading | undefined>(16).fill(undefined);
let latest = 0;

/** All clauses of a cell in which something was found, each with its signs. Read once, whoever asks. */
export function readEntries(cell: Cell): readonly Entry[] {
  return readingOf(cell).entries;
}

/** What walks over some cells find, in their order. */
export function readingsOf(cells: readonly Cell[]): readonly CellReading[] {
  return cells.map(readingOf);
}

/** All that one walk over a cell finds. Read once, whoever asks. */
function readingOf(cell: Cell): CellReading {
  const known = recentReadings[recentCells.indexOf(cell)];
  if (known !== undefined) return known;
  const found = theVocabulary().matcher.match(cell.text);
  const reading = { cell, entries: entriesOf(cell, found), odd: odditiesAt(cell.text, found), mayName: mayNameAt(found.rider) };
  latest = (latest + 1) % recentCells.length;
  recentCells[latest] = cell;
  recentReadings[latest] = reading;
  return reading;
}

const NOTHING: readonly Entry[] = [];

function entriesOf(cell: Cell, found: Found): readonly Entry[] {
  if (found.length === 0) return NOTHING;
  const vocabulary = theVocabulary();
  const reading = new Reading(cell, found, vocabulary);
  splitEntries(cell.text, found, lostBeginnings(cell.text, found, vocabulary.bits), (clause) => {
    reading.take(clause);
  });
  return reading.clauses;
}

/** A cell as it is read, clause by clause: what was found comes in the order of its end, so one walk hands it all out. */
class Reading {
  readonly clauses: Clause[] = [];
  private next = 0;

  constructor(
    private readonly cell: Cell,
    private readonly found: Found,
    private readonly vocabulary: Vocabulary,
  ) {}

  take(cut: Cut): void {
    const { bits, sought } = this.vocabulary;
    let clause: Clause | null = null;
    let meanings = 0;
    for (; this.next < this.found.length && this.hit(END) <= cut.end; this.next += 3) {
      // What begins in an earlier clause is no term: its words belong to two.
      if (this.hit(START) < cut.start) continue;
      const meaning = bits[this.hit(PATTERN)] ?? 0;
      const terms = sought[this.hit(PATTERN)] ?? NO_TERMS;
      meanings |= meaning;
      if (meaning === QUANTITY_WORD && terms.length === 0) continue;
      clause ??= this.begin(new Clause(this.cell, cut));
      clause.add(meaning & ~QUANTITY_WORD, terms, this.hit(START), this.hit(END));
    }
    clause?.sortOut(!cut.isPlain || (meanings & QUANTITY_WORD) !== 0);
  }

  private hit(part: number): number {
    return this.found.hits[this.next + part] ?? 0;
  }

  private begin(clause: Clause): Clause {
    this.clauses.push(clause);
    return clause;
  }
}

/** The three numbers of a hit. */
const [PATTERN, START, END] = [0, 1, 2] as const;
const NO_TERMS: readonly Sought[] = [];

const DEEDS =
  BITS.negotiate | BITS.persuade | BITS.compromise | BITS.lead | BITS.coach | BITS.coordinate | BITS.introduce | BITS.apply | BITS.improve;

/** A link of a chain as it is made. */
type Link<T extends { readonly next: T | null }> = Omit<T, 'next'> & { next: Link<T> | null };

/** A clause as it is read. What few clauses are asked for is worked out when it is. */
class Clause implements Entry, Figured {
  bits = 0;
  traits = 0;
  termCount = 0;
  sign: Link<Sign> | null = null;
  named: Link<Named> | null = null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly items: number;
  readonly figure: number;
  readonly lastFigure: number;
  private lastSign: Link<Sign> | null = null;
  private lastNamed: Link<Named> | null = null;
  /** Whether a sign overlaps one before it: then one may be part of the other. */
  mayHaveWords = false;
  private isOverlapping = false;
  private isAmbiguous = false;
  private listed: boolean | null = null;
  private amount: Place | null | undefined = undefined;

  constructor(
    readonly cell: Cell,
    { start, end, line, items, figure, lastFigure }: Cut,
  ) {
    this.start = start;
    this.end = end;
    this.line = line;
    this.items = items;
    this.figure = figure;
    this.lastFigure = lastFigure;
  }

  add(bits: number, sought: readonly Sought[], start: number, end: number): void {
    if (bits !== 0) this.addSign({ bits, start, end, next: null });
    for (const one of sought) this.addNamed({ sought: one, start, end, next: null });
  }

  private addSign(sign: Link<Sign>): void {
    const last = this.lastSign;
    if (last === null) this.sign = sign;
    else {
      last.next = sign;
      if (sign.start < last.end) this.isOverlapping = true;
    }
    this.lastSign = sign;
    this.bits |= sign.bits;
  }

  private addNamed(named: Link<Named>): void {
    if (this.lastNamed === null) this.named = named;
    else this.lastNamed.next = named;
    this.lastNamed = named;
    this.traits |= named.sought.traits;
    this.termCount++;
    if (named.sought.rules !== null) this.isAmbiguous = true;
  }

  /** Takes out verbs that are part of something longer and terms that are homonyms. */
  sortOut(mayHaveWords: boolean): void {
    this.mayHaveWords = mayHaveWords;
    if (this.isOverlapping) this.dropPartsOfLonger();
    if (this.isAmbiguous) this.dropHomonyms();
  }

  private dropPartsOfLonger(): void {
    let isKept = true;
    for (let sign = this.sign; sign !== null && isKept; sign = sign.next) isKept = !isPartOfLonger(sign, this.sign);
    if (isKept) return;
    const signs = listed<Sign>(this.sign).filter((sign) => !isPartOfLonger(sign, this.sign));
    this.sign = this.lastSign = null;
    this.bits = 0;
    for (const { bits, start, end } of signs) this.addSign({ bits, start, end, next: null });
  }

  private dropHomonyms(): void {
    const around = this.cell.text.slice(this.start, this.end).toLowerCase();
    let isKept = true;
    for (let named = this.named; named !== null && isKept; named = named.next) isKept = isItself(named.sought.rules, around);
    if (isKept) return;
    const terms = listed<Named>(this.named).filter(({ sought }) => isItself(sought.rules, around));
    this.named = this.lastNamed = null;
    this.traits = 0;
    this.termCount = 0;
    for (const { sought, start, end } of terms) this.addNamed({ sought, start, end, next: null });
  }

  get isList(): boolean {
    return (this.listed ??= this.cell.field === 'skills' || isList(this.cell.text, this));
  }

  get quantity(): Place | null {
    if (this.amount === undefined) this.amount = (this.bits & DEEDS) === 0 ? null : quantityIn(this.cell.text, this);
    return this.amount;
  }

  get signs(): readonly Sign[] {
    return listed<Sign>(this.sign);
  }

  get terms(): readonly LexiconNaming[] {
    return listed<Named>(this.named).map(({ sought: { term }, start, end }) => ({ term, start, end }));
  }
}

function listed<T extends { readonly next: T | null }>(first: T | null): readonly T[] {
  const all: T[] = [];
  for (let one = first; one !== null; one = one.next) all.push(one);
  return all;
}

/** A verb with a capital after a small letter or a figure: a clause whose bullet was lost when the page became text. In order. */
function lostBeginnings(text: string, { hits, length }: Found, bits: Int32Array): readonly number[] {
  let lost: number[] | null = null;
  for (let at = 0; at < length; at += 3) {
    if (((bits[hits[at] ?? 0] ?? 0) & DEEDS) === 0) continue;
    const start = hits[at + 1] ?? 0;
    if (isCapitalised(text, start) && isAfterWords(text, start) && !isWithinTerm(hits, length, start)) (lost ??= []).push(start);
  }
  if (lost === null) return NOWHERE;
  return lost.length === 1 ? lost : lost.sort((a, b) => a - b);
}

const NOWHERE: readonly number[] = [];

function isCapitalised(text: string, at: number): boolean {
  return ((TRAITS[text.charCodeAt(at)] ?? 0) & UPPER) !== 0 && ((TRAITS[text.charCodeAt(at + 1)] ?? 0) & LOWER) !== 0;
}

/** "Kontinuierliche Verbesserung": the noun goes on with the term that began before it. */
function isWithinTerm(hits: Int32Array, length: number, place: number): boolean {
  for (let at = 0; at < length; at += 3) if ((hits[at + 1] ?? 0) < place && (hits[at + 2] ?? 0) > place) return true;
  return false;
}

/** "Lead" in "lead time" or "team lead" is no verb, "reduce" in what somebody was asked "to reduce" stays one. */
function isPartOfLonger(sign: Sign, first: Sign | null): boolean {
  if ((sign.bits & DEEDS) === 0) return false;
  for (let it = first; it !== null; it = it.next) if (isLonger(it, sign)) return true;
  return false;
}

/** Whether a sign holds another, and is of another kind. */
function isLonger(one: Sign, other: Sign): boolean {
  if (one.start > other.start || one.end < other.end || one.end - one.start <= other.end - other.start) return false;
  return (one.bits & other.bits) === 0 && one.bits !== BITS.object;
}

function isItself(rules: Surroundings | null, around: string): boolean {
  const holds = (word: string): boolean => around.includes(word);
  return rules === null || ((rules.near?.some(holds) ?? true) && !(rules.notNear?.some(holds) ?? false));
}
