/** First bytes of PostgreSQL's binary COPY format: signature, flags, no header extension. */
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const CHUNK_BYTES = 1 << 18;
const INT2_OID = 21;
const TEXT_OID = 25;

/**
 * Writes rows in PostgreSQL's binary COPY format, in chunks of about 256 KiB. It is as fast as passing a file through, because nothing
 * is quoted, escaped or parsed again on the other side.
 */
export class BinaryRows {
  private chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  private position = SIGNATURE.copy(this.chunk, 0);

  /** `sink` owns each chunk that it is given. */
  constructor(private readonly sink: (chunk: Buffer) => void) {}

  row(fields: number): this {
    if (this.position > CHUNK_BYTES - 4096) this.flush();
    this.reserve(2);
    this.position = this.chunk.writeInt16BE(fields, this.position);
    return this;
  }

  nothing(): this {
    this.reserve(4);
    this.position = this.chunk.writeInt32BE(-1, this.position);
    return this;
  }

  smallint(value: number): this {
    this.reserve(6);
    this.position = this.chunk.writeInt32BE(2, this.position);
    this.position = this.chunk.writeInt16BE(value, this.position);
    return this;
  }

  integer(value: number): this {
    this.reserve(8);
    this.position = this.chunk.writeInt32BE(4, this.position);
    this.position = this.chunk.writeInt32BE(value, this.position);
    return this;
  }

  real(value: number | null): this {
    if (value === null) return this.nothing();
    this.reserve(8);
    this.position = this.chunk.writeInt32BE(4, this.position);
    this.position = this.chunk.writeFloatBE(value, this.position);
    return this;
  }

  boolean(value: boolean): this {
    this.reserve(5);
    this.position = this.chunk.writeInt32BE(1, this.position);
    this.position = this.chunk.writeUInt8(value ? 1 : 0, this.position);
    return this;
  }

  /** Text cannot hold the character NUL in PostgreSQL; it is left out. */
  text(value: string | null): this {
    if (value === null) return this.nothing();
    const clean = value.includes('\0') ? value.replaceAll('\0', '') : value;
    this.reserve(4 + clean.length * 3);
    const length = this.chunk.write(clean, this.position + 4);
    this.chunk.writeInt32BE(length, this.position);
    this.position += 4 + length;
    return this;
  }

  bytes(value: Uint8Array): this {
    this.reserve(4 + value.length);
    this.position = this.chunk.writeInt32BE(value.length, this.position);
    this.chunk.set(value, this.position);
    this.position += value.length;
    return this;
  }

  smallints(values: readonly number[]): this {
    this.reserve(24 + values.length * 6);
    this.array(values.length, INT2_OID, 12 + (values.length === 0 ? 0 : 8) + values.length * 6);
    for (const value of values) this.smallint(value);
    return this;
  }

  texts(values: readonly string[]): this {
    if (values.length === 0) return this.array(0, TEXT_OID, 12);
    // Reserved as a whole, so that the length can be written where it belongs once it is known.
    this.reserve(24 + values.reduce((sum, value) => sum + 4 + value.length * 3, 0));
    const at = this.position;
    this.array(values.length, TEXT_OID, 0);
    for (const value of values) this.text(value);
    this.chunk.writeInt32BE(this.position - at - 4, at);
    return this;
  }

  end(): void {
    this.reserve(2);
    this.position = this.chunk.writeInt16BE(-1, this.position);
    this.flush();
  }

  /** Length, dimensions, no nulls, element type; then, unless empty, the length of the one dimension and its lower bound. */
  private array(length: number, oid: number, bytes: number): this {
    this.reserve(24);
    this.position = this.chunk.writeInt32BE(bytes, this.position);
    this.position = this.chunk.writeInt32BE(length === 0 ? 0 : 1, this.position);
    this.position = this.chunk.writeInt32BE(0, this.position);
    this.position = this.chunk.writeInt32BE(oid, this.position);
    if (length === 0) return this;
    this.position = this.chunk.writeInt32BE(length, this.position);
    this.position = this.chunk.writeInt32BE(1, this.position);
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
