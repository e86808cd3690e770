import { fold } from './fold';
import { HASH_MASK, HASH_MULTIPLIER } from './hash';
import { lexemeOf, lexemeOfUnits, type Lexeme } from './lexemes';
import type { Tokens } from './token-arrays';
import { BLANK, CLASS_OF, DIGIT, LETTER, NOT_PLAIN, OTHER_MARK, SPACE } from './signs';

const ASCII = 128;
const MARKS: readonly Lexeme[] = Array.from({ length: ASCII }, (_, unit) => lexemeOf(String.fromCharCode(unit), 'mark'));
/** Digits and letters make words; constants of another file would be looked up for each sign. */
const FIRST_OF_WORDS = DIGIT;
const BETWEEN_WORDS = SPACE;
const APOSTROPHE = 39;
const BRACKET = 40;
const BRACKET_END = 41;
const DOT = 46;
const SQUARE = 91;
const SQUARE_END = 93;
const LETTER_X = 120;

const OTHER_MARKS = new Map<string, Lexeme>();

function otherMark(sign: string): Lexeme {
  const met = OTHER_MARKS.get(sign);
  if (met !== undefined) return met;
  const lexeme = lexemeOf(fold(sign).text, 'mark');
  OTHER_MARKS.set(sign, lexeme);
  return lexeme;
}

/** A lexeme and how much of the text it covers: less than its box or initials are long. */
export interface Covering {
  readonly lexeme: Lexeme;
  readonly length: number;
}

/** What is read of one text after the other stands here first, and is copied at its end: lists that grow with each text cost a quarter more. */
const LEXEMES: Lexeme[] = [];
const STARTS: number[] = [];
const ENDS: number[] = [];

/** Reads a token that needs more than one look, from the folded text; null where a blank beyond ASCII stands. */
type OtherReader = (at: number) => Covering | null;

/**
 * Reads the folded units of a text one by one. Signs that are not plain, initials, boxes and words with an apostrophe are left to the
 * other reader.
 */
export class TokenReader {
  private count = 0;

  constructor(
    private readonly units: Uint8Array,
    private readonly text: string,
    private readonly other: OtherReader,
  ) {}

  read(): Pick<Tokens, 'length' | 'lexemes' | 'starts' | 'ends'> {
    this.readAll();
    const { count } = this;
    return { length: count, lexemes: LEXEMES.slice(0, count), starts: STARTS.slice(0, count), ends: ENDS.slice(0, count) };
  }

  private readAll(): void {
    const { units } = this;
    const { length } = this.text;
    const classes = CLASS_OF;
    let at = 0;
    while (at < length) {
      const unit = units[at] ?? NOT_PLAIN;
      const kind = classes[unit] ?? 0;
      if (kind === BETWEEN_WORDS) at += 1;
      else at = kind >= FIRST_OF_WORDS ? this.wordAt(at) : this.markAt(at, unit);
    }
  }

  private markAt(at: number, unit: number): number {
    if (unit === NOT_PLAIN || ((unit === BRACKET || unit === SQUARE) && this.mayBeBox(at, unit))) return this.otherAt(at);
    return this.add(MARKS[unit] ?? otherMark(this.text.charAt(at)), at, at + 1);
  }

  /** [ ], [x], (x), or what may be one. */
  private mayBeBox(at: number, unit: number): boolean {
    const inside = this.units[at + 1] ?? NOT_PLAIN;
    const end = this.units[at + 2] ?? NOT_PLAIN;
    if (unit === SQUARE) return inside === SQUARE_END || end === SQUARE_END;
    return end === BRACKET_END && (inside === LETTER_X || inside >= OTHER_MARK);
  }

  private wordAt(from: number): number {
    const { units } = this;
    const classes = CLASS_OF;
    const multiplier = HASH_MULTIPLIER;
    const mask = HASH_MASK;
    let hash = 0;
    let at = from;
    let kinds = 0;
    for (;;) {
      const unit = units[at] ?? NOT_PLAIN;
      const kind = classes[unit] ?? 0;
      if (kind < FIRST_OF_WORDS) break;
      kinds |= kind;
      hash = (Math.imul(hash, multiplier) + unit) & mask;
      at += 1;
    }
    return this.goesOn(from, at, (kinds & LETTER) !== 0) ? this.otherAt(from) : this.add(lexemeOfUnits(units, from, at, hash), from, at);
  }

  /** Whether what began as a plain word is a longer one: behind an apostrophe, as initials, with a letter that is not plain. */
  private goesOn(from: number, to: number, hasLetter: boolean): boolean {
    const next = this.units[to] ?? NOT_PLAIN;
    if (next === BLANK) return false;
    if (next === APOSTROPHE) return hasLetter && this.isLetter(to + 1);
    if (next === DOT) return to === from + 1 && hasLetter && this.isLetter(to + 1) && this.units[to + 2] === DOT;
    return next === NOT_PLAIN;
  }

  private isLetter(at: number): boolean {
    return CLASS_OF[this.units[at] ?? NOT_PLAIN] === LETTER || this.units[at] === NOT_PLAIN;
  }

  private otherAt(at: number): number {
    const found = this.other(at);
    return found === null ? at + 1 : this.add(found.lexeme, at, at + found.length);
  }

  private add(lexeme: Lexeme, start: number, end: number): number {
    const { count } = this;
    LEXEMES[count] = lexeme;
    STARTS[count] = start;
    ENDS[count] = end;
    this.count = count + 1;
    return end;
  }
}
