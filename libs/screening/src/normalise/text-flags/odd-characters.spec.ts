import fc from 'fast-check';
import { garbledIn, hiddenIn, mixedAlphabetsIn, oddities } from './odd-characters';

/** Pieces of honest and of damaged texts: characters that are looked for, their neighbours in the tables, and plain ones. */
const PIECES = [
  ...[
    'a',
    'Line 7',
    '?',
    'Gr??e',
    'what? no',
    ' ',
    '\n',
    '\u007f',
    '\u0080',
    '\u009f',
    '\u00a0',
    '\u00c2\u00b5',
    '\u00c3\u00bc',
    '\u00e2\u20ac',
  ],
  ...[
    '\u00ef\u00bb\u00bf',
    '\u00ff',
    'é',
    'Ж',
    'СРIМ',
    'Αutomation',
    '\u180e',
    '\u200a',
    '\u200b',
    'S\u200cAP',
    '\u200f',
    '\u202a',
    '\u2060',
  ],
  ...['\u2065', '\u2069', '\ufeff', '\ufffd', '\ud835', '\udb40', '𝐂𝐏', '\u{E0041}', '👷', '–', '中文'],
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 });
const ALL = -1;

describe('odd characters', () => {
  it('are told beforehand wherever a search would find any', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('');
        const odd = oddities(written);
        for (const search of [hiddenIn, mixedAlphabetsIn, garbledIn]) expect(search(written, odd)).toEqual(search(written, ALL));
      }),
      { numRuns: 500 },
    );
  });
});
