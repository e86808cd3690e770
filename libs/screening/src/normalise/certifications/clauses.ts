import { kindAt, isSpacedAt, textAt, traitsAt, writtenAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

/** A run of tokens, `from` included, `to` excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATED = new Set(
  'exp no cert cand appl incl prog vorb dr mr ms mrs st recert approx ret org p c nr inc lic reg vs ed e g ext prof dept qual pt pts'.split(
    ' ',
  ),
);

/** 22. November 2021, 1. Teil */
function isOrdinal(before: string, tokens: Tokens, next: number): boolean {
  return (traitsAt(tokens, next) & (TRAIT.month | TRAIT.part)) !== 0 && /^\d{1,2}$/u.test(before);
}

function isFullStop(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.length) return true;
  if (!isSpacedAt(tokens, next) && kindAt(tokens, next) !== 'mark') return false;
  const before = textAt(tokens, at - 1);
  return !isOrdinal(before, tokens, next) && !ABBREVIATED.has(before) && (before.length > 1 || !/^\p{L}$/u.test(before));
}

/** A line that goes on in small letters is one sentence, broken to fit the page. */
function isWrapped(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at + 1) === '(') return true;
  if (kindAt(tokens, at - 1) !== 'word' || kindAt(tokens, at + 1) !== 'word') return false;
  return /^\p{Ll}/u.test(writtenAt(tokens, at + 1)) && !/^\p{Lu}+$/u.test(writtenAt(tokens, at - 1));
}

/** Whether a sentence, line or list item ends with this token. */
function endsClause(tokens: Tokens, at: number, traits: number): boolean {
  const text = textAt(tokens, at);
  if ((traits & TRAIT.lineEnd) !== 0) return text !== '\n' || !isWrapped(tokens, at);
  if ((traits & TRAIT.stop) !== 0) return true;
  return text === '.' ? isFullStop(tokens, at) : isSpacedAt(tokens, at) && at + 1 < tokens.length;
}

/** A single "y" or "o" joins only between words; in "(Y)" or "Y," it answers. */
function isBetweenWords(tokens: Tokens, at: number): boolean {
  return isWordOrNumber(tokens, at - 1) && isWordOrNumber(tokens, at + 1);
}

function isWordOrNumber(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  return kind === 'word' || kind === 'number';
}

/** Whether this token parts two pieces of a clause: comma, bar, bracket, spaced dash, "and". */
export function endsPiece(tokens: Tokens, at: number): boolean {
  if ((traitsAt(tokens, at) & TRAIT.mayEndPiece) === 0) return false;
  const text = textAt(tokens, at);
  if (text === '-') return isSpacedAt(tokens, at) && (at + 1 >= tokens.length || isSpacedAt(tokens, at + 1));
  return kindAt(tokens, at) === 'mark' || text.length > 1 || isBetweenWords(tokens, at);
}

const ENDS = TRAIT.lineEnd | TRAIT.stop | TRAIT.mayEndClause;

/** Clauses in order: sentences, lines and bullet points, each with the mark that ends it; no mark inside a name ends one. */
export function clausesOf(tokens: Tokens, names: readonly Range[]): readonly Range[] {
  const { lexemes, length } = tokens;
  const ends = ENDS;
  const clauses: Range[] = [];
  let from = 0;
  let name = 0;
  for (let at = 0; at < length; at += 1) {
    const traits = lexemes[at]?.traits ?? 0;
    if ((traits & ends) === 0 || !endsClause(tokens, at, traits)) continue;
    name = nameAround(names, name, at);
    if (isInside(names[name], at)) continue;
    if (at > from || textAt(tokens, at) === '\n') clauses.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < length) clauses.push({ from, to: length });
  return clauses;
}

/** The first name from `index` on that does not end before a token. */
function nameAround(names: readonly Range[], index: number, at: number): number {
  let name = index;
  while (name < names.length && !((names[name]?.to ?? 0) > at)) name += 1;
  return name;
}

function isInside(name: Range | undefined, at: number): boolean {
  return name !== undefined && name.from <= at;
}
