import type { Cell } from '../applicant/column';
import type { Flag } from '../applicant/facts';
import { FLAGS, type FlagCode } from '../applicant/flags';
import type { Quote } from '../applicant/quote';
import { BITS } from '../vocabulary/lexicon/cue';
import { readingsOf, type CellReading, type Entry, type Named } from './practice/signs';
import { garbledIn, hiddenIn, mixedAlphabetsIn, type Place } from './text-flags/odd-characters';

const MOST_QUOTES = 3;
const NOWHERE: readonly Place[] = [];

/** A cell as the findings look at it. `bits`: all signs of its entries together. */
interface Reading extends CellReading {
  readonly bits: number;
}

interface Finding {
  readonly code: FlagCode;
  readonly find: (reading: Reading) => readonly Place[];
}

const FINDINGS: readonly Finding[] = [
  {
    code: 'hidden-characters',
    find: ({ cell, odd }) => hiddenIn(cell.text, odd),
  },
  {
    code: 'mixed-alphabets',
    find: ({ cell, odd }) => mixedAlphabetsIn(cell.text, odd),
  },
  {
    code: 'garbled-characters',
    find: ({ cell, odd }) => garbledIn(cell.text, odd),
  },
  {
    code: 'template-placeholder',
    find: (reading) => clausesWith(reading, BITS.placeholder, 'sign'),
  },
  {
    code: 'pasted-advertisement',
    find: (reading) => clausesWith(reading, BITS.advertisement, 'clause'),
  },
  {
    code: 'machine-instruction',
    find: (reading) => clausesWith(reading, BITS.machine, 'clause'),
  },
  {
    code: 'keyword-stuffing',
    find: ({ entries }) => stuffedIn(entries),
  },
];

/**
 * What a person should look at in the text itself. Flags change no points, and nothing written in a text is ever obeyed. `readings`: of
 * these cells, where they are read already.
 */
export function readTextFlags(cells: readonly Cell[], readings = readingsOf(cells)): readonly Flag[] {
  let flagged: Reading[] | null = null;
  for (const reading of readings) if (mayBeFlagged(reading)) (flagged ??= []).push(withBits(reading));
  return flagged === null ? NO_FLAGS : flagsOf(flagged);
}

const NO_FLAGS: readonly Flag[] = [];

function flagsOf(readings: readonly Reading[]): readonly Flag[] {
  const flags: Flag[] = [];
  for (const { code, find } of FINDINGS) {
    const quotes: Quote[] = [];
    for (const reading of readings) for (const place of find(reading)) quotes.push(quote(reading.cell, place));
    if (quotes.length > 0) flags.push({ code, say: FLAGS[code].say, quotes: quotes.slice(0, MOST_QUOTES) });
  }
  return flags;
}

function withBits(reading: CellReading): Reading {
  let bits = 0;
  for (const entry of reading.entries) bits |= entry.bits;
  return { ...reading, bits };
}

const FLAGGED = BITS.placeholder | BITS.advertisement | BITS.machine;

/** Nearly no cell: what holds no odd character, no sign that is flagged and no term time and again needs no closer look. */
function mayBeFlagged({ entries, odd }: CellReading): boolean {
  if (odd !== 0) return true;
  for (const { bits } of entries) if ((bits & FLAGGED) !== 0) return true;
  return mayBeStuffed(entries);
}

function quote(cell: Cell, { start, end }: Place): Quote {
  return { column: cell.column, start, end, text: cell.text.slice(start, end) };
}

function clausesWith(reading: Reading, bits: number, extent: 'sign' | 'clause'): readonly Place[] {
  if ((reading.bits & bits) === 0) return NOWHERE;
  return reading.entries
    .filter((entry) => (entry.bits & bits) !== 0)
    .flatMap((entry) => (extent === 'clause' ? [trimmed(entry)] : entry.signs.filter((sign) => (sign.bits & bits) !== 0)));
}

function trimmed({ cell, start, end }: Entry): Place {
  const text = cell.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
}

const TOO_OFTEN = 12;
const TOO_DENSE = 4;

/** Whether {@link stuffedIn} could find anything. Counts without lists; terms within others count too, which it leaves out. */
function mayBeStuffed(entries: readonly Entry[]): boolean {
  let all = 0;
  for (const entry of entries) {
    all += entry.termCount;
    if (all >= TOO_OFTEN || (entry.termCount >= TOO_DENSE && isRepeated(entry.named))) return true;
  }
  return false;
}

/** Whether one of few terms is named four times. */
function isRepeated(named: Named | null): boolean {
  for (let first = named; first !== null; first = first.next) {
    let count = 0;
    for (let other: Named | null = first; other !== null; other = other.next) {
      if (other.sought.term.canonical === first.sought.term.canonical) count++;
    }
    if (count >= TOO_DENSE) return true;
  }
  return false;
}

/** A term named twelve times in a cell, or four times within one clause. */
function stuffedIn(entries: readonly Entry[]): readonly Place[] {
  if (!mayBeStuffed(entries)) return NOWHERE;
  const stuffed: Place[] = [];
  for (const { terms } of entries) {
    if (terms.length < TOO_DENSE) continue;
    countEach(terms, new Map(), ({ count, last }) => {
      if (count === TOO_DENSE) stuffed.push(last);
    });
  }
  return [...stuffed, ...oftenIn(entries)];
}

/** The last naming of each term that the cell names twelve times. */
function oftenIn(entries: readonly Entry[]): readonly Place[] {
  const inCell = new Map<string, Naming>();
  for (const { terms } of entries) countEach(terms, inCell, () => undefined);
  return [...inCell.values()].filter(({ count }) => count >= TOO_OFTEN).map(({ last }) => last);
}

interface Naming {
  count: number;
  last: Place;
}

/** Counts the terms of a clause by name; a term within the one before it is no naming of its own. */
function countEach(terms: Entry['terms'], counts: Map<string, Naming>, counted: (naming: Naming) => void): void {
  let end = -1;
  for (const named of terms) {
    if (named.start < end) continue;
    end = named.end;
    const last = { start: named.start, end };
    const naming = counts.get(named.term.canonical) ?? { count: 0, last };
    naming.count++;
    naming.last = last;
    counts.set(named.term.canonical, naming);
    counted(naming);
  }
}
