/** First bytes of PostgreSQL's binary COPY format: signature, flags, no header extension. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const CHUNK_BYTES = 1 << 18;
const TEXT_OID = 25;
/** Up to this length a text of plain characters is written by hand: the way into the runtime costs as much as sixty of them. */
const SHORT_TEXT = 48;

/**
 * Writes rows in PostgreSQL's binary COPY format, in chunks of about 256 KiB. It is as fast as passing a file through, because nothing
 * is quoted, escaped or parsed again on the other side. Numbers are stored byte by byte: `Buffer` checks each of its arguments again.
 */
export class BinaryRows {
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private position = SIGNATURE.copy(this.chunk, 0);

  /** `sink` owns each chunk that it is given. */
  constructor(private readonly sink: (chunk: Buffer) => void) {}

  row(fields: number): this {
    if (this.position > CHUNK_BYTES - 4096) this.flush();
    this.reserve(2);
    this.int16(fields);
    return this;
  }

  nothing(): this {
    this.reserve(4);
    this.int32(-1);
    return this;
  }

  smallint(value: number): this {
    this.reserve(6);
    this.int32(2);
    this.int16(value);
    return this;
  }

  integer(value: number): this {
    this.reserve(8);
    this.int32(4);
    this.int32(value);
    return this;
  }

  real(value: number | null): this {
    if (value === null) return this.nothing();
    this.reserve(8);
    this.int32(4);
    this.position = this.chunk.writeFloatBE(value, this.position);
    return this;
  }

  boolean(value: boolean): this {
    this.reserve(5);
    this.int32(1);
    this.chunk[this.position++] = value ? 1 : 0;
    return this;
  }

  /** Text cannot hold the character NUL in PostgreSQL; it is left out. */
  text(value: string | null): this {
    if (value === null) return this.nothing();
    this.reserve(4 + value.length * 3);
    if (value.length <= SHORT_TEXT && this.plainText(value)) return this;
    const clean = value.includes('\0') ? value.replaceAll('\0', '') : value;
    const length = this.chunk.write(clean, this.position + 4);
    this.int32(length);
    this.position += length;
    return this;
  }

  bytes(value: Uint8Array): this {
    this.reserve(4 + value.length);
    this.int32(value.length);
    this.chunk.set(value, this.position);
    this.position += value.length;
    return this;
  }

  /** Bytes that are given as lower-case hexadecimal digits. */
  hex(digits: string): this {
    const length = digits.length >> 1;
    this.reserve(4 + length);
    this.int32(length);
    for (let at = 0; at < digits.length; at += 2) {
      this.chunk[this.position++] = (digitAt(digits, at) << 4) | digitAt(digits, at + 1);
    }
    return this;
  }

  texts(values: readonly string[]): this {
    if (values.length === 0) return this.array(0, 12);
    // Reserved as a whole, so that the length can be written where it belongs once it is known.
    this.reserve(24 + values.reduce((sum, value) => sum + 4 + value.length * 3, 0));
    const at = this.position;
    this.array(values.length, 0);
    for (const value of values) this.text(value);
    this.chunk.writeInt32BE(this.position - at - 4, at);
    return this;
  }

  end(): void {
    this.reserve(2);
    this.int16(-1);
    this.flush();
  }

  /** Whether a text is all ASCII without NUL; then it is written, its length before it. The room for it is reserved. */
  private plainText(value: string): boolean {
    const { chunk } = this;
    const start = this.position + 4;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (code === 0 || code > LAST_OF_ASCII) return false;
      chunk[start + at] = code;
    }
    this.int32(value.length);
    this.position += value.length;
    return true;
  }

  private int16(value: number): void {
    if ((value << 16) >> 16 !== value) throw new RangeError(`${value} is no whole number of two bytes.`);
    this.chunk[this.position] = value >> 8;
    this.chunk[this.position + 1] = value;
    this.position += 2;
  }

  private int32(value: number): void {
    if ((value | 0) !== value) throw new RangeError(`${value} is no whole number of four bytes.`);
    const { chunk, position } = this;
    chunk[position] = value >> 24;
    chunk[position + 1] = value >> 16;
    chunk[position + 2] = value >> 8;
    chunk[position + 3] = value;
    this.position = position + 4;
  }

  /** An array of texts: bytes, dimensions, no nulls, element type; then, unless empty, the length of the one dimension and its lower bound. */
  private array(length: number, bytes: number): this {
    this.reserve(24);
    this.int32(bytes);
    this.int32(length === 0 ? 0 : 1);
    this.int32(0);
    this.int32(TEXT_OID);
    if (length === 0) return this;
    this.int32(length);
    this.int32(1);
    return this;
  }

  private reserve(bytes: number): void {
    if (this.position + bytes <= this.chunk.length) return;
    if (this.position > 0) this.sink(this.chunk.subarray(0, this.position));
    this.chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, bytes));
    this.position = 0;
  }

  private flush(): void {
    if (this.position > 0) this.sink(this.chunk.subarray(0, this.position));
    this.chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    this.position = 0;
  }
}

const LAST_OF_ASCII = 0x7f;
const FIRST_LETTER = 0x61;
const DIGIT_BEFORE_LETTERS = 0x57;
const ZERO = 0x30;

function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code >= FIRST_LETTER ? code - DIGIT_BEFORE_LETTERS : code - ZERO;
}
