import type { ChildProcess } from 'node:child_process';

/** The end of what a process wrote of its own death: V8's trace is longer than the line that says why. */
const TAIL_LETTERS = 65_536;
const OUT_OF_MEMORY = /out of memory|allocation failed/i;

/** Hears what a reader's child process says as it dies, to tell a recruiter why reading ended. */
export class LastWords {
  #words = '';
  #rows = 0;

  constructor(child: ChildProcess) {
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      this.#words = (this.#words + words).slice(-TAIL_LETTERS);
    });
  }

  /** So many rows were read when it was last heard of. */
  cameTo(rows: number): void {
    this.#rows = rows;
  }

  /** What happened, where, and what to do next. Memory is named only where the process itself named it. */
  reason(exitCode: number | null, killedBy: NodeJS.Signals | null): string {
    if (OUT_OF_MEMORY.test(this.#words))
      return 'The file needs more memory than reading may use. Save the list as CSV and choose that file.';
    const where = this.#rows === 0 ? 'at the beginning of the file' : `after ${this.#rows.toLocaleString('en')} rows`;
    if (killedBy === 'SIGKILL' || killedBy === 'SIGTERM')
      return `Reading was stopped from outside, ${where} (${killedBy}). The machine may be short of memory. Choose the file again.`;
    const how = killedBy ?? `exit status ${String(exitCode)}`;
    return `Reading ended unexpectedly, ${where} (${how}). Choose the file again; where that does not help, save the list as CSV and choose that file.`;
  }
}
