import { DEGREE_NAMES } from '../../vocabulary/education/degree-names';
import { ABANDONED, DONE, RUNNING } from '../../vocabulary/education/education-words';
import { FIELD_WORDS } from '../../vocabulary/education/field-words';

/** A part of a word at its place in it. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/u;

let known: ReadonlySet<string> | null = null;
let longest = 0;

function theKnown(): ReadonlySet<string> {
  if (known !== null) return known;
  known = new Set(
    [DEGREE_NAMES.keys(), FIELD_WORDS.keys(), RUNNING, ABANDONED, DONE].flatMap((words) =>
      [...words].filter((word) => UNSPACED.test(word)),
    ),
  );
  longest = Math.max(...[...known].map((word) => word.length));
  return known;
}

/** Cuts writing without blanks (Chinese, Japanese, Korean) into the words known of education, the longest at each place, and the rest between. */
export function cutUnspaced(text: string): readonly Part[] {
  const words = theKnown();
  const parts: Part[] = [];
  let rest = 0;
  let at = 0;
  while (at < text.length) {
    const word = knownAt(text, at, words);
    if (word === null) {
      at++;
      continue;
    }
    if (at > rest) parts.push({ text: text.slice(rest, at), at: rest });
    parts.push({ text: word, at });
    at += word.length;
    rest = at;
  }
  if (rest < text.length) parts.push({ text: text.slice(rest), at: rest });
  return parts;
}

function knownAt(text: string, at: number, words: ReadonlySet<string>): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return null;
}
