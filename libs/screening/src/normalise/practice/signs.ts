import { buildTermMatcher, type Term, type TermMatcher } from '../../matching/term-matcher';
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

interface Vocabulary {
  readonly patterns: readonly Term[];
  readonly matcher: TermMatcher;
  readonly bits: readonly number[];
  readonly terms: readonly (readonly LexiconTerm[])[];
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
  return { patterns, matcher: buildTermMatcher(patterns), bits, terms };
}

function merge(bits: number[], index: number, more: number): void {
  bits[index] = (bits[index] ?? 0) | more;
}

/** Case tells an acronym or a product from a word; several words together need no such help. */
function isAcronym(term: LexiconTerm, form: string): boolean {
  return term.isCaseSensitive === true && !form.includes(' ') && form !== form.toLowerCase();
}

interface Draft extends Span {
  readonly signs: Sign[];
  readonly terms: Named[];
}

const remembered = new WeakMap<Cell, readonly Entry[]>();

/** All clauses of a cell in which something was found, each with its signs. Read once, whoever asks. */
export function readEntries(cell: Cell): readonly Entry[] {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const entries = findEntries(cell);
  remembered.set(cell, entries);
  return entries;
}

function findEntries(cell: Cell): readonly Entry[] {
  const { matcher, bits, terms } = theVocabulary();
  const hits = matcher.match(cell.text);
  if (hits.length === 0) return [];
  const spans = splitEntries(cell.text, lostBeginnings(cell.text, hits, bits));
  const drafts = spans.map((span): Draft => ({ ...span, signs: [], terms: [] }));
  for (let at = 0; at < hits.length; at += 3) {
    const pattern = hits[at] ?? 0;
    const start = hits[at + 1] ?? 0;
    const end = hits[at + 2] ?? 0;
    const draft = drafts[spanAt(spans, start)];
    if (draft === undefined || end > draft.end) continue;
    const found = bits[pattern] ?? 0;
    if (found !== 0) draft.signs.push({ bits: found, start, end });
    for (const term of terms[pattern] ?? []) draft.terms.push({ term, start, end });
  }
  return drafts.filter(({ signs, terms: named }) => signs.length > 0 || named.length > 0).map((draft) => toEntry(cell, draft));
}

const DEEDS =
  BITS.negotiate | BITS.persuade | BITS.compromise | BITS.lead | BITS.coach | BITS.coordinate | BITS.introduce | BITS.apply | BITS.improve;

/** A verb with a capital after a small letter or a figure: a clause whose bullet was lost when the page became text. */
function lostBeginnings(text: string, hits: readonly number[], bits: readonly number[]): ReadonlySet<number> {
  const lost = new Set<number>();
  for (let at = 0; at < hits.length; at += 3) {
    if (((bits[hits[at] ?? 0] ?? 0) & DEEDS) === 0) continue;
    const start = hits[at + 1] ?? 0;
    if (
      !isWithinTerm(hits, start) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
      /(?:^|[\s(])[\p{Ll}\d][\p{Ll}\d.%-]*[%)]?\s+$/u.test(text.slice(Math.max(0, start - 30), start))
    )
      lost.add(start);
  }
  return lost;
}

/** "Kontinuierliche Verbesserung": the noun goes on with the term that began before it. */
function isWithinTerm(hits: readonly number[], place: number): boolean {
  for (let at = 0; at < hits.length; at += 3) if ((hits[at + 1] ?? 0) < place && (hits[at + 2] ?? 0) > place) return true;
  return false;
}

function toEntry(cell: Cell, draft: Draft): Entry {
  const text = cell.text.slice(draft.start, draft.end);
  const signs = draft.signs.filter((sign) => !isPartOfLonger(sign, draft.signs));
  const bits = signs.reduce((all, sign) => all | sign.bits, 0);
  const quantity = (bits & DEEDS) === 0 ? null : quantityIn(text, draft.start);
  const entry = { ...draft, cell, bits, signs, quantity, isList: cell.field === 'skills' || isList(text) };
  return sortOutHomonyms(entry, text.toLowerCase());
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

function sortOutHomonyms(entry: Entry, around: string): Entry {
  if (!entry.terms.some(({ term }) => term.near !== undefined || term.notNear !== undefined)) return entry;
  const holds = (word: string): boolean => around.includes(word.toLowerCase());
  const terms = entry.terms.filter(({ term }) => (term.near?.some(holds) ?? true) && !(term.notNear?.some(holds) ?? false));
  return { ...entry, terms };
}
