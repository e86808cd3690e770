import { LETTER, MARK, MONEY, NUMBER, TRAITS } from '../../matching/unit-traits';
import type { Quote } from '../../applicant/quote';
import type { Place } from './quantity';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Entry, Sign } from './signs';

/** The most quotes shown for one criterion. */
export const MOST_QUOTES = 5;

/** The first sign of an entry that carries one of the bits. */
export function firstSign(entry: Entry, bits: number): Sign | null {
  if ((entry.bits & bits) === 0) return null;
  return signFrom(entry.sign, bits);
}

/** The same from a sign on. */
export function signFrom(first: Sign | null, bits: number): Sign | null {
  let sign = first;
  while (sign !== null && (sign.bits & bits) === 0) sign = sign.next;
  return sign;
}

/** The first sign of an entry that carries one of the bits and lies between two offsets. */
export function signBetween(entry: Entry, bits: number, start: number, end: number): Sign | null {
  let sign = firstSign(entry, bits);
  while (sign !== null && (sign.start < start || sign.end > end)) sign = signFrom(sign.next, bits);
  return sign;
}

/** Whether a sign with one of the bits begins no later than a place and ends less than so many characters before it. */
export function isJustBefore(entry: Entry, bits: number, place: Place, reach: number): boolean {
  for (let sign = firstSign(entry, bits); sign !== null; sign = signFrom(sign.next, bits)) {
    if (sign.start <= place.start && place.start - sign.end < reach) return true;
  }
  return false;
}

/** The nearest sign with one of the bits within so many characters of a place; signs that overlap the place do not count. */
export function nearest(entry: Entry, bits: number, place: Place, reach: number): Sign | null {
  let best: Sign | null = null;
  let least = reach + 1;
  for (let sign = firstSign(entry, bits); sign !== null; sign = signFrom(sign.next, bits)) {
    const gap = sign.start >= place.end ? sign.start - place.end : place.start - sign.end;
    if (gap >= 0 && gap < least) {
      best = sign;
      least = gap;
    }
  }
  return best;
}

/** Something an applicant's words show: the clause, and the places in it that show it. */
export interface Shown {
  readonly entry: Entry;
  readonly places: readonly (Place | null)[];
}

/** How much of a clause a quote may hold beyond the last of its places: "… and cut" says less than "… and cut lead time by a week". */
const LONGEST_REST = 60;

/** The applicant's words from the first to the last of some places, whole words; where a deed and what it was about stand, the short rest too. */
export function quoteOf({ entry, places }: Shown): Quote {
  const { text, column } = entry.cell;
  let start = entry.end;
  let end = entry.start;
  let count = 0;
  for (const place of places) {
    if (place === null) continue;
    count++;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  while (start > entry.start && isPartOfWord(text, start - 1)) start--;
  while (end < entry.end && isPartOfWord(text, end)) end++;
  if (count > 1 && !entry.isList && entry.end - end <= LONGEST_REST) end = lastWordEnd(text, end, entry.end);
  return { column, start, end, text: text.slice(start, end) };
}

/** The end of the last word or share before `to`, at least `from`. */
function lastWordEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && !isPartOfWord(text, end - 1)) end--;
  return end;
}

const OF_WORDS = LETTER | NUMBER | MARK | MONEY;

function isPartOfWord(text: string, at: number): boolean {
  return ((TRAITS[text.charCodeAt(at)] ?? 0) & OF_WORDS) !== 0;
}

/**
 * The quotes of the best evidence, none twice and none that a better one holds already, at most {@link MOST_QUOTES}: that of the highest
 * rank first, within a rank in the order given. `ranks`: from the highest.
 */
export function bestQuotes<T extends Shown>(evidence: readonly T[], ranks: readonly number[], rankOf: (it: T) => number): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const rank of ranks) {
    for (const it of evidence) {
      if (rankOf(it) !== rank) continue;
      const quote = quoteOf(it);
      if (!isAmong(quotes, quote)) quotes.push(quote);
      if (quotes.length === MOST_QUOTES) return quotes;
    }
  }
  return quotes;
}

function isAmong(quotes: readonly Quote[], { column, start, end, text }: Quote): boolean {
  for (const quote of quotes) {
    if (isSameInLowerCase(quote.text, text)) return true;
    if (quote.start <= start && quote.end >= end && quote.column === column) return true;
  }
  return false;
}

/** Two quotes mostly differ in their first letters, which is seen sooner than both are in lower case. */
export function isSameInLowerCase(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    // Beyond ASCII a letter may become two, or one of ASCII.
    if (a > 127 || b > 127) return one.toLowerCase() === other.toLowerCase();
    if (a !== b && lower(a) !== lower(b)) return false;
  }
  return one.length === other.length;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

const ADVERTISEMENT = BITS.advertisement;

/**
 * Entries that speak of the applicant: no words to a machine, no advertisement. What follows a sentence of an advertisement on the
 * same line belongs to it.
 */
export function withoutForeignText(entries: readonly Entry[]): readonly Entry[] {
  let all = 0;
  for (const { bits } of entries) all |= bits;
  if ((all & (ADVERTISEMENT | MACHINE)) === 0) return entries;
  const pasted = new Map<number, number>();
  for (const { bits, line, start } of entries) if ((bits & ADVERTISEMENT) !== 0 && !pasted.has(line)) pasted.set(line, start);
  return entries.filter(({ bits, line, start }) => (bits & MACHINE) === 0 && start < (pasted.get(line) ?? Infinity));
}

const MACHINE = BITS.machine;
