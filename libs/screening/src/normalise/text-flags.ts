import type { Cell } from '../applicant/column';
import type { Flag } from '../applicant/facts';
import { FLAGS, type FlagCode } from '../applicant/flags';
import type { Quote } from '../applicant/quote';
import { BITS } from '../vocabulary/lexicon/cue';
import { readEntries, type Entry } from './practice/signs';
import { garbledIn, hiddenIn, mixedAlphabetsIn, type Place } from './text-flags/odd-characters';

const MOST_QUOTES = 3;

interface Finding {
  readonly code: FlagCode;
  readonly find: (cell: Cell, entries: readonly Entry[]) => readonly Place[];
}

const FINDINGS: readonly Finding[] = [
  {
    code: 'hidden-characters',
    find: ({ text }) => hiddenIn(text),
  },
  {
    code: 'mixed-alphabets',
    find: ({ text }) => mixedAlphabetsIn(text),
  },
  {
    code: 'garbled-characters',
    find: ({ text }) => garbledIn(text),
  },
  {
    code: 'template-placeholder',
    find: (_, entries) => clausesWith(entries, BITS.placeholder, 'sign'),
  },
  {
    code: 'pasted-advertisement',
    find: (_, entries) => clausesWith(entries, BITS.advertisement, 'clause'),
  },
  {
    code: 'machine-instruction',
    find: (_, entries) => clausesWith(entries, BITS.machine, 'clause'),
  },
  {
    code: 'keyword-stuffing',
    find: (_, entries) => stuffedIn(entries),
  },
];

/** What a person should look at in the text itself. Flags change no points, and nothing written in a text is ever obeyed. */
export function readTextFlags(cells: readonly Cell[]): readonly Flag[] {
  const read = cells.map((cell) => ({ cell, entries: readEntries(cell) }));
  return FINDINGS.flatMap(({ code, find }) => {
    const quotes = read.flatMap(({ cell, entries }) => find(cell, entries).map((place) => quote(cell, place)));
    return quotes.length > 0 ? [{ code, say: FLAGS[code].say, quotes: quotes.slice(0, MOST_QUOTES) }] : [];
  });
}

function quote(cell: Cell, { start, end }: Place): Quote {
  return { column: cell.column, start, end, text: cell.text.slice(start, end) };
}

function clausesWith(entries: readonly Entry[], bits: number, extent: 'sign' | 'clause'): readonly Place[] {
  return entries
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

/** A term named twelve times in a cell, or four times within one clause. */
function stuffedIn(entries: readonly Entry[]): readonly Place[] {
  const inCell = new Map<string, Place[]>();
  const stuffed: Place[] = [];
  for (const entry of entries) {
    const inClause = new Map<string, number>();
    let last = -1;
    for (const { term, start, end } of entry.terms) {
      if (start < last) continue;
      last = end;
      const places = inCell.get(term.canonical) ?? [];
      inCell.set(term.canonical, [...places, { start, end }]);
      inClause.set(term.canonical, (inClause.get(term.canonical) ?? 0) + 1);
      if (inClause.get(term.canonical) === TOO_DENSE) stuffed.push({ start, end });
    }
  }
  for (const places of inCell.values()) if (places.length >= TOO_OFTEN) stuffed.push(...places.slice(-1));
  return stuffed;
}
