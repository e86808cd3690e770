import fc from 'fast-check';
import { foldLetters } from '../fold-letters';
import { findIntervals, mayNameYear } from './dated-intervals';

const PIECES = [
  ...[
    '2019',
    '1998',
    '05/19',
    "'98",
    '’07',
    '‘11',
    '２０１９',
    '－',
    ' - ',
    ' to ',
    ' bis ',
    'since ',
    'between ',
    ' and ',
    'tra ',
    ' e ',
    'Jan ',
  ],
  ...['March ', 'present', '\n', '. ', 'Engineer ', '2015-17', '12', '7', '年', '월', '–', '•', 'Σ', 'é', ', ', '/'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('intervals of dates', () => {
  it('are found nowhere where it was said beforehand that no year can be named', () => {
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(!mayNameYear(written));
        expect(findIntervals(foldLetters(written), '2026-11-23')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2019', '05/19', "'98 to '99", '’07', '‘11', '２０１９'])('may stand in a text with %s', (written) => {
    expect(mayNameYear(`Engineer ${written}`)).toBe(true);
  });
});
