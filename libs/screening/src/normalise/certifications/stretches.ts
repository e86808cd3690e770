import type { Annotated } from './annotate';
import { endsPiece, type Range } from './clauses';
import { CUE, hasAny, SAYING } from './cue-set';
import type { Mention } from './mentions';
import { ordinalOf } from './parts';
import { hasTrait, kindAt, textAt, traitsAt, writtenAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

/** Which words around a mention speak of it. */
export interface Stretch {
  readonly mention: Mention;
  /** From the last comma, "and" or bracket before the name up to it. */
  readonly before: Range;
  /** After the name: what follows directly, and the pieces after it that state something. */
  readonly after: Range;
  /** What follows the name up to the next comma, "and" or bracket. */
  readonly direct: Range;
  /** From the beginning of the clause up to `before`. */
  readonly head: Range;
  /** Joined to the mention before it by nothing but a comma or "and". */
  readonly isLinked: boolean;
  /** Joined so tightly ("and", "/", "&") that what follows this one speaks of the one before, too. */
  readonly isTied: boolean;
}

const NEUTRAL_BETWEEN = new Set(['the', 'a']);

function isNeutralBetween(tokens: Tokens, at: number): boolean {
  const traits = traitsAt(tokens, at);
  const text = textAt(tokens, at);
  return (
    kindAt(tokens, at) === 'mark' ||
    (traits & TRAIT.issuer) !== 0 ||
    ((traits & TRAIT.tie) !== 0 && text.length > 1) ||
    endsPiece(tokens, at) ||
    NEUTRAL_BETWEEN.has(text)
  );
}

function isTick(tokens: Tokens, at: number): boolean {
  return (traitsAt(tokens, at) & TRAIT.tick) !== 0;
}

/** A bracket that opens right before the name parts nothing: "not certified (CPIM)"; nor does an article that is "or" elsewhere: "tenho o CPIM". */
function lastPieceEnd(tokens: Tokens, range: Range): number | null {
  const last = textAt(tokens, range.to - 1);
  const isPassed = last === '(' || (last === 'o' && range.to - range.from > 1);
  const from = last === ')' ? bracketBefore(tokens, range) : range.to - (isPassed ? 2 : 1);
  for (let at = from; at >= range.from; at -= 1) if (endsPiece(tokens, at)) return at;
  return null;
}

/** "(lapsed) CQA": a bracket that opens an item speaks of the name behind it; the place before it, or its end where it closes another. */
function bracketBefore(tokens: Tokens, range: Range): number {
  let open = range.to - 2;
  while (open >= range.from && textAt(tokens, open) !== '(') open -= 1;
  const isItem = open >= range.from && (open === 0 || kindAt(tokens, open - 1) === 'mark');
  return isItem ? open - 1 : range.to - 1;
}

const OTHER = CUE.other;

/** "Trained 40 operators" is another matter than the credential before it. */
function isAboutOthers({ cues, cueEnds }: Annotated, piece: Range): boolean {
  for (let at = piece.from + 1; at < piece.to; at += 1) {
    if (((cues[at] ?? 0) & OTHER) !== 0 && (cueEnds[at] ?? 0) <= piece.to) return true;
  }
  return false;
}

const IN = new Set('in on for en de em di'.split(' '));

/** "Self-taught in SAP": a course in something else; "course in 2022" is none. */
function isCourseInElse({ tokens, cues, cueEnds }: Annotated, { from, to }: Range): boolean {
  const preposition = cueEnds[from] ?? 0;
  if (!hasAny(cues[from] ?? 0, CUE.training) || preposition + 1 >= to || !IN.has(textAt(tokens, preposition))) return false;
  return (
    kindAt(tokens, preposition + 1) === 'word' && ((cues[preposition] ?? 0) & SAYING) === 0 && !hasTrait(tokens, { from, to }, TRAIT.month)
  );
}

const ARTICLES = new Set('a an the ein eine een der die das le la el il lo het de o'.split(' '));

/** "Part 1", "first part", "première partie": parts as well. */
const OPENING = TRAIT.goesOn | TRAIT.issuer | TRAIT.known;

/** Whether all words of a piece are known, and it begins like a statement: a date, a number, a word of status. */
export function statesSomething(annotated: Annotated, piece: Range): boolean {
  const { tokens, isKnown, cues, dates } = annotated;
  if (piece.from >= tokens.length) return false;
  for (let at = piece.from; at < piece.to; at += 1) if (isKnown[at] !== true) return false;
  if (isAboutOthers(annotated, piece) || isCourseInElse(annotated, piece)) return false;
  const first = ARTICLES.has(textAt(tokens, piece.from)) ? piece.from + 1 : piece.from;
  if (kindAt(tokens, first) !== 'word' || (traitsAt(tokens, first) & OPENING) !== 0) return true;
  if (ordinalOf(textAt(tokens, first)) !== undefined) return true;
  return ((cues[piece.from] ?? 0) & SAYING) !== 0 || dates.some((date) => date.from === piece.from);
}

/** Whether ticks stand before their names in this cell, or behind them: the first tick tells. */
function hasTicksBefore({ tokens, aliases }: Annotated): boolean {
  const first = tokens.lexemes.findIndex(({ traits }) => (traits & TRAIT.tick) !== 0);
  return first < (aliases[0]?.from ?? 0);
}

/** A tick that stands behind the name: "CPIM ✓, CSCP". */
function isTickAfter(annotated: Annotated, range: Range): boolean {
  return range.from < range.to && isTick(annotated.tokens, range.from) && !hasTicksBefore(annotated);
}

/** Where a piece ends that begins here: before the next comma, "and" or bracket. */
function endOfPiece(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && !endsPiece(tokens, at)) at += 1;
  return at;
}

/** "Certificate, Rhodes College, 3-day class": between a name and how long its course took, a name in capitals says who gave it. */
function isHeldBy(annotated: Annotated, piece: Range, limit: number): boolean {
  const { tokens, isKnown } = annotated;
  for (let at = piece.from; at < piece.to; at += 1) if (isKnown[at] !== true && !/^\p{Lu}/u.test(writtenAt(tokens, at))) return false;
  const next = { from: piece.to + 1, to: endOfPiece(tokens, piece.to + 1, limit) };
  return hasTrait(tokens, next, TRAIT.duration) && statesSomething(annotated, next);
}

/** How far what follows a name still speaks of it. */
function reach(annotated: Annotated, range: Range): number {
  const { tokens } = annotated;
  let end = isTickAfter(annotated, range) ? range.from + 1 : range.from;
  for (let from = range.from, to = from; from < range.to; from = to + 1) {
    to = endOfPiece(tokens, from, range.to);
    if (to === from) continue;
    const opener = textAt(tokens, from - 1);
    const isBehindBracket = (opener === '(' || (opener === ')' && textAt(tokens, range.from) === '(')) && end >= from - 1;
    const isDirect = from === range.from || isBehindBracket || opener === '-';
    if (!isDirect && !statesSomething(annotated, { from, to }) && !isHeldBy(annotated, { from, to }, range.to)) break;
    end = to;
  }
  return end;
}

/** "PMP, CPIM (both lapsed)": what follows speaks of the one before, too. */
function isBoth(tokens: Tokens, { to }: Mention): boolean {
  return ((traitsAt(tokens, to) | traitsAt(tokens, to + 1) | traitsAt(tokens, to + 2)) & TRAIT.both) !== 0;
}

type Link = Pick<Stretch, 'isLinked' | 'isTied'>;
const NO_LINK: Link = { isLinked: false, isTied: false };

function linkOf(tokens: Tokens, previous: Mention | undefined, mention: Mention): Link {
  if (previous?.clause.from !== mention.clause.from) return NO_LINK;
  let isTied = false;
  for (let at = previous.to; at < mention.from; at += 1) {
    const traits = traitsAt(tokens, at);
    if ((traits & TRAIT.contrast) !== 0 || !isNeutralBetween(tokens, at)) return NO_LINK;
    isTied ||= (traits & TRAIT.tie) !== 0;
  }
  return { isLinked: true, isTied: isTied || isBoth(tokens, mention) };
}

/** "Neither this nor that" denies that, too. */
function norBetween(tokens: Tokens, range: Range): number {
  for (let at = range.from; at < range.to; at += 1) if ((traitsAt(tokens, at) & TRAIT.neither) !== 0) return at;
  return range.to;
}

function beforeOf(annotated: Annotated, previous: Mention | undefined, mention: Mention): Range {
  const { tokens } = annotated;
  const isSameClause = previous?.clause.from === mention.clause.from;
  const from = isSameClause ? previous.to : mention.clause.from;
  const end = lastPieceEnd(tokens, { from, to: mention.from });
  if (end !== null) return { from: isTick(tokens, end) && hasTicksBefore(annotated) ? end : end + 1, to: mention.from };
  return { from: isSameClause ? norBetween(tokens, { from, to: mention.from }) : from, to: mention.from };
}

function stretchOf(annotated: Annotated, mentions: readonly Mention[], index: number, mention: Mention): Stretch {
  const { tokens } = annotated;
  const next = mentions[index + 1];
  const before = beforeOf(annotated, mentions[index - 1], mention);
  const isLast = next?.clause.from !== mention.clause.from;
  const limit = isLast ? mention.clause.to : beforeOf(annotated, mention, next).from;
  const after = { from: mention.to, to: reach(annotated, { from: mention.to, to: Math.max(limit, mention.to) }) };
  const { isLinked, isTied } = linkOf(tokens, mentions[index - 1], mention);
  const direct = { from: mention.to, to: endOfPiece(tokens, mention.to, after.to) };
  return { mention, before, after, direct, head: { from: mention.clause.from, to: before.from }, isLinked, isTied };
}

/** Gives each mention the words that speak of it. */
export function stretchesOf(annotated: Annotated, mentions: readonly Mention[]): readonly Stretch[] {
  const stretches = mentions.map((mention, index) => stretchOf(annotated, mentions, index, mention));
  for (let index = stretches.length - 1; index > 0; index -= 1) tieGroup(annotated, stretches, index);
  return stretches;
}

/** "CPIM, CSCP, CLTD – all expired": what is said of all behind the last of a list speaks of every one of them. */
function tieGroup({ tokens }: Annotated, stretches: Stretch[], last: number): void {
  const end = stretches[last];
  if (end === undefined || !isBoth(tokens, end.mention)) return;
  for (let index = last - 1; index > 0; index -= 1) {
    const stretch = stretches[index];
    if (stretch?.isLinked !== true || stretch.after.to > stretch.after.from) return;
    stretches[index] = { ...stretch, isTied: true };
  }
}
