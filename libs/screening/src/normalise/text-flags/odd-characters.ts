import { MAY_BE_GARBLED, MAY_HIDE, MAY_MIX } from './oddities';

/** A place in a text, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
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
