import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords, understand, type Understanding } from '@plumbline/intake';
import { writeLines } from '../screen/screen';

const USAGE = 'Use: npm run --silent read -- FILE... | --files-from LIST.txt';

/**
 * Shows how files are read, without judging: for each file a line that says how it was understood, or what the problem is, then one JSON
 * array of strings a record. A file that cannot be read stops nothing. Resolves to the exit status.
 */
export async function read(words: readonly string[]): Promise<number> {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const { values, positionals } = parseArgs({ args: [...words], options: { 'files-from': { type: 'string' } }, allowPositionals: true });
  const listed = values['files-from'] === undefined ? [] : (await readFile(resolve(folder, values['files-from']), 'utf8')).split(/\r?\n/);
  const files = [...positionals, ...listed].filter((it) => it !== '');
  if (files.length === 0) {
    process.stderr.write(`Name at least one file. ${USAGE}\n`);
    return 2;
  }
  for (const file of files) await writeRead(file, resolve(folder, file));
  return 0;
}

async function writeRead(file: string, path: string): Promise<void> {
  const understanding = await understandOrSay(path);
  if ('problem' in understanding) return writeLines(process.stdout, [{ file, ...understanding }]);
  const { format, encoding, dialect, headerRow, header } = understanding;
  const mapping = understanding.mapping.map(({ column, field }) => ({ column, field }));
  await writeLines(process.stdout, [{ file, format, encoding, dialect, headerRow, header, mapping }]);
  for await (const { cells, isEmptyLine } of readRecords(path, understanding)) if (!isEmptyLine) await writeLines(process.stdout, [cells]);
}

async function understandOrSay(path: string): Promise<Understanding | { problem: string }> {
  return understand(path).catch((error: unknown) => ({
    // The file is missing or may not be read: the others are still wanted.
    problem: `The file cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
  }));
}
