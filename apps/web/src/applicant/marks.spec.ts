import { type Mark, marksOf, numberOf, stretchesOf } from './marks';

const quote = (column: string, start: number, end: number) => ({ column, start, end, text: '' });
const mark = (number: number, start: number, end: number): Mark => ({ number, column: 'Text', start, end });

describe('The marks in the imported text', () => {
  it('are numbered in the order of the scorecard, each place once', () => {
    const finding = {
      id: '',
      points: 0,
      of: 0,
      achievable: 0,
      state: 'met',
      title: '',
      level: 0,
      reason: '',
      missing: '',
      seed: [],
    } as const;
    const marks = marksOf({
      findings: [
        { ...finding, seed: [], quotes: [quote('Degree', 0, 4), quote('Text', 5, 9)] },
        { ...finding, seed: [], quotes: [quote('Text', 5, 9)] },
      ],
      facts: {
        mastersEngineering: 'no',
        mba: 'no',
        statedYears: null,
        datedYears: null,
        yearsQuotes: [quote('Years', 0, 2)],
        certifications: [],
      },
      flagDetails: [{ code: 'x', say: '', quotes: [quote('Text', 3, 3)] }],
    });
    expect(marks.map((it) => [it.number, it.column])).toEqual([
      [1, 'Degree'],
      [2, 'Text'],
      [3, 'Years'],
    ]);
    expect(numberOf(marks, quote('Text', 5, 9))).toBe(2);
    expect(numberOf(marks, quote('Text', 5, 8))).toBe(0);
  });

  it('cut a text without losing a letter, also where they lie over one another', () => {
    const text = 'Negotiated with suppliers';
    const stretches = stretchesOf(text, [mark(1, 0, 10), mark(2, 6, 25)]);
    expect(stretches.map((it) => it.text).join('')).toBe(text);
    expect(stretches).toEqual([
      { text: 'Negoti', numbers: [1], begins: [1] },
      { text: 'ated', numbers: [1, 2], begins: [2] },
      { text: ' with suppliers', numbers: [2], begins: [] },
    ]);
  });

  it('leave a text whole that has none, and keep within a text that is shorter than they say', () => {
    expect(stretchesOf('as it was', [])).toEqual([{ text: 'as it was', numbers: [], begins: [] }]);
    expect(stretchesOf('short', [mark(1, 2, 99)]).map((it) => it.text)).toEqual(['sh', 'ort']);
    expect(stretchesOf('', [])).toEqual([]);
  });
});
