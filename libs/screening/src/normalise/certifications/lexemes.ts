import { MONTH_NUMBER } from '../../vocabulary/certifications/months';
import { ORDINALS, PART_WORDS } from '../../vocabulary/certifications/modules';
import type { TokenKind } from './phrases';
import { ALIASES, CUE_PHRASES } from './vocabulary-trees';

/** A word, number or mark as such, and what can be said of it wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly kind: TokenKind;
  readonly opensAlias: boolean;
  readonly opensCue: boolean;
  readonly opensDate: boolean;
  /** Accounted for by itself: a mark, a number, a single letter, a word for a part. */
  readonly isKnown: boolean;
}

const KNOWN_WORDS = new Set<string>([...PART_WORDS, ...ORDINALS.keys()]);
/** "CPIM: 0", "(exp.)", "75 % complete": cues that are no phrases. */
const CUES_BY_CONTEXT = new Set(['0', 'exp', '%']);

function madeOf(text: string, kind: TokenKind): Lexeme {
  const isDigit = /^\d/u.test(text);
  return {
    text,
    kind,
    opensAlias: ALIASES.opens({ text, kind }),
    opensCue: CUES_BY_CONTEXT.has(text) || (kind !== 'mark' && CUE_PHRASES.opens({ text, kind })),
    opensDate: isDigit || text === "'" || MONTH_NUMBER.has(text),
    isKnown: kind !== 'word' || KNOWN_WORDS.has(text) || isDigit || text.length === 1,
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

/** The lexeme from one place of a text to another; `hash` is that of its code units. */
export function lexemeIn(
  text: string,
  from: number,
  to: number,
  { hash, kind }: { readonly hash: number; readonly kind: TokenKind },
): Lexeme {
  const met = MET[hash];
  if (met?.kind === kind && met.text.length === to - from && text.startsWith(met.text, from)) return met;
  const lexeme = madeOf(text.slice(from, to), kind);
  MET[hash] = lexeme;
  return lexeme;
}

/** The lexeme of this text. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return lexemeIn(text, 0, text.length, { hash, kind });
}
