import fc from 'fast-check';
import { theVocabulary } from '../practice/vocabulary';
import { MAY_BE_GARBLED, MAY_HIDE, MAY_MIX, odditiesAt } from './oddities';

const oddities = (text: string): number => odditiesAt(text, theVocabulary().matcher.match(text));

/** Words and terms with and without what is odd, pairs of units and marks among them. */
const pieces = fc.oneof(
  fc.constantFrom('led a lean team', 'CPIM', 'SAP PP', 'e\u0301', '• ', '\n', '\r', ', ', '2019', 'Müller', '\u{1d412}', '\u{e0041}', '👩'),
  fc.constantFrom('?', '\u200b', '\u200d', '\u00ad', '\ufeff', '\u0421', '\u0391', '\u0085', 'Ã', 'â', 'ï', '\ufffd', '\ud835', '\udb40'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

describe('what is odd in a text', () => {
  it('is told by the walk over it as by searches of its own', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const mayHide = /[\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uDB40]/.test(text);
        const mayMix = /[\u0391-\u03C9\u0401-\u0458\uD835]/.test(text);
        const isDamaged = /[?\u0080-\u009F\u00C2\u00C3\u00E2\u00EF\uFFFD]/.test(text);
        expect(oddities(text)).toBe((mayHide ? MAY_HIDE : 0) | (mayMix ? MAY_MIX : 0) | (isDamaged ? MAY_BE_GARBLED : 0));
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing where all is ASCII without a question', () => {
    expect(oddities('Led a lean team (5 people), 2019-2021; saved 9 %!')).toBe(0);
  });
});
