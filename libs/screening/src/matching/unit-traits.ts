/** What a UTF-16 code unit is by itself: `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}`, `\p{M}`, `\s`, half of a pair, one of `%$€£₹`. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
export const MARK = 16;
export const SPACE = 32;
export const HALF = 64;
export const MONEY = 128;

/** The traits of every code unit, as bits: looking one up costs a tenth of asking a regular expression of Unicode's classes. */
export const TRAITS: Uint8Array = allTraits();

function allTraits(): Uint8Array {
  const traits = new Uint8Array(65536);
  const codes = new Uint16Array(65536).map((_, code) => (isHalf(code) ? 0 : code));
  // A half by itself is of no class, and two side by side would be read as one character.
  let units = '';
  for (let from = 0; from < codes.length; from += 4096) units += String.fromCharCode(...codes.subarray(from, from + 4096));
  const classes = [
    [LETTER, /\p{L}+/gu],
    [UPPER, /\p{Lu}+/gu],
    [LOWER, /\p{Ll}+/gu],
    [NUMBER, /\p{N}+/gu],
    [MARK, /\p{M}+/gu],
    [SPACE, /\s+/gu],
    [MONEY, /[%$€£₹]+/gu],
  ] as const;
  for (const [trait, pattern] of classes) {
    for (const { index, 0: run } of units.matchAll(pattern)) {
      for (let code = index; code < index + run.length; code++) traits[code] = (traits[code] ?? 0) | trait;
    }
  }
  return traits.fill(HALF, 0xd800, 0xe000);
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
