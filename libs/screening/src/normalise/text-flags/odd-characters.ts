/** A place in a text, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Bits of {@link oddities}: which searches could find anything in a text at all. */
const MAY_HIDE = 1;
const MAY_MIX = 2;
const MAY_BE_GARBLED = 4;

// Code units, not characters: what is astral stands here by its first half. All that the searches below find holds one of these, or begins with it.
const HIDING = /[\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uDB40]/;
const MIXING = /[\u0391-\u03C9\u0401-\u0458\uD835]/;
const DAMAGED = /[?\u0080-\u009F\u00C2\u00C3\u00E2\u00EF\uFFFD]/;
const ANY = new RegExp(`[${[HIDING, MIXING, DAMAGED].map(({ source }) => source.slice(1, -1)).join('')}]`);

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/**
 * What the searches below could find at all: 0 where none could find anything, which is nearly every text. Of ASCII only the question
 * mark is odd; a text without it and without anything beyond ASCII, as most are, is told in half the time of the whole class.
 */
export function oddities(text: string): number {
  if (!text.includes('?') && !BEYOND_ASCII.test(text)) return 0;
  if (!ANY.test(text)) return 0;
  return (HIDING.test(text) ? MAY_HIDE : 0) | (MIXING.test(text) ? MAY_MIX : 0) | (DAMAGED.test(text) ? MAY_BE_GARBLED : 0);
}

/** Zero-width, direction-changing and tag characters. The joiners of emoji and of scripts that need them are no finding. */
const HIDDEN =
  /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\u180E\u{E0000}-\u{E007F}]+|(?<!^)\uFEFF|(?<=[\p{Script=Latin}\d])[\u200C\u200D]/gu;

/** Places of characters that nobody sees. A mark of the byte order at the very start is no finding. `odd`: the text's oddities. */
export function hiddenIn(text: string, odd: number): readonly Place[] {
  return (odd & MAY_HIDE) === 0 ? [] : placesOf(text, HIDDEN);
}

const WORDS = /[\p{L}\p{M}]{2,}/gu;
const LOOK_ALIKE = /[\u0410-\u044F\u0401\u0451\u0405\u0455\u0406\u0456\u0408\u0458\u0391-\u03C9]/u;
const LATIN = /\p{Script=Latin}/u;
/** Signs of measure and mathematics that stand beside Latin letters in honest texts. */
const HONEST = /^[µμσΩΔαβπλ]\p{Script=Latin}+$|^\p{Script=Latin}+[µμσΩΔαβπλ]$/u;

/** Words of Latin letters with Cyrillic or Greek ones among them, or of the mathematical letters that look like plain ones. */
export function mixedAlphabetsIn(text: string, odd: number): readonly Place[] {
  if ((odd & MAY_MIX) === 0) return [];
  const mixed = placesOf(text, WORDS).filter(({ start, end }) => {
    const word = text.slice(start, end);
    return LOOK_ALIKE.test(word) && LATIN.test(word) && !HONEST.test(word);
  });
  return [...mixed, ...placesOf(text, /[\u{1D400}-\u{1D7FF}]{2,}/gu)];
}

/** UTF-8 read as a Western encoding, replacement characters, and question marks within words. */
const GARBLED =
  /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¢¦\u009D]?|Â[\u0080-\u00BF]|\uFFFD+|[\u0080-\u009F]+|ï»¿|\p{L}\?\p{Ll}{2,}/gu;
const QUESTION_IN_WORD = /\p{L}\?\p{Ll}{2}/u;
/** The other cases: looked for first, since letters of every alphabet are slow to look for. */
const DAMAGED_SURELY = /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\u0080-\u00BF]|[\uFFFD\u0080-\u009F]|ï»¿/;

/** Places of damaged characters. */
export function garbledIn(text: string, odd: number): readonly Place[] {
  if ((odd & MAY_BE_GARBLED) === 0) return [];
  return DAMAGED_SURELY.test(text) || (text.includes('?') && QUESTION_IN_WORD.test(text)) ? placesOf(text, GARBLED) : [];
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
