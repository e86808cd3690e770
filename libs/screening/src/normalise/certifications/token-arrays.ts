import type { Lexeme } from './lexemes';
import type { TokenKind } from './phrases';

/** The words, numbers and marks of a cell, in parallel: what each is, and where it stands in the folded text. */
export interface Tokens {
  readonly original: string;
  /** The place in the original of each unit of the folded text; null where nothing moved. */
  readonly places: readonly number[] | null;
  readonly length: number;
  readonly lexemes: readonly Lexeme[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The folded text of a token; none where there is no token. */
export function textAt({ lexemes }: Tokens, at: number): string {
  return at < 0 ? '' : (lexemes[at]?.text ?? '');
}

/** The kind of a token; none where there is no token. */
export function kindAt({ lexemes }: Tokens, at: number): TokenKind | '' {
  return at < 0 ? '' : (lexemes[at]?.kind ?? '');
}

/** The traits of a token; none where there is no token. */
export function traitsAt({ lexemes }: Tokens, at: number): number {
  return at < 0 ? 0 : (lexemes[at]?.traits ?? 0);
}

/** Whether a token with this trait stands in a range. */
export function hasTrait(tokens: Tokens, range: { readonly from: number; readonly to: number }, trait: number): boolean {
  for (let at = range.from; at < range.to; at += 1) if ((traitsAt(tokens, at) & trait) !== 0) return true;
  return false;
}

/** Whether a blank, the end of a line or nothing at all stands before a token; not where there is no token. */
export function isSpacedAt(tokens: Tokens, at: number): boolean {
  if (at <= 0) return at === 0 && tokens.length > 0;
  const start = tokens.starts[at];
  return start !== undefined && (start !== tokens.ends[at - 1] || textAt(tokens, at - 1) === '\n');
}

/** Where a token begins in the original text. */
export function startOf({ places, starts }: Tokens, at: number): number {
  const start = starts[at] ?? 0;
  return places === null ? start : (places[start] ?? start);
}

/** Where a token ends in the original text. */
export function endOf({ original, places, ends }: Tokens, at: number): number {
  const last = (ends[at] ?? 1) - 1;
  const place = places?.[last] ?? last;
  return place + ((original.codePointAt(place) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1);
}

const LAST_OF_ONE_UNIT = 0xffff;

/** As written, for what only capitals decide. */
export function writtenAt(tokens: Tokens, at: number): string {
  return tokens.original.slice(startOf(tokens, at), endOf(tokens, at));
}
