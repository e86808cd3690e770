import type { Cell } from '../applicant/column';
import type { Flag } from '../applicant/facts';
import type { Quote } from '../applicant/quote';
import { BITS } from '../vocabulary/lexicon/cue';
import { readEntries, type Entry } from './practice/signs';
import { garbledIn, hiddenIn, mixedAlphabetsIn, type Place } from './text-flags/odd-characters';

const MOST_QUOTES = 3;

interface Finding {
  readonly code: string;
  readonly say: string;
  readonly find: (cell: Cell, entries: readonly Entry[]) => readonly Place[];
}

const FINDINGS: readonly Finding[] = [
  {
    code: 'hidden-characters',
    say: 'The text holds characters that a reader cannot see. This happens when text is copied, and also when something is meant to be hidden.',
    find: ({ text }) => hiddenIn(text),
  },
  {
    code: 'mixed-alphabets',
    say: 'Words mix letters of different alphabets that look alike, so that a search does not find them.',
    find: ({ text }) => mixedAlphabetsIn(text),
  },
  {
    code: 'garbled-characters',
    say: 'Characters were damaged before the text reached us. Words that hold them may not have been understood.',
    find: ({ text }) => garbledIn(text),
  },
  {
    code: 'template-placeholder',
    say: 'A template was not filled in completely.',
    find: (_, entries) => clausesWith(entries, BITS.placeholder, 'sign'),
  },
  {
    code: 'pasted-advertisement',
    say: 'Part of the text reads like a job advertisement, not like an account of own work. That part earned no points for practice.',
    find: (_, entries) => clausesWith(entries, BITS.advertisement, 'clause'),
  },
  {
    code: 'machine-instruction',
    say: 'The text gives instructions to a machine. Nobody followed them; they changed no points.',
    find: (_, entries) => clausesWith(entries, BITS.machine, 'clause'),
  },
  {
    code: 'keyword-stuffing',
    say: 'The same terms are repeated far more often than an account of work needs. Each counted once.',
    find: (_, entries) => stuffedIn(entries),
  },
];

/** What a person should look at in the text itself. Flags change no points, and nothing written in a text is ever obeyed. */
export function readTextFlags(cells: readonly Cell[]): readonly Flag[] {
  const read = cells.map((cell) => ({ cell, entries: readEntries(cell) }));
  return FINDINGS.flatMap(({ code, say, find }) => {
    const quotes = read.flatMap(({ cell, entries }) => find(cell, entries).map((place) => quote(cell, place)));
    return quotes.length > 0 ? [{ code, say, quotes: quotes.slice(0, MOST_QUOTES) }] : [];
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
