import type { AliasHit, Annotated } from './annotate';

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

/** The words in the bracket right after the letters: CPM (critical path method). */
function wordsAfter(annotated: Annotated, hit: AliasHit): readonly string[] {
  if (annotated.tokens[hit.to]?.text !== '(') return [];
  const words: string[] = [];
  for (let at = hit.to + 1; at < annotated.tokens.length; at += 1) {
    const token = annotated.tokens[at];
    if (token?.kind !== 'word') return token?.text === ')' ? words : [];
    if (isInsideAlias(annotated, hit, at)) return [];
    words.push(token.text);
  }
  return [];
}

/** The words right before the letters in a bracket: corporate performance management (CPM). */
function wordsBefore(annotated: Annotated, hit: AliasHit, letters: number): readonly string[] {
  if (annotated.tokens[hit.from - 1]?.text !== '(') return [];
  const words: string[] = [];
  for (let at = hit.from - 2; at >= 0; at -= 1) {
    const token = annotated.tokens[at];
    if (token?.kind !== 'word' || isInsideAlias(annotated, hit, at)) break;
    words.unshift(token.text);
    if (words.filter((word) => !SMALL_WORDS.has(word)).length === letters) break;
  }
  return words;
}

/**
 * Whether the text itself spells the letters out as something else: "PMP (process monitoring plan)", "corporate performance
 * management (CPM)". The credential's own name is an alias and is never taken for such an expansion.
 */
export function isExpandedOtherwise(annotated: Annotated, hit: AliasHit): boolean {
  const letters = annotated.tokens[hit.from]?.text ?? '';
  if (hit.to - hit.from !== 1 || letters.length < 2) return false;
  return [wordsAfter(annotated, hit), wordsBefore(annotated, hit, letters.length)].some(
    (words) => initialsOf(words) === letters && !words.some((word) => OWN_NAMES.has(word)),
  );
}
