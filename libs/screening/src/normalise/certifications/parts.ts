import { CPIM_MODULES, ORDINALS, PART_WORDS } from '../../vocabulary/certifications/modules';
import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { isSpacedAt, textAt, traitsAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

/** Which parts of an examination are named: their numbers, or all of them. */
export interface Parts {
  readonly numbers: ReadonlySet<number>;
  readonly isAll: boolean;
  /** Counted in modules, of which there were more than parts. */
  readonly isModules: boolean;
}

const WORDS = new Set(PART_WORDS);
const PLURALS = new Set('parts modules exams partes modulos parties module teile prufungen examens'.split(' '));
const ALL_WORDS = new Set('both all alle beide tous toutes todos todas ambas ambos entrambi tutti wszystkie obie'.split(' '));
const JOINTS = new Set('& + , - / and und et y e i to en'.split(' '));

const PART_MARKS = new Set(['.', '#', 'no', 'nr']);

/** part 1, part II, parts 1 & 2, exam #1 */
function numbersAfter(tokens: Tokens, at: number): readonly number[] {
  const numbers: number[] = [];
  let next = PART_MARKS.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  for (;;) {
    const value = ORDINALS.get(textAt(tokens, next));
    if (value === undefined) return numbers;
    next += 1;
    if (textAt(tokens, next) !== '{unticked}') numbers.push(value);
    if (!JOINTS.has(textAt(tokens, next))) return numbers;
    const last = textAt(tokens, next) === '-' ? (ORDINALS.get(textAt(tokens, next + 1)) ?? 0) : 0;
    for (let between = value + 1; between < last; between += 1) numbers.push(between);
    next += 1;
    if (WORDS.has(textAt(tokens, next))) next += 1;
  }
}

/** 1st, 2e, 1ª: which one. */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d)(?:st|nd|rd|th|e|er|eme|o|a|º|ª)$/u.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Also "1." before a word for a part. */
function ordinalBefore(tokens: Tokens, from: number): number | undefined {
  const word = textAt(tokens, from - 1);
  return word === '.' && /^\d$/u.test(textAt(tokens, from - 2)) ? Number(textAt(tokens, from - 2)) : ordinalOf(word);
}

/** Five modules, or the fifth; two parts or exams, or the second of them passed after the first. */
function isWholeSet(value: number, word: string): boolean {
  return value === MODULE_COUNT || (value === 2 && /^(?:parts|partes|parties|teile)$/u.test(word));
}

/** One part is a part; "one exam" is all of the examination as it is today. */
const MAY_BE_ARTICLES = /^(?:i|un|une|uno|ein|eine|een|one|\d)$/u;
const IN_ONE_PIECE = new Set('exam section'.split(' '));

function afterArticle(tokens: Tokens, at: number): string {
  const next = textAt(tokens, at + 1);
  return next === 'the' ? textAt(tokens, at + 2) : next;
}

/** first exam, 5th module, 1st of 2 … exams, one of two parts; `from` is where the credential's name between begins: second CPIM exam */
function numberBefore(tokens: Tokens, at: number, from: number): number | null {
  for (let back = 1; back <= 5; back += 1) {
    if (textAt(tokens, at - back) !== 'of' && textAt(tokens, at - back) !== 'de') continue;
    const done = ORDINALS.get(textAt(tokens, at - back - 1));
    const all = ORDINALS.get(afterArticle(tokens, at - back));
    if (done !== undefined && all !== undefined) return done === all ? Infinity : done;
  }
  const word = textAt(tokens, from - 1);
  const value = ORDINALS.get(word) ?? ordinalBefore(tokens, from);
  if (value === undefined || (MAY_BE_ARTICLES.test(word) && IN_ONE_PIECE.has(textAt(tokens, at)))) return null;
  return isWholeSet(value, textAt(tokens, at)) ? Infinity : value;
}

/** A slash or a dash without a blank, as between the numbers of a date. */
function isGluedBy(tokens: Tokens, at: number, behind: number): boolean {
  return textAt(tokens, at) === '/' || (textAt(tokens, at) === '-' && !isSpacedAt(tokens, behind));
}

/** 1/2, but not 1/2/2024 */
function isFraction(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== '/' || !/^\d$/u.test(textAt(tokens, at - 1)) || !/^\d$/u.test(textAt(tokens, at + 1))) return false;
  return !isGluedBy(tokens, at - 2, at - 1) && !isGluedBy(tokens, at + 2, at + 2);
}

const OF = new Set(['of', 'de', 'von']);

/** 1 of 2, 4 of the 5, 2/2 */
function shareAt(tokens: Tokens, at: number): number | null {
  if (!OF.has(textAt(tokens, at)) && !isFraction(tokens, at)) return null;
  const done = ORDINALS.get(textAt(tokens, at - 1)) ?? ordinalOf(textAt(tokens, at - 1));
  const all = ORDINALS.get(afterArticle(tokens, at));
  if (done === undefined || all === undefined) return null;
  return done === all ? Infinity : done;
}

const HALVES = new Set(['half', 'halfte', 'moitie', 'mitad', 'metade']);

/** half of CPIM, the first half */
function isHalf(tokens: Tokens, at: number): boolean {
  if (!HALVES.has(textAt(tokens, at))) return false;
  return /^(?:of|der|du|del|da|done|completed?|passed)$/u.test(textAt(tokens, at + 1)) || textAt(tokens, at - 1) === 'first';
}

function isAllBefore(tokens: Tokens, at: number): boolean {
  return (
    [1, 2, 3].some((back) => ALL_WORDS.has(textAt(tokens, at - back))) && (PLURALS.has(textAt(tokens, at)) || WORDS.has(textAt(tokens, at)))
  );
}

/** The numbers beside a word for a part; Infinity: all parts there are. */
function numbersAround({ tokens, aliases }: Annotated, at: number): readonly number[] {
  if (!WORDS.has(textAt(tokens, at))) return [];
  const from = aliases.find((hit) => hit.to === at)?.from ?? at;
  const before = isFraction(tokens, from - 2) ? null : numberBefore(tokens, at, from);
  return [...numbersAfter(tokens, at), ...(before === null ? [] : [before]), ...(isAllBefore(tokens, at) ? [Infinity] : [])];
}

/** Parts named in these ranges. */
export function partsIn(annotated: Annotated, ranges: readonly Range[]): Parts {
  const numbers = new Set<number>();
  let isAll = false;
  let isModules = false;
  const { tokens } = annotated;
  for (const range of ranges) {
    for (let at = range.from; at < range.to; at += 1) {
      if ((traitsAt(tokens, at) & TRAIT.part) === 0) continue;
      const share = shareAt(tokens, at);
      if (share === Infinity) isAll = true;
      else if (share !== null) numbers.add(share);
      if (isHalf(tokens, at)) numbers.add(1);
      for (const value of numbersAround(annotated, at)) {
        isModules ||= textAt(tokens, at).startsWith('modul');
        if (value === Infinity) isAll = true;
        else numbers.add(value);
      }
    }
  }
  return { numbers, isAll, isModules };
}

/** How many modules the five-exam CPIM had. */
export const MODULE_COUNT = CPIM_MODULES.size;
