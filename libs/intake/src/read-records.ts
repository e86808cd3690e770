import { createReadStream } from 'node:fs';
import type { Row } from '@plumbline/screening';
import { type TextReader, textReader, utf8Bytes, utf8Cell } from './encoding';
import type { Dialect, Understanding } from './intake';
import { RecordSplitter } from './record-splitter';

/** A record as it stands in the file, before anybody asks whether it is an applicant. */
export interface ListRecord extends Row {
  readonly cells: readonly string[];
  /** An empty line of a text file: a record for numbering, and nothing else. */
  readonly isEmptyLine: boolean;
  /** An opening quote in it never closed, and was read as text. */
  readonly isRunaway: boolean;
}

/** As text still small enough to be a young object of V8: larger ones cost a mapping of memory each. */
const CHUNK_BYTES = 98_304;

type Unnumbered = Omit<ListRecord, 'row'>;

/**
 * Every record after the header rows, numbered from 1: blank lines, totals and repeated headers too. Reads in chunks, within memory that
 * does not grow with the file. Throws `EndlessRecord` where lines do not end.
 */
export async function* readRecords(file: string, understanding: Understanding): AsyncGenerator<ListRecord> {
  for await (const records of readRecordChunks(file, understanding)) yield* records;
}

/** The same, as many at once as a chunk of the file holds: cheaper by the million. `onBytes` hears how far it is. */
export async function* readRecordChunks(
  file: string,
  understanding: Understanding,
  onBytes?: (bytesRead: number) => void,
): AsyncGenerator<readonly ListRecord[]> {
  const isWorkbook = understanding.format === 'xlsx';
  const chunks = isWorkbook ? sheetChunks(file, understanding.sheet ?? '') : textChunks(file, understanding, onBytes);
  let before = understanding.headerRow + 1;
  let row = 0;
  for await (const chunk of chunks) {
    const records: ListRecord[] = [];
    for (const record of chunk) {
      if (before === 0) records.push({ row: (row += 1), ...record });
      else if (!record.isEmptyLine) before -= 1;
    }
    if (records.length > 0) yield records;
  }
}

const SHEET_CHUNK_ROWS = 500;

async function* sheetChunks(file: string, sheet: string): AsyncGenerator<readonly Unnumbered[]> {
  // Loaded when it is wanted: a list of text is half read before that.
  const { workbookRecords } = await import('./workbook.js');
  let hasBegun = false;
  let chunk: Unnumbered[] = [];
  for await (const cells of workbookRecords(file, sheet)) {
    hasBegun ||= cells.some((it) => it !== '');
    if (hasBegun) chunk.push({ cells, isEmptyLine: false, isRunaway: false });
    if (chunk.length < SHEET_CHUNK_ROWS) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}

async function* textChunks(
  file: string,
  { dialect, encoding }: Understanding,
  onBytes?: (bytesRead: number) => void,
): AsyncGenerator<readonly Unnumbered[]> {
  const { splitter, reader } = splitting(dialect ?? { delimiter: ',', quote: '"', escape: '"' }, encoding);
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const chunks: AsyncIterable<Buffer> = stream;
  for await (const chunk of chunks) {
    yield splitter.push(reader.read(chunk));
    onBytes?.(stream.bytesRead);
  }
  yield splitter.push(reader.end());
  yield splitter.end();
}

/**
 * UTF-8 is split undecoded, a character a byte: what separates cells is plain ASCII there, no byte of another character is, and most cells
 * need no decoding. Decoded as a whole, one name in another alphabet would make all text around it twice as large.
 */
function splitting(dialect: Dialect, encoding: string): { readonly splitter: RecordSplitter; readonly reader: TextReader } {
  const { delimiter, quote, escape } = dialect;
  if (encoding !== 'utf-8' || !/^\p{ASCII}*$/u.test(delimiter + quote + escape))
    return { splitter: new RecordSplitter(dialect), reader: textReader(encoding) };
  return { splitter: new RecordSplitter(dialect, utf8Cell), reader: utf8Bytes() };
}
