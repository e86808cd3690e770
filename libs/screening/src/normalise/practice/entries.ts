import { HALF, LETTER, MONEY, NUMBER, SPACE, TRAITS } from '../../matching/unit-traits';

/** One clause: a bullet, a line, a sentence or an item of a list. Offsets into the cell; `line` counts the lines of the cell. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const WRAPPED_LINE = 60;
const BULLETS: ReadonlySet<string> = new Set('•▪●‣◦·○■□♦◆✓✔➢►▶*\uF0B7\uF0A7'.split(''));
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp mr mrs ms dr st no vs approx eg ie dept mgmt nr ca bzw ing dipl max min incl tel jr sr prof ref fig vol gmbh'.split(' '),
);
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

/** Where a clause may end: all that may cut, and what else lies among the bullets, since few ranges are quicker than many. */
const MAY_CUT = /[\n\r!.;?|\u00B7\u2022-\uFFFF]/g;

/**
 * Cuts a cell into clauses. A line that a page's width broke is joined again; a list's items are clauses of their own. `lost`: where
 * a clause begins although its bullet or full stop was lost.
 */
export function splitEntries(text: string, lost: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  const unmarked = [...lost].sort((a, b) => b - a);
  let widest = -1;
  let start = 0;
  let lineStart = 0;
  let line = 0;
  const cut = (end: number, next: number): void => {
    if (end > start) spans.push({ start, end, line });
    start = next;
  };
  for (let at = nextPlace(text, 0, unmarked); at < text.length; at = nextPlace(text, at + 1, unmarked)) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (widest < 0) widest = widestLine(text);
      if (isEndOfLine(text, at, { lineStart, widest })) {
        cut(at, at + 1);
        line++;
      }
      lineStart = at + 1;
    } else if (lost.has(at)) {
      cut(at, at);
    } else if (isCut(text, at, code)) {
      cut(at + 1, at + 1);
    }
  }
  cut(text.length, text.length);
  return spans;
}

/** The next place where a clause may end or, unmarked, begin; the length of the text where there is none. `unmarked`: the last first. */
function nextPlace(text: string, from: number, unmarked: number[]): number {
  MAY_CUT.lastIndex = from;
  const marked = MAY_CUT.test(text) ? MAY_CUT.lastIndex - 1 : text.length;
  const place = unmarked.at(-1);
  if (place === undefined || place > marked) return marked;
  unmarked.pop();
  return place;
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

const DIVIDER = /[,·\t]| [-/] /g;

/** Whether a clause is a mere list: four things or more between commas, of three words or fewer on average. */
export function isList(clause: string): boolean {
  let items = 1;
  for (DIVIDER.lastIndex = 0; DIVIDER.test(clause);) items++;
  return items >= LEAST_ITEMS && wordsIn(clause) <= items * MOST_WORDS_AN_ITEM;
}

const BLANK = 32;
const TAB = 9;

function wordsIn(clause: string): number {
  return clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isCut(text: string, at: number, code: number): boolean {
  if (code === SEMICOLON) return isBeginning(text, at + 1);
  if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return isEndOfSentence(text, at, code);
  return code === BAR || BULLETS.has(text.charAt(at));
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
  const word = wordBefore(text, at);
  return !(word.length === 1 || isAbbreviation(word.includes('.') ? word.replaceAll('.', '') : word));
}

function isSmall(unit: string): boolean {
  return unit === unit.toLowerCase() && unit !== unit.toUpperCase();
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

/** Capitals are more often a word of their own than an abbreviation: CA. is California, ca. is circa. */
function isAbbreviation(word: string): boolean {
  return word.length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(word.toLowerCase()) && word !== word.toUpperCase();
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
