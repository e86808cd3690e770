import fc from 'fast-check';
import { BinaryRows } from './binary-rows';

/** What a writer has written, without signature and end. */
function written(write: (rows: BinaryRows) => void): Buffer {
  const chunks: Buffer[] = [];
  const rows = new BinaryRows((chunk) => chunks.push(chunk));
  write(rows);
  rows.end();
  return Buffer.concat(chunks).subarray(19, -2);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** A field as PostgreSQL reads it: its length, and its bytes. */
function field(bytes: Buffer): Buffer {
  return Buffer.concat([int32(bytes.length), bytes]);
}

function textField(value: string): Buffer {
  return field(Buffer.from(value.replaceAll('\0', ''), 'utf8'));
}

const someText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('a', 'Z', '\0', '\u007f', '\u0080', 'é', '–', '\ud83d', '👷'), { maxLength: 52 }).map((units) => units.join('')),
);
const ofTwoBytes = fc.integer({ min: -32_768, max: 32_767 });

const TEXT_OID = 25;

describe('rows in the binary format of COPY', () => {
  it('begin with its signature and end with its mark', () => {
    const chunks: Buffer[] = [];
    new BinaryRows((chunk) => chunks.push(chunk)).row(1).nothing().end();
    expect(Buffer.concat(chunks).toString('latin1')).toBe('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0\0\x01\xff\xff\xff\xff\xff\xff');
  });

  it('hold any text as UTF-8, however short or long, NUL left out', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 6 }), (texts) => {
        const expected = Buffer.concat(texts.map(textField));
        expect(
          written((rows) => {
            for (const text of texts) rows.text(text);
          }),
        ).toEqual(expected);
      }),
    );
  });

  it('hold numbers, truths, nothing, bytes and hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.integer(), ofTwoBytes, fc.boolean(), fc.uint8Array({ maxLength: 40 }), (number, small, truth, some) => {
        const bytes = Buffer.from(some);
        const real = Buffer.alloc(4);
        real.writeFloatBE(small / 10);
        expect(
          written((rows) =>
            rows
              .integer(number)
              .smallint(small)
              .boolean(truth)
              .real(small / 10)
              .real(null)
              .bytes(bytes)
              .hex(bytes.toString('hex')),
          ),
        ).toEqual(
          Buffer.concat([
            ...[int32(4), int32(number), field(int16(small)), field(Buffer.of(truth ? 1 : 0)), field(real), int32(-1)],
            ...[field(bytes), field(bytes)],
          ]),
        );
      }),
    );
  });

  it('hold arrays of one dimension, and empty ones of none', () => {
    const array = (fields: readonly Buffer[]): Buffer =>
      field(
        fields.length === 0
          ? Buffer.concat([int32(0), int32(0), int32(TEXT_OID)])
          : Buffer.concat([int32(1), int32(0), int32(TEXT_OID), int32(fields.length), int32(1), ...fields]),
      );
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 4 }), (texts) => {
        expect(written((rows) => rows.texts(texts))).toEqual(array(texts.map(textField)));
      }),
    );
  });

  it('go on in the next chunk where one is full', () => {
    const long = 'ü'.repeat(100_000);
    const cells = Array.from({ length: 9 }, (_, index) => `${String(index)}${long}`);
    const expected = Buffer.concat(cells.flatMap((cell) => [int16(2), textField(cell), field(int32(7))]));
    const bytes = written((rows) => {
      for (const cell of cells) rows.row(2).text(cell).integer(7);
    });
    expect(bytes.equals(expected)).toBe(true);
  });

  it('refuse a number that has no room', () => {
    expect(() => written((rows) => rows.smallint(32_768))).toThrow('32768 is no whole number of two bytes.');
    expect(() => written((rows) => rows.smallint(1.5))).toThrow(RangeError);
    expect(() => written((rows) => rows.integer(2 ** 31))).toThrow('2147483648 is no whole number of four bytes.');
  });
});
