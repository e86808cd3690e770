import type { Figured, Place } from './quantity';
import { HALF, LETTER, LOWER, MONEY, NUMBER, SPACE, TRAITS } from '../../matching/unit-traits';

const WRAPPED_LINE = 60;
const BULLETS: ReadonlySet<string> = new Set('•▪●‣◦·○■□♦◆✓✔➢►▶*\uF0B7\uF0A7'.split(''));
const BULLET_CODES: ReadonlySet<number> = new Set([...BULLETS].map((bullet) => bullet.charCodeAt(0)));
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp mr mrs ms dr st no vs approx eg ie dept mgmt nr ca bzw ing dipl max min incl tel jr sr prof ref fig vol gmbh'.split(' '),
);
/** Set in the code of a small letter of ASCII. */
const SMALL = 32;
/** Their first and last letters, in small ASCII: most other words are told by these. */
const ABBREVIATION_ENDS: ReadonlySet<number> = new Set([...ABBREVIATIONS].map(endsOf));
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));
const JOINING_END =
  /(?:[,&/+(\-–]|\b(?:and|or|of|with|the|a|an|in|for|to|by|on|at|from|using|via|und|mit|der|die|das|et|de|du|des|avec|y|con|e|com|di|en|met))$/iu;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const EXCLAMATION = 33;
const FULL_STOP = 46;
const SEMICOLON = 59;
const QUESTION = 63;

const BAR = 124;
const LAST_ASCII = 127;
const COMMA = 44;
const TAB = 9;
const BLANK = 32;
const HYPHEN = 45;
const SLASH = 47;
const PER_CENT = 37;
const MIDDLE_DOT = 0xb7;

const WATCHED: ReadonlySet<number> = new Set(Array.from('\n\r!.;?|,\t-/0123456789$', (sign) => sign.charCodeAt(0)));

/** Where a clause may end, what may divide the items of a list, figures, and all beyond ASCII. */
export function isWatched(code: number): boolean {
  return code > LAST_ASCII || WATCHED.has(code);
}

/** One clause: a bullet, a line, a sentence or an item of a list. Offsets into the cell; `line` counts the lines of the cell. */
export interface Cut extends Omit<Figured, 'mayHaveWords'> {
  /** Whether all of it is ASCII. */
  readonly isPlain: boolean;
  readonly line: number;
  /** How many its dividers make of it, as a list. */
  readonly items: number;
}

/** Takes a clause. It is the same object for all clauses of a cell: what is to be kept must be copied. */
export type TakeClause = (clause: Cut) => void;

/** Where the watched characters of a text stand. */
export interface Watched {
  readonly places: Int32Array;
  readonly placeCount: number;
}

/**
 * Cuts a cell into clauses. A line that a page's width broke is joined again; a list's items are clauses of their own. `lost`: where
 * a clause begins although its bullet or full stop was lost, in order.
 */
export function splitEntries(text: string, { places, placeCount }: Watched, lost: readonly number[], take: TakeClause): void {
  const cutter = new Cutter(text, take);
  let next = 0;
  for (let index = 0; index < placeCount; index++) {
    const at = places[index] ?? 0;
    for (let begun = lost[next]; begun !== undefined && begun < at; begun = lost[++next]) cutter.cut(begun, begun);
    cutter.visit(at);
  }
  for (let begun = lost[next]; begun !== undefined; begun = lost[++next]) cutter.cut(begun, begun);
  cutter.cut(text.length, text.length);
}

class Cutter implements Cut {
  start = 0;
  end = 0;
  line = 0;
  items = 1;
  figure = -1;
  lastFigure = -1;
  isPlain = true;
  private lineStart = 0;
  private widest = -1;
  /** Behind the last blank that belongs to a divider: none is shared by two. */
  private undivided = 0;

  constructor(
    private readonly text: string,
    private readonly take: TakeClause,
  ) {}

  /** Looks at a watched character. */
  visit(at: number): void {
    const code = this.text.charCodeAt(at);
    if (code > LAST_ASCII) this.visitOdd(at, code);
    else if (code === COMMA || code === TAB) this.items++;
    else if (((TRAITS[code] ?? 0) & FIGURE) !== 0) this.note(at);
    else if (code === HYPHEN || code === SLASH) this.divide(at);
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) this.endLine(at);
    else if (isCut(this.text, at, code)) this.cut(at + 1, at + 1);
  }

  private visitOdd(at: number, code: number): void {
    this.isPlain = false;
    if (((TRAITS[code] ?? 0) & MONEY) !== 0) this.note(at);
    else if (BULLET_CODES.has(code)) {
      if (code === MIDDLE_DOT) this.items++;
      this.cut(at + 1, at + 1);
    }
  }

  cut(end: number, next: number): void {
    this.end = end;
    if (end > this.start) this.take(this);
    this.start = next;
    this.undivided = next;
    this.items = 1;
    this.figure = -1;
    this.isPlain = true;
  }

  private note(at: number): void {
    if (this.figure < 0) this.figure = at;
    this.lastFigure = at;
  }

  private divide(at: number): void {
    const { text } = this;
    if (at <= this.undivided || text.charCodeAt(at - 1) !== BLANK || text.charCodeAt(at + 1) !== BLANK) return;
    this.items++;
    this.undivided = at + 2;
  }

  private endLine(at: number): void {
    if (this.widest < 0) this.widest = widestLine(this.text);
    if (isEndOfLine(this.text, at, { lineStart: this.lineStart, widest: this.widest })) {
      this.cut(at, at + 1);
      this.line++;
    }
    this.lineStart = at + 1;
  }
}

function widestLine(text: string): number {
  let widest = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    widest = Math.max(widest, stop - at);
    at = stop + 1;
  }
  return widest;
}

const LEAST_ITEMS = 4;
const MOST_WORDS_AN_ITEM = 3;

/** Whether a clause is a mere list: four things or more between commas, of three words or fewer on average. */
export function isList(text: string, { start, end, items }: Place & { readonly items: number }): boolean {
  return items >= LEAST_ITEMS && wordsIn(text, start, end) <= items * MOST_WORDS_AN_ITEM;
}

const OF_WORDS = LETTER | NUMBER;

/** A letter that takes two code units is rare enough for the pattern. */
function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const traits = TRAITS[text.charCodeAt(at)] ?? 0;
    if ((traits & HALF) !== 0) return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if ((traits & OF_WORDS) !== 0 && before === 0) words++;
    before = traits & OF_WORDS;
  }
  return words;
}

const WORDS_BEFORE = /(?:^|[\s(])[\p{Ll}\d][\p{Ll}\d.%-]*[%)]?\s+$/u;
const MOST_WORDS_BEFORE = 30;
const CLOSING = 41;
const OPENING = 40;

/** Whether a small letter or a figure begins the word, or words joined by signs, before the blanks before a place. */
export function isAfterWords(text: string, place: number): boolean {
  const least = Math.max(0, place - MOST_WORDS_BEFORE);
  let end = place;
  while (end > least && isOf(text, end - 1, SPACE)) end--;
  if (end === place) return false;
  if (end > least && text.charCodeAt(end - 1) === CLOSING) end--;
  let start = end;
  while (start > least && isWithinWords(text.charCodeAt(start - 1))) start--;
  // A letter that takes two code units is rare enough for the pattern.
  if (start > least && isOf(text, start - 1, HALF)) return WORDS_BEFORE.test(text.slice(least, place));
  return isSmallOrDigit(text.charCodeAt(start)) && (start === least || isBeforeWord(text, start - 1));
}

function isBeforeWord(text: string, at: number): boolean {
  return isOf(text, at, SPACE) || text.charCodeAt(at) === OPENING;
}

function isOf(text: string, at: number, traits: number): boolean {
  return ((TRAITS[text.charCodeAt(at)] ?? 0) & traits) !== 0;
}

function isSmallOrDigit(code: number): boolean {
  return ((TRAITS[code] ?? 0) & LOWER) !== 0 || (code >= 48 && code <= 57);
}

function isWithinWords(code: number): boolean {
  return isSmallOrDigit(code) || code === FULL_STOP || code === PER_CENT || code === HYPHEN;
}

function isCut(text: string, at: number, code: number): boolean {
  if (code === SEMICOLON) return isBeginning(text, at + 1);
  if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return isEndOfSentence(text, at, code);
  return code === BAR;
}

const SHARE_OR_MONEY = /^\s*(?:\d[\d.,]*\s?[%€$£]|[$€£₹]\s?\d)/u;
const FIGURE = NUMBER | MONEY;

/** After a semicolon a small letter, a share or an amount goes on with the same clause: "…; it paid back in eight months", "…; 5 % saved". */
function isBeginning(text: string, from: number): boolean {
  const first = afterBlanks(text, from, 16);
  if (((TRAITS[first] ?? 0) & FIGURE) !== 0 && SHARE_OR_MONEY.test(text.slice(from, from + 16))) return false;
  const next = afterBlanks(text, from, 4);
  return next <= 127 ? !isSmallAscii(next) : isOwnUpperCase(String.fromCharCode(next));
}

function isSmallAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isOwnUpperCase(unit: string): boolean {
  return unit === unit.toUpperCase();
}

/** The first code unit that is no blank among the next few; 0 where there is none. */
function afterBlanks(text: string, from: number, within: number): number {
  const end = Math.min(from + within, text.length);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (((TRAITS[code] ?? 0) & SPACE) === 0) return code;
  }
  return 0;
}

function isEndOfSentence(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== BLANK && next !== 0xa0 && next !== TAB) return false;
  const following = afterBlanks(text, at + 2, 4);
  if (following <= 127 ? isSmallAscii(following) : isSmall(String.fromCharCode(following))) return false;
  if (code !== FULL_STOP) return true;
  if (isLongWordBefore(text, at)) return true;
  const word = wordBefore(text, at);
  return !(word.length === 1 || isAbbreviation(word.includes('.') ? word.replaceAll('.', '') : word));
}

function isSmall(unit: string): boolean {
  return unit === unit.toLowerCase() && unit !== unit.toUpperCase();
}

/** Letters of ASCII before a place, more than an abbreviation has: nearly all sentences end with such a word. */
function isLongWordBefore(text: string, at: number): boolean {
  const least = at - LONGEST_ABBREVIATION - 1;
  let start = at;
  while (start > least && isSmallAscii(text.charCodeAt(start - 1) | SMALL)) start--;
  return start === least;
}

const MOST_BEFORE = 9;

/** Letters and full stops before a place, at most nine; a letter that takes two code units is rare enough for the pattern. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - MOST_BEFORE);
  let start = at;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    const traits = TRAITS[code] ?? 0;
    if ((traits & HALF) !== 0) return /[\p{L}.]{0,9}$/u.exec(text.slice(least, at))?.[0] ?? '';
    if ((traits & LETTER) === 0 && code !== FULL_STOP) break;
    start--;
  }
  return text.slice(start, at);
}

function endsOf(word: string): number {
  return ((word.charCodeAt(0) | SMALL) << 16) | (word.charCodeAt(word.length - 1) | SMALL);
}

/** Capitals are more often a word of their own than an abbreviation: CA. is California, ca. is circa. */
function isAbbreviation(word: string): boolean {
  if (word.length > LONGEST_ABBREVIATION || !ABBREVIATION_ENDS.has(endsOf(word))) return false;
  return ABBREVIATIONS.has(word.toLowerCase()) && word !== word.toUpperCase();
}

function isEndOfLine(text: string, at: number, { lineStart, widest }: { lineStart: number; widest: number }): boolean {
  const rest = /^\s*/u.exec(text.slice(at, at + 80))?.[0] ?? '';
  if (/\n[^\S\n]*\r?\n/u.test(rest)) return true;
  const next = text.charAt(at + rest.length);
  if (BULLETS.has(next) || /^[-–—]\s/u.test(text.slice(at + rest.length, at + rest.length + 2))) return true;
  const before = text.slice(lineStart, at).trimEnd();
  if (/[.!?:;]$/u.test(before)) return true;
  if (next !== next.toUpperCase()) return false;
  if (before.length < WRAPPED_LINE) return true;
  return !JOINING_END.test(before) && before.length < widest * 0.8;
}
