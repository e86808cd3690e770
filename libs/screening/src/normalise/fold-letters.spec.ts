import fc from 'fast-check';
import { foldLetters } from './fold-letters';

describe('letters without their marks', () => {
  it.each([
    ['ÀÁÂÃÄÅ àáâãäå', 'aaaaaa aaaaaa'],
    ['Çç Ññ Ýýÿ ŽžŠšŘř', 'cc nn yyy zzssrr'],
    ['ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ', 'eeee iiii ooooo uuuu'],
    ['ĀĒĪŌŪ ŐŰ ŁłØøĐđ', 'aeiou ou lloodd'],
    ['ßæÆœ ıİ ºª', 'saao ii oa'],
    ['ȘșȚț Ǆ ɏ', 'sstt d ɏ'],
    ['Ệệ ỸỹẤấ', 'ee yyaa'],
    ['Müller’s ‘Öl’ – 5—6 ‐‑−', "muller's 'ol' - 5-6 ---"],
    ['no\u00a0break, soft\u00adhyphen, zero\u200bwidth', 'no break, soft hyphen, zero width'],
    ['ＡＢＣ，ｘｙｚ！０９～', 'abc,xyz!09~'],
    ['ΑΒΓ БВГ 工学 한국', 'αβγ бвг 工学 한국'],
    ['', ''],
    ['PLAIN ascii 123 ~!', 'plain ascii 123 ~!'],
  ])('%s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it('stand where they stood: the text is as long as it was', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(latin, (text) => {
        // The capital I with a dot is the one letter that grows where letters are only made small.
        expect(foldLetters(text)).toHaveLength(text.length);
      }),
    );
  });

  it('are the same in a long text as in each of its lines, whichever text was folded before', () => {
    const words = fc.constantFrom('Straße', 'İzmir', 'ΟΔΟΣ', 'Łódź', 'Ａ１', '’', '–', ' ', '.', 'Engineer', '👷', '中文', '\u00ad');
    const line = fc.array(words, { maxLength: 12 }).map((it) => it.join(''));
    const long = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(long, long, (one, other) => {
        for (const text of [one, other, one]) expect(foldLetters(text).split('\n')).toEqual(text.split('\n').map(foldLetters));
      }),
    );
  });
});
