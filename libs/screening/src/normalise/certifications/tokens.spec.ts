import fc from 'fast-check';
import { endOf, isSpacedAt, kindAt, startOf, textAt } from './token-arrays';
import { tokenize } from './tokens';

const ODD = '😀 ';

/** What is said of each token of a text, from a place on. */
function saidOf(text: string, from: number): readonly unknown[] {
  const tokens = tokenize(text);
  const all = tokens.lexemes.map((_lexeme, at) => [
    ...[textAt(tokens, at), kindAt(tokens, at), isSpacedAt(tokens, at)],
    ...[startOf(tokens, at) - from, endOf(tokens, at) - from],
  ]);
  return all.filter(([, , , start]) => Number(start) >= 0);
}

describe('the words of a cell', () => {
  it.each([
    ['CPIM, 2024', 'CPIM , 2024'],
    ["I don't hold the C.P.I.M. (or P.E.)", "I don't hold the CPIM ( or pe )"],
    ['[x] PMP ( ) [ ] CSCP (x) ☑ [a]', '{ticked} PMP ( ) {unticked} CSCP {ticked} {ticked} [ a ]'],
    ['Zertifiziert – Müller’s „Prüfung“ • 5 %', 'zertifiziert - muller\'s " prufung " • 5 %'],
    ['½ Jahr, Straße, ЦПИМ 3rd', '1 ⁄ 2 jahr , strasse , цпим 3rd'],
    ['line\r\nnext', 'line \n \n next'],
    ['耳 3 耳', '耳 3 耳'],
    ["o'clock2 2'", "o'clock 2 2 '"],
  ])('%s are %s', (text, words) => {
    expect(tokenize(text).lexemes.map((lexeme) => lexeme.text)).toEqual(words.toLowerCase().split(/ /u));
  });

  it('are the same, at the same places, where the text has to be folded first', () => {
    const piece = fc.constantFrom(
      ...['CPIM', 'cert', 'C.P.I.M.', 'a.b', 'é', 'Ω', 'x', '7', 'I', '2024', 'Straße', 'a'.repeat(40), 'b'.repeat(40)],
      ...[' ', ' ', '\n', '\r', '.', ',', "'", '’', '–', '•', '[', ']', '(', ')', '[x]', '☐', '¹', '\u00a0', '\u200b', '½', '_', '\u2028'],
    );
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(saidOf(ODD + text, ODD.length)).toEqual(saidOf(text, 0));
      }),
      { numRuns: 400 },
    );
  });

  it('are read from a cell of a hundred thousand letters', () => {
    expect(tokenize('x'.repeat(100_000)).lexemes.map((lexeme) => lexeme.text.length)).toEqual([100_000]);
  });
});
