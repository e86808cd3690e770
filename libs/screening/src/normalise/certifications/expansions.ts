import type { AliasHit, Annotated } from './annotate';
import { kindAt, textAt } from './token-arrays';

const SMALL_WORDS = new Set(['of', 'in', 'and', 'for', 'the', 'de', 'to']);

/** A name that holds one of these is the credential's own, abbreviated or misspelt. */
const OWN_NAMES = new Set(['certified', 'professional', 'engineer', 'cert']);

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function isInsideAlias(annotated: Annotated, hit: AliasHit, at: number): boolean {
  return annotated.aliases.some((other) => other !== hit && at >= other.from && at < other.to);
}

const NO_WORDS: readonly string[] = [];

const OPENERS = new Set(['(', '-', ':', '=']);

/** The words in the bracket, or behind the dash or colon, right after the letters: CPM (critical path method), CPM: cost per mille. */
function wordsAfter(annotated: Annotated, hit: AliasHit): readonly string[] {
  const { tokens } = annotated;
  const opener = textAt(tokens, hit.to);
  if (!OPENERS.has(opener)) return NO_WORDS;
  const words: string[] = [];
  for (let at = hit.to + 1; at < tokens.length; at += 1) {
    if (kindAt(tokens, at) !== 'word') return textAt(tokens, at) === ')' || opener !== '(' ? words : NO_WORDS;
    if (isInsideAlias(annotated, hit, at)) return NO_WORDS;
    words.push(textAt(tokens, at));
  }
  return opener === '(' ? NO_WORDS : words;
}

const SHORTEST_COMPOUND = 10;

/** polymethylpentene, PMP, PMP: polymethylpentene: one long word that runs through the letters. */
function isCompound([word, ...others]: readonly string[], letters: string): boolean {
  if (word === undefined || others.length > 0 || word.length < SHORTEST_COMPOUND || !word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}

/** The first words that the letters can stand for, as many as there are letters. */
function asManyAs(letters: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL_WORDS.has(word)).slice(0, letters.length);
}

/** The words right before the letters in a bracket: corporate performance management (CPM). */
function wordsBefore(annotated: Annotated, hit: AliasHit, letters: number): readonly string[] {
  const { tokens } = annotated;
  if (textAt(tokens, hit.from - 1) !== '(') return NO_WORDS;
  const words: string[] = [];
  let counted = 0;
  for (let at = hit.from - 2; at >= 0 && counted < letters; at -= 1) {
    if (kindAt(tokens, at) !== 'word' || isInsideAlias(annotated, hit, at)) break;
    words.unshift(textAt(tokens, at));
    if (!SMALL_WORDS.has(textAt(tokens, at))) counted += 1;
  }
  return words;
}

/**
 * Whether the text itself spells the letters out as something else: "PMP (process monitoring plan)", "corporate performance
 * management (CPM)". The credential's own name is an alias and is never taken for such an expansion.
 */
export function isExpandedOtherwise(annotated: Annotated, hit: AliasHit): boolean {
  const letters = textAt(annotated.tokens, hit.from);
  if (hit.to - hit.from !== 1 || letters.length < 2) return false;
  const after = wordsAfter(annotated, hit);
  if (isCompound(after, letters) || spells(asManyAs(letters, after), letters)) return true;
  const before = wordsBefore(annotated, hit, letters.length);
  return isCompound(before.slice(-1), letters) || spells(before, letters);
}

function spells(words: readonly string[], letters: string): boolean {
  return words.length > 0 && initialsOf(words) === letters && !words.some((word) => OWN_NAMES.has(word));
}
