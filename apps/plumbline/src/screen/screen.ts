import { createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { once } from 'node:events';
import { understand } from '@plumbline/intake';
import { readScreenSettings, today } from './screen-settings';
import { screenList } from './screened-list';
import { writeLines } from './write-lines';

/**
 * Judges every applicant of a list and writes one JSON object a line to standard output, best first. Resolves to the exit status: 0 when
 * the file was read, rows with problems included; 2, after one line on standard error, when it was not.
 */
export async function screen(words: readonly string[]): Promise<number> {
  const settings = readScreenSettings(words, process.env.INIT_CWD ?? process.cwd(), today());
  if (typeof settings === 'string') return refuse(settings);
  if (!(await isReadable(settings.file))) return refuse(`There is no file ${settings.file} that can be read.`);
  const understanding = await understand(settings.file);
  if ('problem' in understanding) return refuse(understanding.problem);
  const { lines, problems } = await screenList(settings.file, understanding, settings.asOf);
  if (settings.problemsFile !== undefined) {
    const output = createWriteStream(settings.problemsFile);
    await writeLines(
      output,
      problems.map((it) => ({ file: settings.file, ...it })),
    );
    output.end();
    await once(output, 'close');
  }
  await writeLines(process.stdout, lines);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

async function isReadable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
