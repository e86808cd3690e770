import type { Annotated } from './annotate';
import { endsPiece, piecesOf, type Range } from './clauses';
import type { Mention } from './mentions';
import { ISSUER_WORDS } from './vocabulary-trees';

/** Which words around a mention speak of it. */
export interface Stretch {
  readonly mention: Mention;
  /** From the last comma, "and" or bracket before the name up to it. */
  readonly before: Range;
  /** After the name: what follows directly, and the pieces after it that state something. */
  readonly after: Range;
  /** From the beginning of the clause up to `before`. */
  readonly head: Range;
  /** Joined to the mention before it by nothing but a comma or "and". */
  readonly isLinked: boolean;
  /** Joined so tightly ("and", "/", "&") that what follows this one speaks of the one before, too. */
  readonly isTied: boolean;
}

const TIES = new Set('and & / + or und et y e oder ou o i'.split(' '));
const CONTRASTS = new Set(['but', 'aber', 'mais', 'pero', 'maar', 'ale', 'ma', 'mas', 'men', 'however']);
/** Words with which a later piece can go on speaking of the credential. */
const GOING_ON = new Set(
  'it was is now has both all but still already then in since as to by on number from via self part parts pt module modules only not'.split(
    ' ',
  ),
);

function isNeutralBetween(annotated: Annotated, at: number): boolean {
  const token = annotated.tokens[at];
  if (token === undefined) return false;
  return (
    endsPiece(annotated.tokens, at) ||
    token.kind === 'mark' ||
    (TIES.has(token.text) && token.text.length > 1) ||
    ISSUER_WORDS.has(token.text) ||
    token.text === 'the' ||
    token.text === 'a'
  );
}

function isTick(annotated: Annotated, at: number): boolean {
  return /^\{(?:un)?ticked\}$/u.test(annotated.tokens[at]?.text ?? '');
}

/** A bracket that opens right before the name parts nothing: "not certified (CPIM)". */
function lastPieceEnd(annotated: Annotated, range: Range): number | null {
  const isBracketed = annotated.tokens[range.to - 1]?.text === '(';
  for (let at = range.to - (isBracketed ? 2 : 1); at >= range.from; at -= 1) if (endsPiece(annotated.tokens, at)) return at;
  return null;
}

/** "Trained 40 operators" is another matter than the credential before it. */
function isAboutOthers(annotated: Annotated, piece: Range): boolean {
  return annotated.cues.some((hit) => hit.from > piece.from && hit.to <= piece.to && hit.cues.includes('other'));
}

/** Whether all words of a piece are known, and it begins like a statement: a date, a number, a word of status. */
export function statesSomething(annotated: Annotated, piece: Range): boolean {
  const first = annotated.tokens[piece.from];
  if (first === undefined) return false;
  for (let at = piece.from; at < piece.to; at += 1) if (annotated.isKnown[at] !== true) return false;
  if (isAboutOthers(annotated, piece)) return false;
  if (first.kind !== 'word' || GOING_ON.has(first.text) || ISSUER_WORDS.has(first.text)) return true;
  if (annotated.dates.some((date) => date.from === piece.from)) return true;
  return annotated.cues.some((hit) => hit.from === piece.from && hit.cues.some((cue) => cue !== 'known'));
}

/** Whether ticks stand before their names in this cell, or behind them: the first tick tells. */
function hasTicksBefore(annotated: Annotated): boolean {
  const first = annotated.tokens.findIndex((_token, at) => isTick(annotated, at));
  return first < (annotated.aliases[0]?.from ?? 0);
}

/** A tick that stands behind the name: "CPIM ✓, CSCP". */
function isTickAfter(annotated: Annotated, range: Range): boolean {
  return isTick(annotated, range.from) && range.from < range.to && !hasTicksBefore(annotated);
}

/** How far what follows a name still speaks of it. */
function reach(annotated: Annotated, range: Range): number {
  const pieces = piecesOf(annotated.tokens, range);
  let end = isTickAfter(annotated, range) ? range.from + 1 : range.from;
  for (const piece of pieces) {
    const opener = annotated.tokens[piece.from - 1]?.text;
    const isDirect = piece.from === range.from || (opener === '(' && end >= piece.from - 1) || opener === '-';
    if (!isDirect && !statesSomething(annotated, piece)) break;
    end = piece.to;
  }
  return end;
}

/** "PMP, CPIM (both lapsed)": what follows speaks of the one before, too. */
function isBoth(annotated: Annotated, mention: Mention): boolean {
  return annotated.tokens.slice(mention.to, mention.to + 3).some((token) => BOTH.has(token.text));
}

const BOTH = new Set('both all beide alle tous toutes ambos ambas todos todas entrambi tutti'.split(' '));

function linkOf(
  annotated: Annotated,
  previous: Mention | undefined,
  mention: Mention,
): { readonly isLinked: boolean; readonly isTied: boolean } {
  if (previous?.clause.from !== mention.clause.from) return { isLinked: false, isTied: false };
  let isTied = false;
  for (let at = previous.to; at < mention.from; at += 1) {
    if (!isNeutralBetween(annotated, at) || CONTRASTS.has(annotated.tokens[at]?.text ?? '')) return { isLinked: false, isTied: false };
    isTied ||= TIES.has(annotated.tokens[at]?.text ?? '');
  }
  return { isLinked: true, isTied: isTied || isBoth(annotated, mention) };
}

/** "Neither this nor that" denies that, too. */
const NEITHER_NOR = new Set(['nor', 'noch', 'ni', 'nem', 'ani', 'ne']);

function beforeOf(annotated: Annotated, previous: Mention | undefined, mention: Mention): Range {
  const isSameClause = previous?.clause.from === mention.clause.from;
  const from = isSameClause ? previous.to : mention.clause.from;
  const end = lastPieceEnd(annotated, { from, to: mention.from });
  if (end !== null) return { from: isTick(annotated, end) && hasTicksBefore(annotated) ? end : end + 1, to: mention.from };
  if (!isSameClause) return { from, to: mention.from };
  const nor = annotated.tokens.findIndex((token, at) => at >= from && at < mention.from && NEITHER_NOR.has(token.text));
  return { from: nor < 0 ? mention.from : nor, to: mention.from };
}

/** Gives each mention the words that speak of it. */
export function stretchesOf(annotated: Annotated, mentions: readonly Mention[]): readonly Stretch[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const before = beforeOf(annotated, mentions[index - 1], mention);
    const isLast = next?.clause.from !== mention.clause.from;
    const limit = isLast ? mention.clause.to : beforeOf(annotated, mention, next).from;
    const after = { from: mention.to, to: reach(annotated, { from: mention.to, to: Math.max(limit, mention.to) }) };
    return {
      mention,
      before,
      after,
      head: { from: mention.clause.from, to: before.from },
      ...linkOf(annotated, mentions[index - 1], mention),
    };
  });
}
