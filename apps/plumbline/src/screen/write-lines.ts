import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** One JSON document a line. Waits where the reader of the output is slower than the writer. */
export async function writeLines(output: Writable, lines: Iterable<unknown>): Promise<void> {
  for (const line of lines) if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
}

/** Whoever reads the output may stop early, as `head` does: then there is nobody to write for, and nothing is wrong. */
export function endWhenNobodyReads(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
