import type { Field } from '../../applicant/column';
import { readPractice } from './read-practice';

const hasProse = (text: string, field: Field = 'resume'): boolean => readPractice([{ column: 'Column', field, text }]).hasProse;

describe('an account of work', () => {
  it.each([
    ['ran two press lines', true],
    ['ran two lines', false],
    ['a b c d e f g h', false],
    ['5 years 12 30 %', false],
    ['ab cd ef gh', true],
    ['ab-cd-ef-gh', true],
    ['abcdefgh', false],
    ['𐐀𐐁 𐐂𐐃 𐐄𐐅 𐐆𐐇', true],
    ['𐐀𐐁 𐐂𐐃 𐐄𐐅', false],
    ['𐐀 ran two press lines', true],
    ['', false],
  ])('is there where four words stand: %j is %s', (text, expected) => {
    expect(hasProse(text)).toBe(expected);
    expect(hasProse(text, 'skills')).toBe(true);
  });

  it('is there where any cell holds one', () => {
    const cell = (text: string) => ({ column: 'Column', field: 'resume', text }) as const;
    expect(readPractice([]).hasProse).toBe(false);
    expect(readPractice([cell('none'), cell('ran two press lines')]).hasProse).toBe(true);
  });
});
