import { buildAlphabet, MARK, MOST_CLASSES, OTHER, SEPARATOR, type Alphabet } from './character-classes';
import { buildAutomaton, HAS_OUTPUT, STATE, type Automaton } from './automaton';

/**
 * A term to look for. `text` ends in `*` where any ending may follow. Case, accents and width make no difference, a blank stands
 * for any run of blanks and hyphens. `isCaseSensitive`: what is upper case in the term must be upper case in the text.
 */
export interface Term {
  readonly text: string;
  readonly isCaseSensitive: boolean;
}

/** Occurrences, three numbers each: index of the term, start, end (UTF-16 offsets into the text). In order of their ends. */
export type Hits = number[];

/** Finds all terms, overlapping ones included, in one pass over the text; terms start and end at the boundaries of words. */
export interface TermMatcher {
  readonly match: (text: string) => Hits;
}

/** Builds a matcher. The automaton is exact: a property of the specs compares it with a regular expression for each term. */
export function buildTermMatcher(terms: readonly Term[]): TermMatcher {
  const alphabet = buildAlphabet(terms.map(({ text }) => text.replace(/\*$/u, '')));
  const patterns = terms.map(({ text }) => alphabet.classesOf(text.replace(/\*$/u, '')));
  const isPrefix = terms.map(({ text }) => text.endsWith('*'));
  const automaton = buildAutomaton(patterns, isPrefix, alphabet.isWord);
  const reported = terms.map(({ text, isCaseSensitive }, index): Reported => {
    const pattern = patterns[index] ?? [];
    return { pattern, gaps: gapsOf(pattern), exact: isCaseSensitive ? text.replace(/[\s\-_*]/gu, '') : null };
  });
  const machine = {
    alphabet,
    automaton,
    plain: reporterOf(reported, alphabet, plainStart),
    marked: reporterOf(reported, alphabet, startOf),
  };
  return { match: (text) => walk(text, machine) };
}

type Reporter = (hits: Hits, text: string, ended: readonly number[], end: number) => void;

interface Machine {
  readonly alphabet: Alphabet;
  readonly automaton: Automaton;
  /** For as long as no mark was seen in the text, and from then on. */
  readonly plain: Reporter;
  readonly marked: Reporter;
}

/** A term as it is reported. `gaps`: how far before its end its separators stand; `exact`: its letters, where case matters. */
interface Reported {
  readonly pattern: readonly number[];
  readonly gaps: readonly number[];
  readonly exact: string | null;
}

function gapsOf(pattern: readonly number[]): readonly number[] {
  return pattern.flatMap((unit, index) => (unit === SEPARATOR ? [pattern.length - index] : []));
}

// Constants of this module: those of another are looked up anew for every character.
const [A_MARK, NOTHING, WIDTH, OUTPUT, TO_STATE] = [MARK, OTHER, MOST_CLASSES, HAS_OUTPUT, STATE];

function walk(text: string, { alphabet, automaton, plain, marked }: Machine): Hits {
  const hits: Hits = [];
  const { table, whole, prefixes } = automaton;
  const { classOf, isWord } = alphabet;
  const length = text.length;
  let state = 0;
  let report = plain;
  for (let at = 0; at <= length; at++) {
    const next = at < length ? (classOf[text.charCodeAt(at)] ?? NOTHING) : NOTHING;
    if (next === A_MARK) report = marked;
    const entry = table[state * WIDTH + next] ?? 0;
    if ((entry & OUTPUT) !== 0) {
      if (isWord[next] === 0) report(hits, text, whole[state] ?? [], at);
      else report(hits, text, prefixes[entry & TO_STATE] ?? [], at + 1);
    }
    state = entry & TO_STATE;
  }
  return hits;
}

type StartOf = (text: string, end: number, term: Reported, classOf: Uint8Array) => number;

function reporterOf(reported: readonly Reported[], { classOf }: Alphabet, start: StartOf): Reporter {
  return (hits, text, ended, end) => {
    for (const index of ended) {
      const term = reported[index];
      if (term === undefined) continue;
      const from = start(text, end, term, classOf);
      if (term.exact === null || isCaseKept(text, from, term.exact, classOf)) hits.push(index, from, end);
    }
  };
}

/** Where no mark was seen: a term is as long in the text as in the vocabulary, unless a separator of it became a run. */
function plainStart(text: string, end: number, term: Reported, classOf: Uint8Array): number {
  for (const gap of term.gaps) if (classOf[text.charCodeAt(end - gap - 1)] === SEPARATOR) return startOf(text, end, term, classOf);
  return end - term.pattern.length;
}

/** Walks back from the end of a hit: runs of separators and marks are as long as the text has them. */
function startOf(text: string, end: number, { pattern }: Reported, classOf: Uint8Array): number {
  let at = end;
  for (let index = pattern.length - 1; index >= 0; index--) {
    do at--;
    while (classOf[text.charCodeAt(at)] === MARK);
    if (pattern[index] !== SEPARATOR) continue;
    while (at > 0 && isGap(classOf[text.charCodeAt(at - 1)])) at--;
  }
  return at;
}

function isGap(unitClass: number | undefined): boolean {
  return unitClass === SEPARATOR || unitClass === MARK;
}

function isCaseKept(text: string, start: number, exact: string, classOf: Uint8Array): boolean {
  let at = start;
  for (let index = 0; index < exact.length; index++, at++) {
    while (isGap(classOf[text.charCodeAt(at)])) at++;
    const given = text.charCodeAt(at);
    if (given !== exact.charCodeAt(index) && !isAsUpper(exact.charCodeAt(index), given)) return false;
  }
  return true;
}

/** Whether a unit is upper case where the term is; where the term is not, any case will do. */
function isAsUpper(asked: number, given: number): boolean {
  return !isUpper(asked) || isUpper(given);
}

function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit).normalize('NFKD').charAt(0);
  return letter !== letter.toLowerCase();
}
