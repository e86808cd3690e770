import { HASH_BITS, hashWith } from './hash';
import { isLeaf, type PhraseNode, type TokenKind } from './phrases';
import { NOT_PLAIN } from './signs';
import { TRAIT, traitsOf } from './traits';
import { ALIASES, CUE_PHRASES, type Alias } from './vocabulary-trees';
import type { CueSet } from './cue-set';

/** A word, number or mark as such, and what can be said of it wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  /** The hash of its text and its kind. */
  readonly key: number;
  /** A sum of `TRAIT`s. */
  readonly traits: number;
  /** Where the names go on that begin with it. */
  readonly aliases: PhraseNode<Alias> | null;
  /** What it says by itself, and where the longer phrases go on that begin with it. */
  readonly cues: CueSet;
  readonly longerCues: PhraseNode<CueSet> | null;
  /** "CPIM: 0", "(exp.)", "75 % complete": a cue by what stands around it. */
  readonly isCueByContext: boolean;
  readonly opensDate: boolean;
  /** Accounted for by itself: a mark, a number, a single letter, a word for a part or with a cue. */
  readonly isKnown: boolean;
}

const CUES_BY_CONTEXT = new Set(['0', 'exp', '%', '_']);
const BEGINS_WITH_DIGIT = /^\d/u;
const KIND_BITS = 2;
const KINDS: readonly TokenKind[] = ['mark', 'number', 'word'];

/** The cues of all phrases that end here. */
export function allOf(values: readonly CueSet[]): CueSet {
  let all = 0;
  for (const value of values) all |= value;
  return all;
}

function isKnownAlone(text: string, kind: TokenKind, traits: number): boolean {
  return kind !== 'word' || (traits & TRAIT.known) !== 0 || text.length === 1 || BEGINS_WITH_DIGIT.test(text);
}

function madeOf(text: string, key: number): Lexeme {
  const kind = KINDS[key & ((1 << KIND_BITS) - 1)] ?? 'mark';
  const traits = traitsOf(text);
  const phrases = kind === 'mark' ? null : CUE_PHRASES.startOf({ text, kind });
  const cues = phrases === null ? 0 : allOf(phrases.values);
  return {
    text,
    kind,
    key,
    traits,
    aliases: ALIASES.startOf({ text, kind }),
    cues,
    longerCues: phrases !== null && (!isLeaf(phrases) || (traits & TRAIT.numbering) !== 0) ? phrases : null,
    isCueByContext: CUES_BY_CONTEXT.has(text) || (traits & TRAIT.duration) !== 0,
    opensDate: BEGINS_WITH_DIGIT.test(text) || text === "'" || (traits & TRAIT.month) !== 0,
    isKnown: cues !== 0 || isKnownAlone(text, kind, traits),
  };
}

const SLOTS = 1 << HASH_BITS;
/** The words met last, one for each hash: texts use the same words over and over. What stands here changes nothing but the time. */
const MET = new Array<Lexeme | undefined>(SLOTS).fill(undefined);

/** The first units of the words met last stand here, slot by slot: a word is compared without a look at its text. None is beyond ASCII. */
const SLOT_BITS = 4;
const SLOT = 1 << SLOT_BITS;
const MET_UNITS = new Uint8Array(SLOTS << SLOT_BITS);

function meet(text: string, key: number): Lexeme {
  const hash = key >> KIND_BITS;
  const lexeme = madeOf(text, key);
  MET[hash] = lexeme;
  for (let at = Math.min(text.length, SLOT) - 1; at >= 0; at -= 1)
    MET_UNITS[(hash << SLOT_BITS) + at] = Math.min(text.charCodeAt(at), NOT_PLAIN);
  return lexeme;
}

function standsAt(hash: number, units: Uint8Array, from: number, to: number): boolean {
  const met = MET_UNITS;
  const slot = hash << SLOT_BITS;
  for (let at = Math.min(to - from, SLOT) - 1; at >= 0; at -= 1) if (met[slot + at] !== units[from + at]) return false;
  return to - from <= SLOT || isRestOf(MET[hash]?.text ?? '', units, from);
}

function isRestOf(word: string, units: Uint8Array, from: number): boolean {
  for (let at = SLOT; at < word.length; at += 1) if (word.charCodeAt(at) !== units[from + at]) return false;
  return true;
}

/** The lexeme of the units of ASCII from one place to another, by their hash: a word or a number. */
export function lexemeOfUnits(units: Uint8Array, from: number, to: number, hash: number): Lexeme {
  const met = MET[hash];
  if (met !== undefined && met.kind !== 'mark' && met.text.length === to - from && standsAt(hash, units, from, to)) return met;
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return meet(text, keyOf(hash, /[a-z]/u.test(text) ? 'word' : 'number'));
}

function keyOf(hash: number, kind: TokenKind): number {
  return (hash << KIND_BITS) | KINDS.indexOf(kind);
}

/** The lexeme of this text. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  const key = keyOf(hash, kind);
  const met = MET[hash];
  return met?.key === key && met.text === text ? met : meet(text, key);
}
