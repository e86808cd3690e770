import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** One JSON document a line. */
export async function writeLines(output: Writable, documents: Iterable<unknown>): Promise<void> {
  await writeTexts(output, linesOf(documents));
}

function* linesOf(documents: Iterable<unknown>): Generator<string> {
  for (const document of documents) yield `${JSON.stringify(document)}\n`;
}

/** One behind the other, many at once. Waits where the reader of the output is slower than the writer. */
export async function writeTexts(output: Writable, texts: Iterable<string>): Promise<void> {
  let some: string[] = [];
  let length = 0;
  for (const text of texts) {
    some.push(text);
    length += text.length;
    if (length < AT_ONCE) continue;
    if (!output.write(some.join(''))) await once(output, 'drain');
    some = [];
    length = 0;
  }
  if (!output.write(some.join(''))) await once(output, 'drain');
}

const AT_ONCE = 65_536;

/** Whoever reads the output may stop early, as `head` does: then there is nobody to write for, and nothing is wrong. */
export function endWhenNobodyReads(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
