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
  const report = reporter(terms, patterns, alphabet);
  return { match: (text) => walk(text, { alphabet, automaton, report }) };
}

type Report = (hits: Hits, text: string, term: number, end: number) => void;

interface Machine {
  readonly alphabet: Alphabet;
  readonly automaton: Automaton;
  readonly report: Report;
}

function walk(text: string, { alphabet, automaton, report }: Machine): Hits {
  const hits: Hits = [];
  const { table, whole, prefixes } = automaton;
  const { classOf, isWord } = alphabet;
  const length = text.length;
  let state = 0;
  for (let at = 0; at <= length; at++) {
    const next = at < length ? (classOf[text.charCodeAt(at)] ?? OTHER) : OTHER;
    const entry = table[state * MOST_CLASSES + next] ?? 0;
    if ((entry & HAS_OUTPUT) !== 0) {
      const ended = isWord[next] === 0 ? whole[state] : prefixes[entry & STATE];
      const end = isWord[next] === 0 ? at : at + 1;
      for (const term of ended ?? []) report(hits, text, term, end);
    }
    state = entry & STATE;
  }
  return hits;
}

function reporter(terms: readonly Term[], patterns: readonly (readonly number[])[], alphabet: Alphabet): Report {
  const letters = terms.map(({ text, isCaseSensitive }) => (isCaseSensitive ? text.replace(/[\s\-_*]/gu, '') : null));
  return (hits, text, term, end) => {
    const start = startOf(text, patterns[term] ?? [], { end, classOf: alphabet.classOf });
    const exact = letters[term] ?? null;
    if (exact === null || isCaseKept(text, start, { exact, classOf: alphabet.classOf })) hits.push(term, start, end);
  };
}

/** Walks back from the end of a hit: runs of separators and marks are as long as the text has them. */
function startOf(text: string, pattern: readonly number[], { end, classOf }: { end: number; classOf: Uint8Array }): number {
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

function isCaseKept(text: string, start: number, { exact, classOf }: { exact: string; classOf: Uint8Array }): boolean {
  let at = start;
  for (const letter of exact) {
    while (isGap(classOf[text.charCodeAt(at)])) at++;
    const given = text.charAt(at++).normalize('NFKD').charAt(0);
    if (letter !== letter.toLowerCase() && given === given.toLowerCase()) return false;
  }
  return true;
}
