import { createReadStream } from 'node:fs';
import type { Row } from '@plumbline/screening';
import { textReader } from './encoding';
import type { Understanding } from './intake';
import { RecordSplitter } from './record-splitter';
import { workbookRecords } from './workbook';

/** A record as it stands in the file, before anybody asks whether it is an applicant. */
export interface ListRecord extends Row {
  readonly cells: string[];
  /** An empty line of a text file: a record for numbering, and nothing else. */
  readonly isEmptyLine: boolean;
  /** An opening quote in it never closed. */
  readonly isRunaway: boolean;
}

const CHUNK_BYTES = 262_144;

/**
 * Every record after the header rows, numbered from 1: blank lines, totals and repeated headers too. Reads in chunks, within memory that
 * does not grow with the file. `onBytes` hears how far it is.
 */
export async function* readRecords(
  file: string,
  understanding: Understanding,
  onBytes?: (bytesRead: number) => void,
): AsyncGenerator<ListRecord> {
  const records =
    understanding.format === 'xlsx' ? sheetRecords(file, understanding.sheet ?? '') : textRecords(file, understanding, onBytes);
  let before = understanding.headerRow + 1;
  let row = 0;
  for await (const record of records) {
    if (before > 0) {
      if (!record.isEmptyLine) before -= 1;
      continue;
    }
    row += 1;
    yield { row, ...record };
  }
}

async function* sheetRecords(file: string, sheet: string): AsyncGenerator<Omit<ListRecord, 'row'>> {
  let hasBegun = false;
  for await (const cells of workbookRecords(file, sheet)) {
    hasBegun ||= cells.some((it) => it !== '');
    if (hasBegun) yield { cells, isEmptyLine: false, isRunaway: false };
  }
}

async function* textRecords(
  file: string,
  { dialect, encoding }: Understanding,
  onBytes?: (bytesRead: number) => void,
): AsyncGenerator<Omit<ListRecord, 'row'>> {
  const splitter = new RecordSplitter(dialect ?? { delimiter: ',', quote: '"', escape: '"' });
  const reader = textReader(encoding);
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  let isFirst = true;
  for await (const chunk of stream) {
    const text = reader.read(Buffer.from(chunk));
    yield* splitter.push(isFirst ? text.replace(/^\uFEFF/, '') : text);
    isFirst = false;
    onBytes?.(stream.bytesRead);
  }
  yield* splitter.push(reader.end());
  yield* splitter.end();
}
