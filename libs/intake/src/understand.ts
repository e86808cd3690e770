import { stat } from 'node:fs/promises';
import { decodeHead, detectFileEncoding, readHead, textReader, UnknownEncoding } from './encoding';
import { detectDialect } from './dialect';
import { DEFAULT_LIMITS, type FileProblem, type ReadingOptions, type Understanding } from './intake';
import { splitText } from './record-splitter';
import { fileKind, foreignText } from './file-kind';
import { tableUnderstanding } from './understand-table';

/**
 * What a file seems to be: its format, encoding, dialect, header and columns, told from its head. Reads at most a quarter of a
 * megabyte of delimited text. Never throws for what is in the file: a fault of it comes back as a `FileProblem`.
 */
export async function understand(file: string, options: ReadingOptions = {}): Promise<Understanding | FileProblem> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const { size } = await stat(file);
  if (size === 0) return { problem: 'The file is empty. Export the list again and choose the new file.' };
  if (size > limits.fileBytes)
    return { problem: `The file is larger than the limit of ${megabytes(limits.fileBytes)}. Split the list, or ask for a higher limit.` };
  const head = await readHead(file);
  const kind = fileKind(head);
  if (typeof kind !== 'string') return kind;
  if (kind !== 'xlsx') return understandText(file, { head, size }, options);
  // Loaded when it is wanted: what unpacks workbooks takes longer to load than most lists take to be understood.
  const { understandWorkbook } = await import('./workbook.js');
  return understandWorkbook(file, options);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MiB`;

interface FileHead {
  readonly head: Buffer;
  /** Bytes of the whole file. */
  readonly size: number;
}

async function understandText(file: string, { head, size }: FileHead, options: ReadingOptions): Promise<Understanding | FileProblem> {
  const encoding = options.encoding?.toLowerCase() ?? (await detectFileEncoding(file, head));
  try {
    textReader(encoding);
  } catch (error) {
    if (error instanceof UnknownEncoding) return { problem: error.message };
    throw error;
  }
  const text = decodeHead(head, encoding).replace(/^\uFEFF/, '');
  if (looksBinary(text))
    return { problem: 'This is not a list: it holds no readable text. Save the list as CSV or XLSX and choose that file.' };
  const foreign = foreignText(text);
  if (foreign !== undefined) return foreign;
  const dialect = detectDialect(text, { delimiter: options.delimiter });
  const records = splitText(text, dialect, head.length >= size)
    .filter((it) => !it.isEmptyLine)
    .map((it) => it.cells);
  return tableUnderstanding({ format: 'csv', encoding, dialect, sheet: null, sheets: [] }, records, options);
}

/** Text with many control characters is no text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192);

  const controls = sample.match(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g)?.length ?? 0;
  return controls > sample.length * 0.05;
}
