import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { alignCells, commonShape, EndlessRecord, readRecordChunks, understand, type Understanding } from '@plumbline/intake';
import { writeLines } from '../screen/write-lines';

const USAGE = 'Use: npm run --silent read -- FILE... | --files-from LIST.txt';

/**
 * Shows how files are read, without judging: for each file a line that says how it was understood, or what the problem is, then one JSON
 * array of strings a record. A file that cannot be read stops nothing. Resolves to the exit status.
 */
export async function read(words: readonly string[]): Promise<number> {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const files = await filesNamed(words, folder);
  if (typeof files === 'string' || files.length === 0) {
    process.stderr.write(`${typeof files === 'string' ? files : 'Name at least one file.'} ${USAGE}\n`);
    return 2;
  }
  for (const file of files) await writeRead(file, resolve(folder, file));
  return 0;
}

/** A string is the sentence that says what is wrong with the words. */
async function filesNamed(words: readonly string[], folder: string): Promise<readonly string[] | string> {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { 'files-from': { type: 'string' } }, allowPositionals: true });
    const listed = values['files-from'] === undefined ? [] : (await readFile(resolve(folder, values['files-from']), 'utf8')).split(/\r?\n/);
    return [...positionals, ...listed].filter((it) => it !== '');
  } catch (error) {
    // An option that is not known, or a list of files that cannot be opened: the message says which.
    return `${messageOf(error)}.`;
  }
}

async function writeRead(file: string, path: string): Promise<void> {
  const understanding = await understandOrSay(path);
  if ('problem' in understanding) return writeLines(process.stdout, [{ file, ...understanding }]);
  const { format, encoding, dialect, headerRow } = understanding;
  const mapping = understanding.mapping.map(({ column, field }) => ({ column, field }));
  const header = headerRow < 0 ? null : understanding.header;
  await writeLines(process.stdout, [{ file, format, encoding, dialect, headerRow, header, mapping }]);
  if (mapping.length > 0) await writeRecords(path, understanding);
}

async function writeRecords(path: string, understanding: Understanding): Promise<void> {
  const shapes = understanding.mapping.map(({ samples }) => commonShape(samples));
  try {
    for await (const records of readRecordChunks(path, understanding)) {
      const shown = records.filter((it) => !it.isEmptyLine).map(({ cells }) => alignCells(cells, shapes));
      await writeLines(
        process.stdout,
        shown.map(({ cells, beyond }) => [...cells, ...beyond]),
      );
    }
  } catch (error) {
    if (!(error instanceof EndlessRecord)) throw error;
    process.stderr.write(`${path}: ${error.message}\n`);
  }
}

/** A file without a byte is a table without a header and without records; to an import it is a fault, here it is what there is to see. */
const NOTHING: Understanding = {
  format: 'csv',
  encoding: 'utf-8',
  dialect: null,
  sheet: null,
  sheets: [],
  headerRow: -1,
  header: [],
  mapping: [],
  preamble: [],
  isCertain: false,
};

async function understandOrSay(path: string): Promise<Understanding | { problem: string }> {
  try {
    return (await stat(path)).size === 0 ? NOTHING : await understand(path);
  } catch (error) {
    // The file is missing or may not be read: the others are still wanted.
    return { problem: `The file cannot be opened: ${messageOf(error)}.` };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
