import { HALF, LETTER, LOWER, MARK, MONEY, NUMBER, SPACE, TRAITS, UPPER } from './unit-traits';

const traitsOf = (sign: string): number | undefined => TRAITS[sign.charCodeAt(0)];

describe('the traits of a code unit', () => {
  it.each([
    ['a', LETTER | LOWER],
    ['Z', LETTER | UPPER],
    ['é', LETTER | LOWER],
    ['Ω', LETTER | UPPER],
    ['я', LETTER | LOWER],
    ['工', LETTER],
    ['ª', LETTER],
    ['5', NUMBER],
    ['²', NUMBER],
    ['٣', NUMBER],
    ['\u0301', MARK],
    [' ', SPACE],
    ['\n', SPACE],
    ['\u00a0', SPACE],
    ['\u3000', SPACE],
    ['%', MONEY],
    ['$', MONEY],
    ['€', MONEY],
    ['£', MONEY],
    ['₹', MONEY],
    ['\ud7ff', 0],
    ['\ud800', HALF],
    ['\udbff', HALF],
    ['\udfff', HALF],
    ['\ue000', 0],
    ['-', 0],
    ['\u0000', 0],
    ['\uffff', 0],
  ])('%j: %i', (sign, traits) => {
    expect(traitsOf(sign)).toBe(traits);
  });

  it('are those of Unicode for every unit that is a character by itself', () => {
    for (let code = 0; code < 65536; code += 7) {
      const sign = String.fromCharCode(code);
      const isHalf = code >= 0xd800 && code <= 0xdfff;
      const isLetter = !isHalf && /\p{L}/u.test(sign);
      expect([code, ((TRAITS[code] ?? 0) & LETTER) !== 0]).toEqual([code, isLetter]);
    }
  });
});
