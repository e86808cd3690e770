import fc from 'fast-check';
import { isSameInLowerCase } from './evidence';

describe('two quotes', () => {
  it('are the same where their lower case is', () => {
    const unit = fc.constantFrom('a', 'A', 'k', 'K', '\u212a', 'i', 'I', 'İ', 'i\u0307', 'ß', 'É', 'é', 'Σ', 'ς', 'σ', ' ', '1', '[', '{');
    const text = fc.string({ unit, maxLength: 4 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isSameInLowerCase(one, other)).toBe(one.toLowerCase() === other.toLowerCase());
      }),
      { numRuns: 5000 },
    );
    expect(isSameInLowerCase('Cut SCRAP', 'cut scrap')).toBe(true);
    expect(isSameInLowerCase('cut scrap', 'cut scraps')).toBe(false);
  });
});
