import { fold, type Folded } from './fold';
import { hashWith, lexemeIn, lexemeOf, type Lexeme } from './lexemes';
import type { TokenKind } from './phrases';

/** A word, number or mark of a cell. `text` is folded; `start` and `end` are places in the original text. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly isSpaced: boolean;
  readonly original: string;
}

/** As written, for what only capitals decide. */
export function writtenOf({ original, start, end }: Token): string {
  return original.slice(start, end);
}

const SPACE = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 4;
const ASCII_CLASSES = new Uint8Array(128);
for (let unit = 0; unit < ASCII_CLASSES.length; unit += 1) ASCII_CLASSES[unit] = classOfSign(String.fromCharCode(unit));

function classOfSign(sign: string): number {
  if (sign === '\n') return MARK;
  if (/\s/u.test(sign)) return SPACE;
  if (/\d/u.test(sign)) return DIGIT;
  return /\p{L}/u.test(sign) ? LETTER : MARK;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < ASCII_CLASSES.length) return ASCII_CLASSES[unit] ?? MARK;
  return Number.isNaN(unit) ? SPACE : classOfSign(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

const BOX = /\[\s?\](?!\()|\[[x✓✔]\]|\([x✓✔]\)|[☐□❏☑☒✅✓✔✗✘]/uy;
const BOX_SIGNS = new Set('[(☐□❏☑☒✅✓✔✗✘');
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

/** A lexeme and how much of the text it covers: less than its box or initials are long. */
interface Covering {
  readonly lexeme: Lexeme;
  readonly length: number;
}

/** A word or number of ASCII letters and digits that nothing after it can lengthen, as nearly all are: read without a copy. */
function plainWordAt(text: string, from: number): Lexeme | null {
  let hash = 0;
  let at = from;
  let isWord = false;
  for (let unit = text.charCodeAt(at); unit < ASCII_CLASSES.length; unit = text.charCodeAt(at)) {
    const kind = ASCII_CLASSES[unit] ?? MARK;
    if (kind < DIGIT) break;
    isWord ||= kind === LETTER;
    hash = hashWith(hash, unit);
    at += 1;
  }
  const next = text.charCodeAt(at);
  if (at === from || next >= ASCII_CLASSES.length || next === APOSTROPHE || (next === DOT && at === from + 1)) return null;
  return lexemeIn(text, from, at, { hash, kind: isWord ? 'word' : 'number' });
}

const APOSTROPHE = 39;
const DOT = 46;

function lexemeAt(text: string, at: number): Covering {
  const kind = classAt(text, at);
  const piece =
    kind < DIGIT ? markAt(text, at) : ((kind === LETTER && text[at + 1] === '.' ? initialsAt(text, at) : null) ?? wordAt(text, at));
  return { lexeme: lexemeOf(piece.text, piece.kind), length: piece.length };
}

function endOf(original: string, { places }: Folded, last: number): number {
  const place = places?.[last] ?? last;
  return place + ((original.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}

/** Splits a cell into tokens whose places are those of the original text. */
export function tokenize(original: string): readonly Token[] {
  const folded = fold(original.includes('\r') ? original.replaceAll('\r', '\n') : original);
  const { text, places } = folded;
  const tokens: Token[] = [];
  let isSpaced = true;
  for (let at = 0; at < text.length;) {
    if (classAt(text, at) === SPACE) {
      isSpaced = true;
      at += 1;
      continue;
    }
    const word = plainWordAt(text, at);
    const { lexeme, length } = word === null ? lexemeAt(text, at) : { lexeme: word, length: word.text.length };
    const start = places?.[at] ?? at;
    const end = word !== null && places === null ? at + length : endOf(original, folded, at + length - 1);
    tokens.push({ text: lexeme.text, kind: lexeme.kind, lexeme, start, end, isSpaced, original });
    at += length;
    isSpaced = lexeme.text === '\n';
  }
  return tokens;
}
