import type { PhraseNode, TokenKind } from './phrases';
import { TRAIT, traitsOf } from './traits';
import { ALIASES, CUE_PHRASES, type Alias } from './vocabulary-trees';
import type { CueSet } from './cue-set';

/** A word, number or mark as such, and what can be said of it wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  /** A sum of `TRAIT`s. */
  readonly traits: number;
  /** Where the phrases of names, and of cues, go on that begin with it. */
  readonly aliases: PhraseNode<Alias> | null;
  readonly cues: PhraseNode<CueSet> | null;
  /** "CPIM: 0", "(exp.)", "75 % complete": a cue by what stands around it. */
  readonly isCueByContext: boolean;
  readonly opensDate: boolean;
  /** Accounted for by itself: a mark, a number, a single letter, a word for a part. */
  readonly isKnown: boolean;
}

const CUES_BY_CONTEXT = new Set(['0', 'exp', '%']);
const BEGINS_WITH_DIGIT = /^\d/u;

function madeOf(text: string, kind: TokenKind): Lexeme {
  const isDigit = BEGINS_WITH_DIGIT.test(text);
  const traits = traitsOf(text);
  const word = { text, kind };
  return {
    text,
    kind,
    traits,
    aliases: ALIASES.startOf(word),
    cues: kind === 'mark' ? null : CUE_PHRASES.startOf(word),
    isCueByContext: CUES_BY_CONTEXT.has(text),
    opensDate: isDigit || text === "'" || (traits & TRAIT.month) !== 0,
    isKnown: kind !== 'word' || (traits & TRAIT.known) !== 0 || isDigit || text.length === 1,
  };
}

const MULTIPLIER = 31;
const SLOTS = 1 << 14;
/** The words met last, one for each hash: texts use the same words over and over. What stands here changes nothing but the time. */
const MET = new Array<Lexeme | undefined>(SLOTS).fill(undefined);

/** The hash of a word with one more code unit; that of no word is 0. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + unit) & (SLOTS - 1);
}

function standsAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

const KINDS: readonly TokenKind[] = ['mark', 'number', 'word'];
const KIND_BITS = 2;

/** The hash of a word and its kind, in one number. */
export function keyOf(hash: number, kind: TokenKind): number {
  return (hash << KIND_BITS) | KINDS.indexOf(kind);
}

/** The lexeme from one place of a text to another, by the hash of its code units and its kind. */
export function lexemeIn(text: string, from: number, to: number, key: number): Lexeme {
  const hash = key >> KIND_BITS;
  const kind = KINDS[key & ((1 << KIND_BITS) - 1)] ?? 'mark';
  const met = MET[hash];
  if (met?.kind === kind && met.text.length === to - from && standsAt(met.text, text, from)) return met;
  const lexeme = madeOf(text.slice(from, to), kind);
  MET[hash] = lexeme;
  return lexeme;
}

/** The lexeme of this text. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return lexemeIn(text, 0, text.length, keyOf(hash, kind));
}
