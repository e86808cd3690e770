import fc from 'fast-check';
import { textReader, utf8Bytes, utf8Cell } from './encoding';
import type { Dialect } from './intake';
import { RecordSplitter } from './record-splitter';

/** What makes splitting hard, and what makes decoding hard: also bytes that are no UTF-8, and halves of characters. */
const PIECES: readonly Uint8Array[] = [
  ...[
    'a',
    'Ada Example',
    ',',
    ',,',
    '"',
    '""',
    '","',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\\',
    '\0',
    'ż',
    'Łódź',
    '見',
    '🙂',
    'e\u0301',
    '\uFEFF',
    '\u2028',
  ].map((it) => Buffer.from(it)),
  ...[[0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xef, 0xbb, 0xbf]].map((it) =>
    Buffer.from(it),
  ),
];
const COMMA: Dialect = { delimiter: ',', quote: '"', escape: '"' };
const BACKSLASH: Dialect = { delimiter: ',', quote: '"', escape: '\\' };
const WITHOUT_QUOTES: Dialect = { delimiter: ',', quote: '', escape: '' };

const bytes = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((it) => Buffer.concat(it));

describe('A list in UTF-8', () => {
  it('splits undecoded into the very cells that its text has, wherever its bytes are cut and however damaged they are', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom(COMMA, BACKSLASH, WITHOUT_QUOTES),
        // A first chunk of three bytes can be less than a character: the decoder takes what comes next for a byte order mark then.
        fc.integer({ min: 4, max: 40 }),
        (list, dialect, chunkBytes) => {
          const decoded = split(list, chunkBytes, textReader('utf-8'), new RecordSplitter(dialect));
          expect(split(list, chunkBytes, utf8Bytes(), new RecordSplitter(dialect, utf8Cell))).toEqual(decoded);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function split(list: Buffer, chunkBytes: number, reader: ReturnType<typeof textReader>, splitter: RecordSplitter): unknown[] {
  const records: unknown[] = [];
  for (let at = 0; at < list.length; at += chunkBytes) records.push(...splitter.push(reader.read(list.subarray(at, at + chunkBytes))));
  return [...records, ...splitter.push(reader.end()), ...splitter.end()];
}
