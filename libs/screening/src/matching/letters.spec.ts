import { buildAlphabet } from './character-classes';
import { buildTermMatcher } from './term-matcher';

function found(term: string, text: string, isCaseSensitive = false): string[] {
  const { hits, length } = buildTermMatcher([{ text: term, isCaseSensitive }]).match(text);
  const said: string[] = [];
  for (let at = 0; at < length; at += 3) said.push(text.slice(hits[at + 1], hits[at + 2]));
  return said;
}

describe('letters and signs, however they are written', () => {
  it.each([
    ['oslo', 'Øslo, ØSLO, öslo, ôslo, oslo', ['Øslo', 'ØSLO', 'öslo', 'ôslo', 'oslo']],
    ['lodz', 'Łódź and ŁÓDŹ', ['Łódź', 'ŁÓDŹ']],
    ['dordevic', 'Đorđević', ['Đorđević']],
    ['is', 'ıs, İs, IS', ['ıs', 'İs', 'IS']],
    ['stras', 'Straß', ['Straß']],
    ["d'or", "d'or, d’or, d‘or", ["d'or", 'd’or', 'd‘or']],
    [
      'a b',
      'a b, a-b, a_b, a\u00a0b, a\u2003b, a–b, a—b, a\u202fb, a\u3000b, a -- b',
      ['a b', 'a-b', 'a_b', 'a\u00a0b', 'a\u2003b', 'a–b', 'a—b', 'a\u202fb', 'a\u3000b', 'a -- b'],
    ],
    ['a  b', 'a b', ['a b']],
    ['mes', 'm\u00ades, m\u200bes, m\u200fes, m\u2060es, m\u0301es', ['m\u00ades', 'm\u200bes', 'm\u200fes', 'm\u2060es', 'm\u0301es']],
    ['m\u00ades', 'mes', ['mes']],
    ['sap', 'ＳＡＰ, ｓａｐ', ['ＳＡＰ', 'ｓａｐ']],
    ['a', 'ａ ạ Ａ α а', ['ａ', 'ạ', 'Ａ']],
    ['fi', 'ﬁ fi', ['fi']],
    ['z{', 'z{ y{', ['z{']],
    ['@z', '@z `z', ['@z']],
  ])('%j in %j', (term, text, said) => {
    expect(found(term, text)).toEqual(said);
  });

  it('need their capitals where the term is an acronym', () => {
    expect(found('MES', 'MES mes Mes ＭＥＳ MÉS', true)).toEqual(['MES', 'ＭＥＳ', 'MÉS']);
  });

  it('are as many as an alphabet holds', () => {
    const signs = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(() => buildAlphabet([signs(60)])).not.toThrow();
    expect(() => buildAlphabet([signs(61)])).toThrow('more characters than an alphabet holds');
    expect(() => buildAlphabet([`${signs(60)} -\u200b`])).not.toThrow();
  });
});
