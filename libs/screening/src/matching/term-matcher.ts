import { buildAlphabet, MARK, OTHER, SEPARATOR, SPECIAL, type Alphabet } from './character-classes';
import { buildAutomaton, HAS_OUTPUT, STATE, UPPER_HALF, type Automaton } from './automaton';

/**
 * A term to look for. `text` ends in `*` where any ending may follow. Case, accents and width make no difference, a blank stands
 * for any run of blanks and hyphens. `isCaseSensitive`: what is upper case in the term must be upper case in the text.
 */
export interface Term {
  readonly text: string;
  readonly isCaseSensitive: boolean;
}

/** What was found in a text. All of it is written over when the next text is read: nobody need throw it away. */
export interface Found {
  /** Occurrences, three numbers each: index of the term, start, end (UTF-16 offsets into the text). In order of their ends. */
  readonly hits: Int32Array;
  /** How many of these numbers there are. */
  readonly length: number;
  /** Where the watched characters stand, and marks. */
  readonly places: Int32Array;
  readonly placeCount: number;
  /** Where the rider has come to. */
  readonly rider: number;
}

/** A second automaton that goes through each text beside the terms: the walk waits for memory, and so it costs next to nothing there. */
export interface Rider {
  /** By state times {@link RIDER_CLASSES} plus the class of a code unit: the next state; 0 where that must be asked for. */
  readonly next: Uint16Array;
  readonly classOf: Uint8Array;
  readonly first: number;
  /** Where no state is known yet. */
  readonly stepFrom: (state: number, text: string, at: number) => number;
}

/** How many classes of code units a rider may tell apart, as a power of two. */
const RIDER_CLASS_BITS = 5;
export const RIDER_CLASSES = 1 << RIDER_CLASS_BITS;

/** Finds all terms, overlapping ones included, in one pass over the text; terms start and end at the boundaries of words. */
export interface TermMatcher {
  readonly match: (text: string) => Found;
}

/**
 * Builds a matcher. The automaton is exact: a property of the specs compares it with a regular expression for each term. `isWatched`:
 * whether the places of a code unit are noted in the same pass.
 */
export function buildTermMatcher(
  terms: readonly Term[],
  isWatched: (code: number) => boolean = () => false,
  rider: Rider = NO_RIDER,
): TermMatcher {
  const alphabet = buildAlphabet(terms.map(({ text }) => text.replace(/\*$/u, '')));
  const patterns = terms.map(({ text }) => alphabet.classesOf(text.replace(/\*$/u, '')));
  const isPrefix = terms.map(({ text }) => text.endsWith('*'));
  const { classOf, isWord } = alphabet;
  const known = { classOf, isWord, ...buildAutomaton(patterns, isPrefix, isWord), ...reportedTerms(terms, patterns) };
  const walker = new Walker(known, unitsOf(classOf, isWatched), rider);
  return { match: (text) => walker.walk(text) };
}

/** Stays where it is. */
const NO_RIDER: Rider = {
  next: new Uint16Array(2 * RIDER_CLASSES).fill(1),
  classOf: new Uint8Array(1 << 16),
  first: 1,
  stepFrom: Number,
};

/** The class of each code unit, special where it is a mark or watched. */
function unitsOf(classOf: Uint8Array, isWatched: (code: number) => boolean): Uint8Array {
  return classOf.map((unit, code) => (unit === MARK || isWatched(code) ? unit | SPECIAL : unit));
}

/** The terms as they are reported, in a few small arrays: the terms themselves lie all over the memory. */
interface Reported {
  readonly patterns: readonly (readonly number[])[];
  readonly lengths: Uint16Array;
  /** How far before its end a term's separators stand: those of a term begin at its place in `gapsFrom` and end at the next term's. */
  readonly gaps: Uint16Array;
  readonly gapsFrom: Uint32Array;
  /** Its letters, where case matters. */
  readonly exact: readonly (string | null)[];
  /** Whether it is one word whose case makes no difference: where it ends tells where it begins. */
  readonly isPlain: Uint8Array;
}

function reportedTerms(terms: readonly Term[], patterns: readonly (readonly number[])[]): Reported {
  const gaps: number[] = [];
  const gapsFrom = [0];
  for (const pattern of patterns) {
    pattern.forEach((unit, index) => {
      if (unit === SEPARATOR) gaps.push(pattern.length - index);
    });
    gapsFrom.push(gaps.length);
  }
  return {
    patterns,
    lengths: Uint16Array.from(patterns, ({ length }) => length),
    gaps: Uint16Array.from(gaps),
    gapsFrom: Uint32Array.from(gapsFrom),
    exact: terms.map(({ text, isCaseSensitive }) => (isCaseSensitive ? text.replace(/[\s\-_*]/gu, '') : null)),
    isPlain: Uint8Array.from(terms, ({ isCaseSensitive }, term) =>
      isCaseSensitive || patterns[term]?.includes(SEPARATOR) === true ? 0 : 1,
    ),
  };
}

// Constants of this module: those of another are looked up anew for every character.
const [OUTPUT, STATE_OF, HALF, TO_CLASS, FIRST_SPECIAL] = [HAS_OUTPUT, STATE, UPPER_HALF, SPECIAL - 1, SPECIAL];
const A_MARK = MARK | SPECIAL;
const RIDER_BITS = RIDER_CLASS_BITS;

type Known = Reported & Automaton & Pick<Alphabet, 'classOf' | 'isWord'>;

class Walker implements Found {
  hits = new Int32Array(1024);
  length = 0;
  places = new Int32Array(256);
  placeCount = 0;
  rider = 0;
  /** Whether a mark was seen in the text: terms may be longer there than in the vocabulary. */
  private isMarked = false;

  constructor(
    private readonly known: Known,
    private readonly units: Uint8Array,
    private readonly beside: Rider,
  ) {}

  walk(text: string): this {
    const { units } = this;
    const { steps } = this.known;
    const { next: ridden, classOf: riderClass, first } = this.beside;
    const end = text.length;
    let rider = first;
    let state = 0;
    this.isMarked = false;
    this.length = 0;
    this.placeCount = 0;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      const on = ridden[(rider << RIDER_BITS) | (riderClass[code] ?? 0)] ?? 0;
      rider = on === 0 ? this.beside.stepFrom(rider, text, at) : on;
      const unit = units[code] ?? 0;
      let step = steps[state + unit] ?? 0;
      if (step >> HALF !== state) {
        if (unit >= FIRST_SPECIAL && this.isPassedOver(unit, at)) continue;
        step = this.stepBelow(state, unit & TO_CLASS);
      }
      state = step & STATE_OF;
      if ((step & OUTPUT) !== 0) this.arrive(text, at, state);
    }
    this.rider = rider;
    return this;
  }

  /** The step of the longest suffix that has one; the boundary and the lost word have one for every class. */
  private stepBelow(state: number, next: number): number {
    const { steps, suffixes } = this.known;
    let from = state;
    let step = steps[from + next] ?? 0;
    while (step >> HALF !== from) {
      from = suffixes[from] ?? 0;
      step = steps[from + next] ?? 0;
    }
    return step;
  }

  /** Notes what is special. Marks are as if they were not there. */
  private isPassedOver(unit: number, at: number): boolean {
    if (this.placeCount === this.places.length) this.places = doubled(this.places);
    this.places[this.placeCount++] = at;
    if (unit === A_MARK) this.isMarked = true;
    return unit === A_MARK;
  }

  /** Terms end at a state: those that any ending may follow, and whole ones where the word ends, marks behind it included. */
  private arrive(text: string, at: number, state: number): void {
    const { whole, prefixes, isWord, classOf } = this.known;
    const prefix = prefixes[state] ?? 0;
    if (prefix !== 0 && isWord[classOf[text.charCodeAt(at)] ?? OTHER] === 1) this.report(text, prefix, at + 1);
    const list = whole[state] ?? 0;
    if (list === 0) return;
    let end = at + 1;
    while (end < text.length) {
      const next = classOf[text.charCodeAt(end)] ?? OTHER;
      if (isWord[next] === 1) return;
      if (next !== MARK) break;
      this.isMarked = true;
      end++;
    }
    this.report(text, list, end);
  }

  /** Reports the terms of the list at a place of the endings. */
  private report(text: string, list: number, end: number): void {
    const { endings, isPlain, lengths } = this.known;
    const last = list + (endings[list] ?? 0);
    for (let at = list + 1; at <= last; at++) {
      const term = endings[at] ?? 0;
      if (isPlain[term] === 1 && !this.isMarked) this.add(term, end - (lengths[term] ?? 0), end);
      else this.reportExactly(text, term, end);
    }
  }

  private reportExactly(text: string, term: number, end: number): void {
    const { known } = this;
    const start = this.isMarked ? startOf(text, end, term, known) : plainStart(text, end, term, known);
    const asked = known.exact[term] ?? null;
    if (asked === null || isCaseKept(text, start, asked, known.classOf)) this.add(term, start, end);
  }

  private add(term: number, start: number, end: number): void {
    const { length } = this;
    if (length + 3 > this.hits.length) this.hits = doubled(this.hits);
    const { hits } = this;
    hits[length] = term;
    hits[length + 1] = start;
    hits[length + 2] = end;
    this.length = length + 3;
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Where no mark was seen: a term is as long in the text as in the vocabulary, unless a separator of it became a run. */
function plainStart(text: string, end: number, term: number, known: Known): number {
  const { gaps, gapsFrom, classOf, lengths } = known;
  const last = gapsFrom[term + 1] ?? 0;
  for (let at = gapsFrom[term] ?? 0; at < last; at++) {
    if (classOf[text.charCodeAt(end - (gaps[at] ?? 0) - 1)] === SEPARATOR) return startOf(text, end, term, known);
  }
  return end - (lengths[term] ?? 0);
}

/** Walks back from the end of a hit: runs of separators and marks are as long as the text has them. */
function startOf(text: string, end: number, term: number, { patterns, classOf }: Known): number {
  const pattern = patterns[term] ?? [];
  let at = end;
  for (let index = pattern.length - 1; index >= 0; index--) {
    do at--;
    while (classOf[text.charCodeAt(at)] === MARK);
    if (pattern[index] !== SEPARATOR) continue;
    while (at > 0 && isGap(classOf[text.charCodeAt(at - 1)])) at--;
  }
  return at;
}

function isGap(unitClass: number | undefined): boolean {
  return unitClass === SEPARATOR || unitClass === MARK;
}

function isCaseKept(text: string, start: number, exact: string, classOf: Uint8Array): boolean {
  let at = start;
  for (let index = 0; index < exact.length; index++, at++) {
    while (isGap(classOf[text.charCodeAt(at)])) at++;
    const given = text.charCodeAt(at);
    if (given !== exact.charCodeAt(index) && !isAsUpper(exact.charCodeAt(index), given)) return false;
  }
  return true;
}

/** Whether a unit is upper case where the term is; where the term is not, any case will do. */
function isAsUpper(asked: number, given: number): boolean {
  return !isUpper(asked) || isUpper(given);
}

function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit).normalize('NFKD').charAt(0);
  return letter !== letter.toLowerCase();
}
