import { MONTH_NUMBER } from '../../vocabulary/certifications/months';
import { writtenOf, type Token } from './tokens';

/** A run of tokens, `from` included, `to` excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LINE_ENDS = new Set(['\n', '•', '~', '¬']);
const STOPS = new Set([';', '!', '?']);
const ABBREVIATED = new Set(
  'exp no cert cand appl incl prog vorb dr mr ms mrs st recert approx ret org p c nr inc lic reg vs ed e g ext prof dept qual pt pts'.split(
    ' ',
  ),
);
const PIECE_MARKS = new Set([',', '|', '+', '&', '/', '(', ')', '—', '\t', '{ticked}', '{unticked}']);
const PIECE_WORDS = new Set('and or but und oder et ou y o oraz sowie aber mais pero maar ale however while which plus'.split(' '));

/** 22. November 2021 */
function isDay(before: string, next: Token): boolean {
  return MONTH_NUMBER.has(next.text) && /^\d{1,2}$/u.test(before);
}

function isFullStop(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '.') return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (!next.isSpaced && next.kind !== 'mark') return false;
  const before = tokens[at - 1]?.text ?? '';
  return !isDay(before, next) && !ABBREVIATED.has(before) && (before.length > 1 || !/^\p{L}$/u.test(before));
}

function isBulletStar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.text === '*' && token.isSpaced && next !== undefined;
}

/** A line that goes on in small letters is one sentence, broken to fit the page. */
function isWrapped(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.text === '(') return true;
  return before?.kind === 'word' && next?.kind === 'word' && /^\p{Ll}/u.test(writtenOf(next)) && !/^\p{Lu}+$/u.test(writtenOf(before));
}

/** Whether a sentence, line or list item ends with this token. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === '\n' && isWrapped(tokens, at)) return false;
  return LINE_ENDS.has(text) || STOPS.has(text) || isFullStop(tokens, at) || isBulletStar(tokens, at);
}

/** A single "y" or "o" joins only between words; in "(Y)" or "Y," it answers. */
function isBetweenWords(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1] !== undefined && tokens[at - 1]?.kind !== 'mark' && next !== undefined && next.kind !== 'mark';
}

/** Whether this token parts two pieces of a clause: comma, bar, bracket, spaced dash, "and". */
export function endsPiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (PIECE_MARKS.has(token.text)) return true;
  if (PIECE_WORDS.has(token.text)) return token.text.length > 1 || isBetweenWords(tokens, at);
  return token.text === '-' && token.isSpaced && tokens[at + 1]?.isSpaced !== false;
}

/** Clauses in order: sentences, lines and bullet points, each with the mark that ends it; no word ends one. */
export function clausesOf(tokens: readonly Token[], isTaken: readonly boolean[]): readonly Range[] {
  const clauses: Range[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'mark' || isTaken[at] === true || !endsClause(tokens, at)) continue;
    if (at > from || tokens[at]?.text === '\n') clauses.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length });
  return clauses;
}

/** Pieces of a range, without the marks that part them. */
export function piecesOf(tokens: readonly Token[], range: Range): readonly Range[] {
  const pieces: Range[] = [];
  let { from } = range;
  for (let at = range.from; at <= range.to; at += 1) {
    if (at < range.to && !endsPiece(tokens, at)) continue;
    if (at > from) pieces.push({ from, to: at });
    from = at + 1;
  }
  return pieces;
}
