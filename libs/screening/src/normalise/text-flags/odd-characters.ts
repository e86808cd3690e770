/** A place in a text, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Bits of {@link oddities}: which searches could find anything in a text at all. */
const MAY_HIDE = 1;
const MAY_MIX = 2;
const MAY_BE_GARBLED = 4;
const QUESTION = 8;

/** For every code unit: the searches whose finds hold it, or begin with it. An astral character stands here by its first half. */
const ODD: Uint8Array = oddUnits();

function oddUnits(): Uint8Array {
  const odd = new Uint8Array(65536);
  const mark = (bit: number, ranges: readonly (readonly [first: number, last: number])[]): void => {
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) odd[code] = (odd[code] ?? 0) | bit;
  };
  mark(MAY_HIDE, [
    [0x180e, 0x180e],
    [0x200b, 0x200d],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
    [0xdb40, 0xdb40],
  ]);
  mark(MAY_MIX, [
    [0x0391, 0x03c9],
    [0x0401, 0x0458],
    [0xd835, 0xd835],
  ]);
  mark(MAY_BE_GARBLED, [
    [0x80, 0x9f],
    [0xc2, 0xc3],
    [0xe2, 0xe2],
    [0xef, 0xef],
    [0xfffd, 0xfffd],
  ]);
  mark(QUESTION, [[0x3f, 0x3f]]);
  return odd;
}

/** One pass for all searches below: 0 where none of them could find anything, which is nearly every text. */
export function oddities(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= ODD[text.charCodeAt(at)] ?? 0;
  return found;
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

/** Places of damaged characters. */
export function garbledIn(text: string, odd: number): readonly Place[] {
  const isPossible = (odd & MAY_BE_GARBLED) !== 0 || ((odd & QUESTION) !== 0 && QUESTION_IN_WORD.test(text));
  return isPossible ? placesOf(text, GARBLED) : [];
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
