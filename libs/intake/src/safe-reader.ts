import { fork, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { dirname, join } from 'node:path';
import { DEFAULT_LIMITS, type FileProblem, type ReadingLimits, type ReadingOptions, type Understanding } from './intake';
import { LastWords } from './last-words';
import type { Answer, Order } from './reader-protocol';
import type { RewriteListener, RewriteResult } from './rewrite';

const UNDERSTANDING_SECONDS = 60;

export interface SafeReading {
  readonly file: string;
  /** The only file that the child process may write. */
  readonly outputFile: string;
  readonly limits?: ReadingLimits | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has one file read in a child process with a memory cap and time limits, which ends when `read` does. Whatever the file does, this
 * answers; it rejects with what `read` or a listener threw, or with the signal's reason.
 */
export async function readSafely<T>(reading: SafeReading, read: (reader: SafeReader) => Promise<T>): Promise<T> {
  reading.signal?.throwIfAborted();
  const reader = new SafeReader(reading);
  try {
    return await read(reader);
  } finally {
    reader.end();
  }
}

/** One child for all that is asked of a file: to start one takes longer than to understand most lists. */
export class SafeReader {
  readonly #reading: SafeReading;
  readonly #limits: ReadingLimits;
  readonly #child: ChildProcess;
  readonly #lastWords: LastWords;
  #isClosed = false;

  constructor(reading: SafeReading) {
    this.#reading = reading;
    this.#limits = reading.limits ?? DEFAULT_LIMITS;
    this.#child = startReader(reading.outputFile, this.#limits);
    this.#lastWords = new LastWords(this.#child);
    // Not at its exit: what it said of it may arrive later.
    this.#child.once('close', () => {
      this.#isClosed = true;
    });
  }

  /** The same as `understand`. */
  async understand(options: Omit<ReadingOptions, 'limits'> = {}): Promise<Understanding | FileProblem> {
    const order: Order = { kind: 'understand', file: this.#reading.file, options: { ...options, limits: this.#limits } };
    const answer = await this.#converse(order, Math.min(this.#limits.seconds, UNDERSTANDING_SECONDS));
    return answer.kind === 'understood' ? answer.result : { problem: failureOf(answer) };
  }

  /** The same as `rewrite`. The child reads on while segments and problems are dealt with, a few at most, and in their order. */
  async rewrite(understanding: Understanding, listener: RewriteListener): Promise<RewriteResult | FileProblem> {
    const { file, outputFile } = this.#reading;
    const order: Order = { kind: 'rewrite', file, outputFile, understanding, limits: this.#limits };
    const answer = await this.#converse(order, this.#limits.seconds, async (it) => {
      if (it.kind === 'progress') listener.onProgress(it.progress);
      if (it.kind === 'segment') await listener.onSegment(it.segment);
      if (it.kind === 'problems') await listener.onProblems(it.problems);
    });
    return answer.kind === 'rewritten' ? answer.result : { problem: failureOf(answer) };
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  /** Gives an order and hears the answers to it until the last one. */
  async #converse(order: Order, seconds: number, hear?: (answer: Answer) => Promise<void>): Promise<Answer> {
    const { signal } = this.#reading;
    const time = AbortSignal.timeout(seconds * 1000);
    try {
      const stop = signal === undefined ? time : AbortSignal.any([signal, time]);
      return (await this.#lastAnswer(order, stop, hear)) ?? this.#ended();
    } catch (error) {
      signal?.throwIfAborted();
      if (!time.aborted) throw error;
      const reason = `Reading took longer than ${seconds} seconds and was stopped. Split the list, or save it as CSV.`;
      return { kind: 'failed', reason };
    }
  }

  /** Undefined where the child ends before it has said all. */
  async #lastAnswer(order: Order, stop: AbortSignal, hear?: (answer: Answer) => Promise<void>): Promise<Answer | undefined> {
    if (this.#isClosed) return undefined;
    const answers: AsyncIterable<Answer[]> = on(this.#child, 'message', { signal: stop, close: ['close'] });
    this.#tell(order);
    for await (const [answer] of answers) {
      if (answer === undefined) continue;
      if (answer.kind === 'understood' || answer.kind === 'rewritten' || answer.kind === 'failed') return answer;
      if (answer.kind === 'progress') this.#lastWords.cameTo(answer.progress.rows);
      await hear?.(answer);
      if (answer.kind !== 'progress') this.#tell({ kind: 'acknowledged' });
    }
    return undefined;
  }

  /** A child that has ended cannot be told anything; that it has is heard when it closes. */
  #tell(message: Order | { readonly kind: 'acknowledged' }): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  #ended(): Answer {
    return { kind: 'failed', reason: this.#lastWords.reason(this.#child.exitCode, this.#child.signalCode) };
  }
}

function failureOf(answer: Answer): string {
  return answer.kind === 'failed' ? answer.reason : 'The file could not be read. Save it again as CSV and choose that file.';
}

function startReader(outputFile: string, limits: ReadingLimits): ChildProcess {
  return fork(readerFile(), [], {
    execPath: process.execPath,
    // Node's own permissions: the child reads files and writes one; it starts nothing.
    execArgv: [
      `--max-old-space-size=${limits.heapMegabytes}`,
      '--max-semi-space-size=32',
      '--permission',
      '--allow-fs-read=*',
      `--allow-fs-write=${outputFile}`,
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
}

/** The built file, also where the sources run (tests): a child cannot be made of TypeScript. */
const readerFile = (): string => join(dirname(__dirname), 'dist', 'reader-process.js');
