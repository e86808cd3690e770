import { fold } from './fold';
import { hashWith, keyOf, lexemeIn, lexemeOf, type Lexeme } from './lexemes';
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

const BLANK = 32;
const APOSTROPHE = 39;
const DOT = 46;

/** Reads a folded text from its beginning to its end. */
class TokenReader {
  readonly lexemes: Lexeme[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(private readonly text: string) {}

  read(): void {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const kind = classAt(text, at);
      at = kind === SPACE ? at + 1 : kind < DIGIT ? this.otherAt(at) : this.wordAt(at);
    }
  }

  /** A word or number of ASCII letters and digits that nothing after it can lengthen, as nearly all are, is read without a copy. */
  private wordAt(from: number): number {
    const { text } = this;
    let hash = 0;
    let at = from;
    let highest = 0;
    let unit = text.charCodeAt(at);
    while (unit < ASCII_CLASSES.length) {
      const kind = ASCII_CLASSES[unit] ?? MARK;
      if (kind < DIGIT) break;
      if (kind > highest) highest = kind;
      hash = hashWith(hash, unit);
      at += 1;
      unit = at < text.length ? text.charCodeAt(at) : BLANK;
    }
    if (at === from || unit >= ASCII_CLASSES.length || unit === APOSTROPHE || (unit === DOT && at === from + 1)) return this.otherAt(from);
    return this.add(lexemeIn(text, from, at, keyOf(hash, highest === LETTER ? 'word' : 'number')), from, at);
  }

  private otherAt(at: number): number {
    const { lexeme, length } = lexemeAt(this.text, at);
    return this.add(lexeme, at, at + length);
  }

  private add(lexeme: Lexeme, start: number, end: number): number {
    this.lexemes.push(lexeme);
    this.starts.push(start);
    this.ends.push(end);
    return end;
  }
}

/** A lexeme and how much of the text it covers: less than its box or initials are long. */
interface Covering {
  readonly lexeme: Lexeme;
  readonly length: number;
}

function lexemeAt(text: string, at: number): Covering {
  const kind = classAt(text, at);
  const piece =
    kind < DIGIT ? markAt(text, at) : ((kind === LETTER && text[at + 1] === '.' ? initialsAt(text, at) : null) ?? wordAt(text, at));
  return { lexeme: lexemeOf(piece.text, piece.kind), length: piece.length };
}

/** Splits a cell into tokens whose places are those of the original text. */
export function tokenize(original: string): Tokens {
  const { text, places } = fold(original.includes('\r') ? original.replaceAll('\r', '\n') : original);
  const reader = new TokenReader(text);
  reader.read();
  const { lexemes, starts, ends } = reader;
  return { original, places, length: lexemes.length, lexemes, starts, ends };
}
