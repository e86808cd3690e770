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
const JOINING_END =
  /(?:[,&/+(\-–]|\b(?:and|or|of|with|the|a|an|in|for|to|by|on|at|from|using|via|und|mit|der|die|das|et|de|du|des|avec|y|con|e|com|di|en|met))$/iu;

/**
 * Cuts a cell into clauses. A line that a page's width broke is joined again; a list's items are clauses of their own. `lost`: where
 * a clause begins although its bullet or full stop was lost.
 */
export function splitEntries(text: string, lost: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  const widest = widestLine(text);
  let start = 0;
  let lineStart = 0;
  let line = 0;
  const cut = (end: number, next: number): void => {
    if (end > start) spans.push({ start, end, line });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
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
const MAY_LIST = /[,·\t/-][^,·\t/-]*[,·\t/-][^,·\t/-]*[,·\t/-]/u;
const MOST_WORDS_AN_ITEM = 3;

/** Whether a clause is a mere list: four things or more between commas, of three words or fewer on average. */
export function isList(clause: string): boolean {
  if (!MAY_LIST.test(clause)) return false;
  const items = clause.split(/[,·]| - | \/ |\t/u).length;
  return items >= LEAST_ITEMS && (clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= items * MOST_WORDS_AN_ITEM;
}

/** `;` 59, `|` 124, `.` 46, `!` 33, `?` 63. */
function isCut(text: string, at: number, code: number): boolean {
  if (code === 124) return true;
  if (code === 59) return isBeginning(text, at + 1);
  if (code === 46 || code === 33 || code === 63) return isEndOfSentence(text, at);
  return code > 127 && BULLETS.has(text.charAt(at));
}

const SHARE_OR_MONEY = /^\s*(?:\d[\d.,]*\s?[%€$£]|[$€£₹]\s?\d)/u;

/** After a semicolon a small letter, a share or an amount goes on with the same clause: "…; it paid back in eight months", "…; 5 % saved". */
function isBeginning(text: string, from: number): boolean {
  if (SHARE_OR_MONEY.test(text.slice(from, from + 16))) return false;
  const next = text
    .slice(from, from + 4)
    .trimStart()
    .charAt(0);
  return next === next.toUpperCase();
}

function isEndOfSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== ' ' && next !== '\u00A0' && next !== '\t') return false;
  const following = text
    .slice(at + 2, at + 6)
    .trimStart()
    .charAt(0);
  if (following !== '' && following === following.toLowerCase() && following !== following.toUpperCase()) return false;
  const word = /[\p{L}.]{0,9}$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0] ?? '';
  return text.charAt(at) !== '.' || !(word.length === 1 || isAbbreviation(word.replaceAll('.', '')));
}

/** Capitals are more often a word of their own than an abbreviation: CA. is California, ca. is circa. */
function isAbbreviation(word: string): boolean {
  return word !== word.toUpperCase() && ABBREVIATIONS.has(word.toLowerCase());
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
