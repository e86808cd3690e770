import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileProblem, ReadingLimits } from './intake';

const MOST_ENTRIES = 10_000;
/** A sheet of repeated text packs well; a bomb packs much better. */
const MOST_PACKED_RATIO = 1000;
const RATIO_FLOOR_BYTES = 64 * 1_048_576;

/** What a workbook's central directory tells before anything is unpacked. */
export interface WorkbookParts {
  readonly sheets: readonly string[];
}

/**
 * Looks at the directory of a ZIP and refuses what no spreadsheet program writes: too many parts, parts that unpack to more than the
 * limit, parts that are encrypted or lie outside the archive. Reads nothing but the directory and the list of sheets.
 */
export async function guardWorkbook(file: string, limits: ReadingLimits): Promise<WorkbookParts | FileProblem> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    // The directory cannot be read: damaged, cut off, or no ZIP at all.
    return { problem: 'The workbook is damaged: its table of contents cannot be read. Save it again from the spreadsheet program.' };
  }
  try {
    return await lookedThrough(zip, limits);
  } catch {
    // A part of the directory contradicts itself, or names a path outside the archive.
    return { problem: 'The workbook is damaged: its table of contents cannot be trusted. Save it again from the spreadsheet program.' };
  } finally {
    zip.close();
  }
}

async function lookedThrough(zip: ZipFile, limits: ReadingLimits): Promise<WorkbookParts | FileProblem> {
  if (zip.entryCount > MOST_ENTRIES)
    return { problem: 'The archive has too many parts to be a workbook. Save the list as CSV and choose that file.' };
  let unpacked = 0;
  let workbook: Entry | undefined;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) return tooLarge(limits);
    if (entry.uncompressedSize > RATIO_FLOOR_BYTES && entry.uncompressedSize > entry.compressedSize * MOST_PACKED_RATIO)
      return tooLarge(limits);
    if (entry.isEncrypted()) return { problem: 'The workbook is protected by a password. Save a copy without one and choose the copy.' };
    if (entry.fileName === 'xl/workbook.xml') workbook = entry;
  }
  if (workbook === undefined) return { problem: 'This archive is not a workbook. Choose an XLSX file, or the list inside the archive.' };
  return { sheets: sheetNames(await textOf(zip, workbook)) };
}

function tooLarge(limits: ReadingLimits): FileProblem {
  return {
    problem: `The workbook unpacks to more than ${Math.round(limits.unpackedBytes / 1_048_576)} MiB. Save the list as CSV and choose that file.`,
  };
}

const WORKBOOK_BYTES = 4 * 1_048_576;

/** Real bytes are counted while they come: a declared size may lie. */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > WORKBOOK_BYTES) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function sheetNames(workbookXml: string): string[] {
  return [...workbookXml.matchAll(/<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) => unescaped(name));
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
