import { buildTermMatcher, type Term, type TermMatcher } from '../../matching/term-matcher';
import { CUE_FORMS, LEXICON } from '../../vocabulary/lexicon/lexicon';
import type { LexiconTerm } from '../../vocabulary/lexicon/lexicon-term';
import { NAME_RIDER } from '../certifications/pre-check';
import { isWatched } from './entries';
import { QUANTITY_WORDS } from './quantity';
import { traitsOf } from './term-traits';

/** A term of the lexicon as it is looked for. */
export interface Sought {
  readonly term: LexiconTerm;
  /** What the graders ask of it: see `term-traits.ts`. */
  readonly traits: number;
  /** The words around it, in lower case, that tell whether it is itself; null where it is no homonym. */
  readonly rules: Surroundings | null;
}

/** Words of the same clause of which one must stand there, and of which none may. */
export interface Surroundings {
  readonly near: readonly string[] | null;
  readonly notNear: readonly string[] | null;
}

/** All that is looked for in a cell. By the index of a pattern: its bits as a cue, and the terms that it names. */
export interface Vocabulary {
  readonly patterns: readonly Term[];
  readonly matcher: TermMatcher;
  readonly bits: Int32Array;
  readonly sought: readonly (readonly Sought[])[];
}

/** A bit above those of the cues: no sign, a word by which there may be a quantity. */
export const QUANTITY_WORD = 1 << 30;

let vocabulary: Vocabulary | null = null;

/** Built on first use: whoever only needs a type does not wait for it. */
export function theVocabulary(): Vocabulary {
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
  const sought: Sought[][] = [];
  const add = (text: string, isCaseSensitive: boolean): number => {
    const key = isCaseSensitive ? `=${text}` : `~${text.toLowerCase()}`;
    const index = known.get(key) ?? patterns.length;
    if (index === patterns.length) {
      known.set(key, index);
      patterns.push({ text, isCaseSensitive });
      bits.push(0);
      sought.push([]);
    }
    return index;
  };
  for (const [meaning, forms] of CUE_FORMS) for (const form of forms) merge(bits, add(form, false), meaning);
  for (const word of QUANTITY_WORDS) merge(bits, add(word, false), QUANTITY_WORD);
  for (const term of LEXICON) {
    const one = { term, traits: traitsOf(term), rules: rulesOf(term) };
    for (const form of term.forms) sought[add(form, isAcronym(term, form))]?.push(one);
  }
  return { patterns, matcher: buildTermMatcher(patterns, isWatched, NAME_RIDER), bits: Int32Array.from(bits), sought };
}

function rulesOf({ near, notNear }: LexiconTerm): Surroundings | null {
  if (near === undefined && notNear === undefined) return null;
  const lower = (words: readonly string[] | undefined): readonly string[] | null => words?.map((word) => word.toLowerCase()) ?? null;
  return { near: lower(near), notNear: lower(notNear) };
}

function merge(bits: number[], index: number, more: number): void {
  bits[index] = (bits[index] ?? 0) | more;
}

/** Case tells an acronym or a product from a word; several words together need no such help. */
function isAcronym(term: LexiconTerm, form: string): boolean {
  return term.isCaseSensitive === true && !form.includes(' ') && form !== form.toLowerCase();
}
