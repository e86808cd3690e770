import { fold, type Folded } from './fold';
import { lexemeOf } from './lexemes';
import type { TokenKind } from './phrases';
import { BOX_SIGNS, CLASS_OF, classOfSign, DIGIT, foldedUnits, LAST_PLAIN, LETTER, MARK, plainUnits, SPACE } from './signs';
import type { Tokens } from './token-arrays';
import { TokenReader, type Covering } from './token-reader';

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit <= LAST_PLAIN) return CLASS_OF[unit] ?? MARK;
  return Number.isNaN(unit) ? SPACE : classOfSign(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

const BOX = /\[\s?\](?!\()|\[[x✓✔]\]|\([x✓✔]\)|[☐□❏☑☒✅✓✔✗✘]/uy;
const TICKED = /[x✓✔☑☒✅]/u;

interface Piece {
  readonly text: string;
  readonly kind: TokenKind;
  readonly length: number;
}

/** C.P.I.M., P.E.: letters with dots between are one word. */
function initialsAt(text: string, from: number): Piece | null {
  let at = from;
  while (classAt(text, at) === LETTER && text[at + 1] === '.') at += 2;
  if (at - from < 4) return null;
  const isLastOpen = classAt(text, at) === LETTER && classAt(text, at + 1) < DIGIT;
  const to = isLastOpen ? at + 1 : at;
  return { text: text.slice(from, to).replaceAll('.', ''), kind: 'word', length: to - from };
}

function wordAt(text: string, from: number): Piece {
  let at = from;
  let hasLetter = false;
  for (let kind = classAt(text, at); kind >= DIGIT; kind = classAt(text, at)) {
    hasLetter ||= kind === LETTER;
    at += 1;
  }
  if (hasLetter && text[at] === "'" && classAt(text, at + 1) === LETTER) {
    at += 1;
    while (classAt(text, at) === LETTER) at += 1;
  }
  return { text: text.slice(from, at), kind: hasLetter ? 'word' : 'number', length: at - from };
}

function markAt(text: string, from: number): Piece {
  const sign = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (BOX_SIGNS.has(sign)) {
    BOX.lastIndex = from;
    const box = BOX.exec(text)?.[0];
    if (box !== undefined) return { text: TICKED.test(box) ? '{ticked}' : '{unticked}', kind: 'word', length: box.length };
  }
  return { text: sign, kind: 'mark', length: sign.length };
}

function lexemeAt(text: string, at: number): Covering | null {
  const kind = classAt(text, at);
  if (kind === SPACE) return null;
  const piece =
    kind < DIGIT ? markAt(text, at) : ((kind === LETTER && text[at + 1] === '.' ? initialsAt(text, at) : null) ?? wordAt(text, at));
  return { lexeme: lexemeOf(piece.text, piece.kind), length: piece.length };
}

function foldedText(original: string): Folded {
  return fold(original.includes('\r') ? original.replaceAll('\r', '\n') : original);
}

/**
 * Splits a cell into tokens whose places are those of the original text. Most texts need no folding beforehand: where every sign folds
 * to one, their units are folded on the way, and only for an odd token is a folded text made.
 */
export function tokenize(original: string): Tokens {
  const plain = plainUnits(original);
  let folded: Folded | null = plain === null ? foldedText(original) : null;
  const text = folded === null ? original : folded.text;
  const other = (at: number): Covering | null => lexemeAt((folded ??= foldedText(original)).text, at);
  const reader = new TokenReader(plain ?? foldedUnits(text), text, other);
  const { length, lexemes, starts, ends } = reader.read();
  return { original, places: plain === null ? (folded?.places ?? null) : null, length, lexemes, starts, ends };
}
