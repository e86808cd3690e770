import { createWriteStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { EndlessRecord, understand } from '@plumbline/intake';
import { judgesFor } from './judging-threads';
import { NoRoomLeft, PutAside } from './put-aside';
import { readScreenSettings, today, type ScreenSettings } from './screen-settings';
import { screenList, type ScreenedList } from './screened-list';
import { writeLines, writeTexts } from './write-lines';

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
  const judges = judgesFor((await stat(settings.file)).size);
  const aside = new PutAside();
  try {
    const screened = await screenList({ file: settings.file, understanding, asOf: settings.asOf, judges, aside });
    await writeScreened(screened, settings);
    if (screened.applicants === 0) process.stderr.write(`${settings.file} was read, and none of its rows is an applicant.\n`);
    return 0;
  } catch (error) {
    if (error instanceof NoRoomLeft || error instanceof EndlessRecord) return refuse(error.message);
    throw error;
  } finally {
    aside.end();
    await judges.end();
  }
}

async function writeScreened({ lines, problems }: ScreenedList, { file, problemsFile }: ScreenSettings): Promise<void> {
  if (problemsFile !== undefined) {
    const output = createWriteStream(problemsFile);
    await writeLines(
      output,
      problems.map((it) => ({ file, ...it })),
    );
    output.end();
    await once(output, 'close');
  }
  await writeTexts(process.stdout, lines);
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
