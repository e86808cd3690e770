import { isWithinSlips } from './slips';

describe('a slip of the pen', () => {
  it.each([
    ['welding', 'welding', 0],
    ['weldin', 'welding', 1],
    ['weldings', 'welding', 1],
    ['wilding', 'welding', 1],
    ['elding', 'welding', 1],
    ['xwelding', 'welding', 1],
    ['wleding', 'welding', 1],
    ['weldign', 'welding', 1],
    ['ewlding', 'welding', 1],
    ['wedling', 'welding', 1],
    ['wilders', 'welders', 1],
    ['weldi', 'welding', 2],
    ['wlednig', 'welding', 2],
    ['wildung', 'welding', 2],
    ['weldingxy', 'welding', 2],
    ['wledin', 'welding', 2],
    ['', 'a', 1],
    ['', '', 0],
    ['ab', 'ba', 1],
    ['welder', 'melter', 2],
    ['abc', 'cab', 2],
  ])('turns %j into %j by no fewer than %i', (a, b, slips) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(isWithinSlips(one, other, slips)).toBe(true);
      if (slips > 0) expect(isWithinSlips(one, other, slips - 1)).toBe(false);
      expect(isWithinSlips(one, other, slips + 1)).toBe(true);
    }
  });

  it.each([
    ['steel', 'welding'],
    ['abcd', 'dcba'],
    ['weld', 'welding'],
    ['', 'abc'],
  ])('does not turn %j into %j by two', (a, b) => {
    expect(isWithinSlips(a, b, 2)).toBe(false);
  });
});
