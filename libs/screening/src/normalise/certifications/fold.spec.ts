import fc from 'fast-check';
import { fold } from './fold';

describe('a text with its letters made plain', () => {
  it.each([
    ['CPIM, PMP (2024)', 'cpim, pmp (2024)'],
    ['Éàîõü ÇÑŠž Łł Øø ẞß Ææ Œœ Đđ ı', 'eaiou cnsz ll oo ssss aeae oeoe dd i'],
    ['a∕b⁄c／d ＆ e', 'a/b/c/d & e'],
    ['CPIM™ PMP® A© B℠ C\u00a0D', 'cpim  pmp  a  b  c d'],
    ['‘a’ ʼb', "'a' 'b"],
    ['“a” „b” «c»', '"a" "b" "c"'],
    ['• · ▪ ● ◦ ‣ ∙ ■ ❖ ➢ ➤ ✦', '• • • • • • • • • • • •'],
    ['a‐b‑c‒d–e—f―g−h﹘i－j', 'a-b-c-d-e-f-g-h-i-j'],
    ['C\u00adP\u200bI\u200dM \u2060x\ufeffy\u200ez', 'cpim xyz'],
    ['e\u0301a\u0308 ✔\ufe0f', 'ea ✔'],
    ['CPIM¹ CSCP² PMP³ ⁰⁴⁵⁹ ªº †‡', 'cpim¹ cscp² pmp³ ⁰⁴⁵⁹ ªº †‡'],
    ['ＣＰＩＭ（２０２４）', 'cpim(2024)'],
    ['ﬁrst Ⅱ ½ …', 'first ii 1⁄2 ...'],
    ['ΑΒΓ Жж 工学', 'αβγ жж 工学'],
    ['', ''],
  ])('%j: %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
    // What was met before is folded as at first.
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each sign stood, where anything moved', () => {
    expect(fold('Ada').places).toBeNull();
    expect(fold('Éa–b').places).toBeNull();
    expect(fold('aßb').places).toEqual([0, 1, 1, 2]);
    expect(fold('a\u200bb').places).toEqual([0, 2]);
    expect(fold('😀½x').places).toEqual([0, 0, 2, 2, 2, 3]);
  });

  it('has a place for every sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, places } = fold(text);
        if (places === null) return folded.length === text.length;
        return places.length === folded.length && places.every((place, at) => place < text.length && place >= (places[at - 1] ?? 0));
      }),
    );
  });
});
