import { createReadStream } from 'node:fs';
import type { Row } from '@plumbline/screening';
import { textReader } from './encoding';
import type { Understanding } from './intake';
import { RecordSplitter } from './record-splitter';

/** A record as it stands in the file, before anybody asks whether it is an applicant. */
export interface ListRecord extends Row {
  readonly cells: readonly string[];
  /** An empty line of a text file: a record for numbering, and nothing else. */
  readonly isEmptyLine: boolean;
  /** An opening quote in it never closed, and was read as text. */
  readonly isRunaway: boolean;
}

const CHUNK_BYTES = 262_144;

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
  const splitter = new RecordSplitter(dialect ?? { delimiter: ',', quote: '"', escape: '"' });
  const reader = textReader(encoding);
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const chunks: AsyncIterable<Buffer> = stream;
  for await (const chunk of chunks) {
    yield splitter.push(reader.read(chunk));
    onBytes?.(stream.bytesRead);
  }
  yield splitter.push(reader.end());
  yield splitter.end();
}
