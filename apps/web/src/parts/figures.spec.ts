import { countInWords, durationInWords, sizeInWords, unbroken } from './figures';

describe('Figures in words', () => {
  it('say sizes in three figures', () => {
    expect([0, 812, 2300, 1_234_567, 1_073_741_824].map(sizeInWords)).toEqual(['0 bytes', '812 bytes', '2.3 kB', '1.23 MB', '1.07 GB']);
  });

  it('say no time more exactly than a guess deserves', () => {
    expect([0, 12, 58, 61, 3540, 4000].map(durationInWords)).toEqual([
      'a few seconds',
      'about 15 seconds',
      'about 1 minute',
      'about 2 minutes',
      'about 59 minutes',
      'about 2 hours',
    ]);
  });

  it('stay with their percentage', () => {
    expect(unbroken('Counts for 60 %; breadth for 40 %.')).toBe('Counts for 60\u00a0%; breadth for 40\u00a0%.');
  });

  it('count one and many', () => {
    expect([countInWords(1, 'row'), countInWords(2283, 'row')]).toEqual(['1 row', '2,283 rows']);
  });
});
