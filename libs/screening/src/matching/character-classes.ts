/** Letters and digits that carry a term together; every code unit belongs to one class. */
export const SEPARATOR = 1;
/** Marks and invisible characters: as if they were not there. */
export const MARK = 2;
export const OTHER_WORD = 3;
export const OTHER = 0;
const FIRST_OWN = 4;

/** The most classes an alphabet may hold: a row of the automaton's table is this long. */
export const MOST_CLASSES = 64;
/** Added to a class: no state has a step there, so that a loop over a text looks closer only where there is no step. */
export const SPECIAL = MOST_CLASSES;

/** A class for each UTF-16 code unit, and which classes are parts of words. */
export interface Alphabet {
  readonly classOf: Uint8Array;
  readonly isWord: Uint8Array;
  /** The classes of a term, runs of separators as one. */
  readonly classesOf: (term: string) => readonly number[];
}

const LETTERS_BY_HAND: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 's'],
  ['’', "'"],
  ['‘', "'"],
]);

/** One code unit without case, accents and width; the unit itself where folding would change the length. */
function foldUnit(unit: string): string {
  const folded = unit
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const letter = LETTERS_BY_HAND.get(folded) ?? folded;
  return letter.length === 1 ? letter : unit;
}

const SEPARATORS = /[\s\-_\u00A0\u2000-\u200A\u2010-\u2015\u202F\u3000]/u;
const MARKS = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

/** Every code unit folded, worked out once: what it is, where it is no sign of the vocabulary's own, and the unit it folds to. */
interface Folding {
  readonly kind: Uint8Array;
  readonly folded: Uint16Array;
}

let folding: Folding | null = null;

function foldAll(): Folding {
  if (folding !== null) return folding;
  const kind = new Uint8Array(65536);
  const folded = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const unit = String.fromCharCode(code);
    kind[code] = kindOf(unit);
    folded[code] = isFoldable(code) ? foldUnit(unit).charCodeAt(0) : code;
  }
  return (folding = { kind, folded });
}

/** Latin and full width: outside them there is nothing that folds to a letter of the vocabulary. */
function isFoldable(code: number): boolean {
  return code < 0x370 || (code >= 0x1e00 && code < 0x2100) || code >= 0xff00;
}

function kindOf(unit: string): number {
  if (SEPARATORS.test(unit)) return SEPARATOR;
  if (MARKS.test(unit)) return MARK;
  return isLetterOrDigit(unit) ? OTHER_WORD : OTHER;
}

/** Builds the alphabet in which the given terms can be told apart. */
export function buildAlphabet(terms: Iterable<string>): Alphabet {
  const { kind, folded } = foldAll();
  const used = new Set<number>();
  for (const term of terms) for (const unit of term.split('')) used.add(folded[unit.charCodeAt(0)] ?? 0);
  const own = new Map<number, number>();
  for (const code of lettersFirst(used)) if (kind[code] !== SEPARATOR && kind[code] !== MARK) own.set(code, FIRST_OWN + own.size);
  if (own.size > MOST_CLASSES - FIRST_OWN) throw new RangeError('The vocabulary uses more characters than an alphabet holds.');
  const classOf = kind.map((rest, code) => (rest === SEPARATOR || rest === MARK ? rest : (own.get(folded[code] ?? code) ?? rest)));
  const isWord = new Uint8Array(MOST_CLASSES);
  isWord[OTHER_WORD] = 1;
  for (const [code, index] of own) isWord[index] = isLetterOrDigit(String.fromCharCode(code)) ? 1 : 0;
  return { classOf, isWord, classesOf: (term) => classesOf(term, classOf) };
}

/** Letters side by side: the half of a row that nearly every step reads is then one line of the cache. */
function lettersFirst(codes: ReadonlySet<number>): readonly number[] {
  const isLetter = (code: number): boolean => code >= 97 && code <= 122;
  return [...[...codes].filter(isLetter), ...[...codes].filter((code) => !isLetter(code))];
}

function isLetterOrDigit(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}

function classesOf(term: string, classOf: Uint8Array): readonly number[] {
  const classes: number[] = [];
  for (let at = 0; at < term.length; at++) {
    const next = classOf[term.charCodeAt(at)] ?? OTHER;
    if (next === MARK || (next === SEPARATOR && classes.at(-1) === SEPARATOR)) continue;
    classes.push(next);
  }
  return classes;
}
