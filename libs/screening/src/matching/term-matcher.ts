import { buildAlphabet, MARK, OTHER, SEPARATOR, type Alphabet } from './character-classes';
import { buildAutomaton, HAS_OUTPUT, STATE, UPPER_HALF, type Automaton } from './automaton';

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
  const reported = reportedTerms(terms, patterns);
  const machine = {
    alphabet,
    automaton,
    plain: reporterOf(reported, { ...alphabet, ...automaton }, plainStart),
    marked: reporterOf(reported, { ...alphabet, ...automaton }, startOf),
  };
  return { match: (text) => walk(text, machine) };
}

/** Reports the terms of the list at a place of the endings. */
type Reporter = (hits: Hits, text: string, list: number, end: number) => void;

interface Machine {
  readonly alphabet: Alphabet;
  readonly automaton: Automaton;
  /** For as long as no mark was seen in the text, and from then on. */
  readonly plain: Reporter;
  readonly marked: Reporter;
}

/** The terms as they are reported, in a few small arrays: the terms themselves lie all over the memory. */
interface Reported {
  readonly patterns: readonly (readonly number[])[];
  readonly lengths: Uint16Array;
  /** How far before its end a term's separators stand: those of a term begin at its place in `gapsFrom` and end at the next term's. */
  readonly gaps: Uint16Array;
  readonly gapsFrom: Uint32Array;
  /** Its letters, where case matters. */
  readonly exact: readonly (string | null)[];
}

function reportedTerms(terms: readonly Term[], patterns: readonly (readonly number[])[]): Reported {
  const gaps: number[] = [];
  const gapsFrom = [0];
  for (const pattern of patterns) {
    pattern.forEach((unit, index) => {
      if (unit === SEPARATOR) gaps.push(pattern.length - index);
    });
    gapsFrom.push(gaps.length);
  }
  return {
    patterns,
    lengths: Uint16Array.from(patterns, ({ length }) => length),
    gaps: Uint16Array.from(gaps),
    gapsFrom: Uint32Array.from(gapsFrom),
    exact: terms.map(({ text, isCaseSensitive }) => (isCaseSensitive ? text.replace(/[\s\-_*]/gu, '') : null)),
  };
}

// Constants of this module: those of another are looked up anew for every character.
const [A_MARK, NOTHING, OUTPUT, TO_STATE, HALF] = [MARK, OTHER, HAS_OUTPUT, STATE, UPPER_HALF];

function walk(text: string, { alphabet, automaton, plain, marked }: Machine): Hits {
  const hits: Hits = [];
  const { rows, whole, prefixes } = automaton;
  const { classOf, isWord } = alphabet;
  const length = text.length;
  let state = 0;
  let report = plain;
  for (let at = 0; at <= length; at++) {
    const next = at < length ? (classOf[text.charCodeAt(at)] ?? NOTHING) : NOTHING;
    if (next === A_MARK) {
      report = marked;
      continue;
    }
    // A boundary ends what is whole, and every suffix of it: this state's list holds them all.
    if (((rows[state] ?? 0) & OUTPUT) !== 0 && isWord[next] === 0) report(hits, text, whole[state] ?? 0, at);
    const step = stepFrom(automaton, state, next);
    state = step & TO_STATE;
    if ((step & OUTPUT) !== 0 && isWord[next] === 1) report(hits, text, prefixes[state] ?? 0, at + 1);
  }
  return hits;
}

/** The step of the state itself, or else of the longest suffix that has one; the boundary and the lost word have all. */
function stepFrom({ rows, steps }: Automaton, from: number, next: number): number {
  for (let state = from; ;) {
    const row = rows[state] ?? 0;
    const step = steps[(row >>> HALF) + next] ?? 0;
    if (step >> HALF === state) return step;
    state = row & TO_STATE;
  }
}

type Letters = Pick<Alphabet, 'classOf'> & Pick<Automaton, 'endings'>;
type StartOf = (text: string, end: number, term: number, known: Reported & Letters) => number;

function reporterOf(reported: Reported, letters: Letters, start: StartOf): Reporter {
  const known = { ...reported, ...letters };
  const { endings, exact, classOf } = known;
  return (hits, text, list, end) => {
    const last = list + (endings[list] ?? 0);
    for (let at = list + 1; at <= last; at++) {
      const term = endings[at] ?? 0;
      const from = start(text, end, term, known);
      const asked = exact[term] ?? null;
      if (asked === null || isCaseKept(text, from, asked, classOf)) hits.push(term, from, end);
    }
  };
}

/** Where no mark was seen: a term is as long in the text as in the vocabulary, unless a separator of it became a run. */
function plainStart(text: string, end: number, term: number, known: Reported & Letters): number {
  const { gaps, gapsFrom, classOf, lengths } = known;
  const last = gapsFrom[term + 1] ?? 0;
  for (let at = gapsFrom[term] ?? 0; at < last; at++) {
    if (classOf[text.charCodeAt(end - (gaps[at] ?? 0) - 1)] === SEPARATOR) return startOf(text, end, term, known);
  }
  return end - (lengths[term] ?? 0);
}

/** Walks back from the end of a hit: runs of separators and marks are as long as the text has them. */
function startOf(text: string, end: number, term: number, { patterns, classOf }: Reported & Letters): number {
  const pattern = patterns[term] ?? [];
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
