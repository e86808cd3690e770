import { sliceOf, wordsOf, type Word } from './words';

const cell = (text: string) => ({ column: 'Education', field: 'education', text }) as const;
const read = (text: string): readonly Word[] => wordsOf({ cell: cell(text), start: 0, end: text.length });

describe('the words of an education', () => {
  it.each([
    ['Mech. Eng., B.Sc.', 'mech eng bsc'],
    ["l'ingénieur d'État", 'ingenieur etat'],
    ["j'ai", 'ai'],
    ["Bachelor's and Masters' of O'Brien", 'bachelor and master of obrien'],
    ['Bachelors, Batchelor', 'bachelor bachelor'],
    ['B.Tech.Mech', 'btechmech'],
    ['B.Technology', 'b technology'],
    ['10th, 2nd, 1st, 3rd, 3eme, 1er, 2e, 12', '10th 2nd 1st 3rd 3eme 1er 2e 12'],
    ['M2 S7-1500', 'm2 s7 1500'],
    ['Me\u00adchanical En\u200bgineering', 'mechanical engineering'],
    ['機械工学学士', '機械工学 学士'],
    ['本科机械工程毕业的人', '本科 机械工程 毕业 的人'],
    ['工学', '工学'],
    ['', ''],
    [' -- ', ''],
  ])('%j are “%s”', (text, words) => {
    expect(
      read(text)
        .map((it) => it.text)
        .join(' '),
    ).toBe(words);
  });

  it.each([
    ['a b', 'none'],
    ['a  b', 'none'],
    ['a. b', 'none'],
    ['a; b', 'break'],
    ['a | b', 'break'],
    ['a · b', 'break'],
    ['a • b', 'break'],
    ['a +| b', 'break'],
    ['a + b', 'join'],
    ['a & b', 'join'],
    ['a/b', 'join'],
    ['a\nb', 'line'],
    ['a,\nb', 'line'],
    ['a, b', 'comma'],
    ['a, & b', 'comma'],
    ['a: b', 'colon'],
    ['a:(b', 'colon'],
    ['a (b', 'bracket'],
    ['a) b', 'bracket'],
    ['a [b', 'bracket'],
    ['a] b', 'bracket'],
    ['a (- b', 'bracket'],
    ['a - b', 'dash'],
    ['a – b', 'dash'],
    ['a ! b', 'none'],
  ])('%j have a gap: %s', (text, gap) => {
    expect(read(text).map((it) => it.gap)).toEqual(['break', gap]);
  });

  it('know their places in the cell, and which are numbers', () => {
    const text = 'Ada: B.Sc. 2012, 工学士';
    const words = wordsOf({ cell: cell(text), start: 5, end: text.length });
    expect(words.map((it) => [it.text, text.slice(it.start, it.end), it.isNumber, it.gap])).toEqual([
      ['bsc', 'B.Sc', false, 'break'],
      ['2012', '2012', true, 'none'],
      ['工学士', '工学士', false, 'comma'],
    ]);
    expect(sliceOf(words, { first: 0, last: 1 })).toEqual({ column: 'Education', start: 5, end: 15, text: 'B.Sc. 2012' });
    expect(() => sliceOf(words, { first: 0, last: 3 })).toThrow('no words 0 to 3');
    expect(() => sliceOf(words, { first: 3, last: 3 })).toThrow(RangeError);
  });
});
