import { LETTER, MARK, MONEY, NUMBER, TRAITS } from '../../matching/unit-traits';
import type { Quote } from '../../applicant/quote';
import type { Place } from './quantity';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Entry, Sign } from './signs';

/** The most quotes shown for one criterion. */
export const MOST_QUOTES = 5;

/** The signs of an entry that carry one of the bits. */
export function signsOf(entry: Entry, bits: number): readonly Sign[] {
  return (entry.bits & bits) === 0 ? NO_SIGNS : entry.signs.filter((sign) => (sign.bits & bits) !== 0);
}

const NO_SIGNS: readonly Sign[] = [];

/** The first sign of an entry that carries one of the bits and passes a test. */
export function findSign(entry: Entry, bits: number, passes: (sign: Sign) => boolean): Sign | null {
  if ((entry.bits & bits) === 0) return null;
  for (const sign of entry.signs) if ((sign.bits & bits) !== 0 && passes(sign)) return sign;
  return null;
}

/** Whether a sign with one of the bits begins no later than a place and ends less than so many characters before it. */
export function isJustBefore(entry: Entry, bits: number, { place, reach }: { place: Place; reach: number }): boolean {
  if ((entry.bits & bits) === 0) return false;
  for (const sign of entry.signs) {
    if ((sign.bits & bits) !== 0 && sign.start <= place.start && place.start - sign.end < reach) return true;
  }
  return false;
}

/** The nearest sign with one of the bits within so many characters of a place; signs that overlap the place do not count. */
export function nearest(entry: Entry, bits: number, { place, reach }: { place: Place; reach: number }): Sign | null {
  if ((entry.bits & bits) === 0) return null;
  let best: Sign | null = null;
  let least = reach + 1;
  for (const sign of entry.signs) {
    if ((sign.bits & bits) === 0) continue;
    const gap = Math.max(sign.start - place.end, place.start - sign.end);
    if (gap >= 0 && gap < least) {
      best = sign;
      least = gap;
    }
  }
  return best;
}

/** The applicant's words from the first to the last of some places, whole words, trimmed. */
export function quoteOf(entry: Entry, places: readonly (Place | null)[]): Quote {
  const text = entry.cell.text;
  let start = entry.end;
  let end = entry.start;
  for (const place of places) {
    if (place === null) continue;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  while (start > entry.start && isPartOfWord(text, start - 1)) start--;
  while (end < entry.end && isPartOfWord(text, end)) end++;
  return { column: entry.cell.column, start, end, text: text.slice(start, end) };
}

const OF_WORDS = LETTER | NUMBER | MARK | MONEY;

function isPartOfWord(text: string, at: number): boolean {
  return ((TRAITS[text.charCodeAt(at)] ?? 0) & OF_WORDS) !== 0;
}

/** Something an applicant's words show: the clause, and the places in it that show it. */
export interface Shown {
  readonly entry: Entry;
  readonly places: readonly (Place | null)[];
}

/** Quotes as they are chosen: one for each different text, at most {@link MOST_QUOTES}. */
export class QuoteChoice {
  readonly quotes: Quote[] = [];
  private readonly seen: string[] = [];

  /** Adds the quote of what is shown, unless its text is there. */
  add({ entry, places }: Shown): void {
    const said = quoteOf(entry, places);
    const key = said.text.toLowerCase();
    if (this.seen.includes(key)) return;
    this.seen.push(key);
    this.quotes.push(said);
  }

  get isFull(): boolean {
    return this.quotes.length >= MOST_QUOTES;
  }
}

/** The quotes of the best evidence: that of the highest rank first, within a rank in the order given. `ranks`: from the highest. */
export function bestQuotes<T extends Shown, R>(evidence: readonly T[], ranks: readonly R[], rankOf: (it: T) => R): readonly Quote[] {
  const choice = new QuoteChoice();
  for (const rank of ranks) {
    for (const it of evidence) {
      if (rankOf(it) === rank) choice.add(it);
      if (choice.isFull) return choice.quotes;
    }
  }
  return choice.quotes;
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
