import type { Cell } from '../../applicant/column';
import type { Quote } from '../../applicant/quote';
import { PLAIN_FORMS } from '../../vocabulary/education/plain-forms';
import { foldLetters } from '../fold-letters';
import { cutUnspaced } from './cut-unspaced';

/** What stands between a word and the one before it, strongest first. */
export type Gap = 'break' | 'line' | 'comma' | 'join' | 'colon' | 'bracket' | 'dash' | 'none';

/** One word or number of an education text, folded, with its place in the cell. */
export interface Word {
  readonly text: string;
  readonly gap: Gap;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  readonly cell: Cell;
}

/** A stretch of a cell that speaks of education. */
export interface Stretch {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** Words in a row by their places, `last` inclusive. They stand in one cell: no name and no field goes over the edge of one. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const WORD =
  /\p{L}[\p{L}\p{N}']*(?:\.\p{L}{1,5}(?!\p{L}))*|\d+(?:st|nd|rd|th|eme|er|e|to|ro|do|vo|mo|no|ta|ra|da|va|ma|na)?(?![\p{L}])|\d+/gu;

/** Characters that nobody sees divide no word; an apostrophe, which words leave out, keeps the places. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The words of a stretch, in order. The first word's gap is `break`. */
export function wordsOf({ cell, start, end }: Stretch): readonly Word[] {
  const folded = foldLetters(cell.text.slice(start, end).replace(UNSEEN, "'"));
  const words: Word[] = [];
  let last = 0;
  for (const match of folded.matchAll(WORD)) {
    const gap = words.length === 0 ? 'break' : gapOf(folded.slice(last, match.index));
    last = match.index + match[0].length;
    const isNumber = match[0].charCodeAt(0) < 58;
    const word = { text: isNumber ? match[0] : normal(match[0]), gap, start: start + match.index, end: start + last, isNumber, cell };
    if (match[0].charCodeAt(0) < FIRST_UNSPACED) words.push(word);
    else words.push(...partsOf(word));
  }
  return words;
}

/** Where words of several signs without blanks between them begin: kana, Han, Hangul. */
const FIRST_UNSPACED = 0x3040;

function partsOf(word: Word): readonly Word[] {
  return cutUnspaced(word.text).map(({ text, at }, index) => {
    const start = word.start + at;
    return { ...word, text, gap: index === 0 ? word.gap : 'none', start, end: start + text.length };
  });
}

function normal(word: string): string {
  let text = word.includes('.') ? word.replaceAll('.', '') : word;
  if (text.includes("'"))
    text = text
      .replace(/^[ldj]'/u, '')
      .replace(/'s?$/u, '')
      .replaceAll("'", '');
  return PLAIN_FORMS.get(text) ?? text;
}

function gapOf(between: string): Gap {
  if (between === ' ' || between === '' || between === '. ') return 'none';
  if (/[;|·•+]/u.test(between)) return /[;|·•]/u.test(between) ? 'break' : 'join';
  if (between.includes('\n')) return 'line';
  if (between.includes(',')) return 'comma';
  if (/[&/]/u.test(between)) return 'join';
  if (between.includes(':')) return 'colon';
  if (/[()[\]]/u.test(between)) return 'bracket';
  return between.includes('-') ? 'dash' : 'none';
}

/** What the applicant wrote from the first to the last word of a span. */
export function sliceOf(words: readonly Word[], { first, last }: Span): Quote {
  const opening = words[first];
  const closing = words[last];
  if (opening === undefined || closing === undefined) throw new RangeError(`no words ${String(first)} to ${String(last)}`);
  const { cell, start } = opening;
  return { column: cell.column, start, end: closing.end, text: cell.text.slice(start, closing.end) };
}
