import { fork, type ChildProcess } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  DEFAULT_LIMITS,
  type FileProblem,
  type ReadingLimits,
  type ReadingOptions,
  type RowProblem,
  type Segment,
  type Understanding,
} from './intake';
import { LastWords } from './last-words';
import type { Answer, Order } from './reader-protocol';
import type { RewriteProgress, RewriteResult } from './rewrite';

const UNDERSTANDING_SECONDS = 60;

/** The same as `understand`, in a child process with a memory cap and a time limit. Whatever the file does, this answers. */
export async function understandSafely(file: string, options: ReadingOptions = {}): Promise<Understanding | FileProblem> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const answer = await converse(
    { kind: 'understand', file, options },
    { ...limits, seconds: Math.min(limits.seconds, UNDERSTANDING_SECONDS) },
    {},
  );
  return answer.kind === 'understood' ? answer.result : { problem: failureOf(answer) };
}

export interface SafeRewrite {
  readonly file: string;
  readonly outputFile: string;
  /** As understood, or as a person corrected it. */
  readonly understanding: Understanding;
  readonly limits?: ReadingLimits;
  onProgress(progress: RewriteProgress & { readonly bytesTotal: number }): void;
  /** Waited for: the child reads on only when this is done. */
  onSegment(segment: Segment): Promise<void> | void;
  onProblems(problems: readonly RowProblem[]): Promise<void> | void;
  readonly signal?: AbortSignal;
}

/**
 * Writes the canonical rewrite in a child process with a memory cap and a time limit. Rejects with what a listener threw, or with the
 * signal's reason; a fault of the file comes back as a `FileProblem`.
 */
export async function rewriteSafely(input: SafeRewrite): Promise<RewriteResult | FileProblem> {
  const { size: bytesTotal } = await stat(input.file);
  const limits = input.limits ?? DEFAULT_LIMITS;
  const order: Order = { kind: 'rewrite', file: input.file, outputFile: input.outputFile, understanding: input.understanding, limits };
  const answer = await converse(order, limits, {
    ...(input.signal && { signal: input.signal }),
    hear: async (it) => {
      if (it.kind === 'progress') input.onProgress({ ...it.progress, bytesTotal });
      if (it.kind === 'segment') await input.onSegment(it.segment);
      if (it.kind === 'problems') await input.onProblems(it.problems);
    },
  });
  return answer.kind === 'rewritten' ? answer.result : { problem: failureOf(answer) };
}

function failureOf(answer: Answer): string {
  return answer.kind === 'failed' ? answer.reason : 'The file could not be read. Save it again as CSV and choose that file.';
}

interface Conversation {
  readonly signal?: AbortSignal;
  readonly hear?: (answer: Answer) => Promise<void>;
}

/** Gives an order to a fresh child and hears its answers until the last one. */
async function converse(order: Order, limits: ReadingLimits, { signal, hear }: Conversation): Promise<Answer> {
  signal?.throwIfAborted();
  const child = startReader(order, limits);
  const lastWords = new LastWords(child);
  const seconds = AbortSignal.timeout(limits.seconds * 1000);
  const stop = signal === undefined ? seconds : AbortSignal.any([signal, seconds]);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      child.on('message', (answer: Answer) => {
        if (answer.kind === 'progress') lastWords.cameTo(answer.progress.rows);
        dealWith(child, answer, hear).then((last) => {
          if (last) resolve(answer);
        }, reject);
      });
      child.once('error', reject);
      // Not at its exit: what it said of it may arrive later.
      child.once('close', (exitCode, killedBy) => {
        resolve({ kind: 'failed', reason: lastWords.reason(exitCode, killedBy) });
      });
      stop.addEventListener('abort', () => {
        if (signal?.aborted === true) reject(asError(signal.reason));
        else
          resolve({
            kind: 'failed',
            reason: `Reading took longer than ${limits.seconds} seconds and was stopped. Split the list, or save it as CSV.`,
          });
      });
      child.send(order);
    });
  } finally {
    child.kill('SIGKILL');
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

/** Whether that was the last answer. */
async function dealWith(child: ChildProcess, answer: Answer, hear: Conversation['hear']): Promise<boolean> {
  if (answer.kind === 'understood' || answer.kind === 'rewritten' || answer.kind === 'failed') return true;
  await hear?.(answer);
  if (answer.kind !== 'progress' && child.connected) child.send({ kind: 'acknowledged' });
  return false;
}

function startReader(order: Order, limits: ReadingLimits): ChildProcess {
  const writable = order.kind === 'rewrite' ? [`--allow-fs-write=${order.outputFile}`] : [];
  return fork(readerFile(), [], {
    execPath: process.execPath,
    // Node's own permissions: the child reads files and writes one; it starts nothing.
    execArgv: [
      `--max-old-space-size=${limits.heapMegabytes}`,
      '--max-semi-space-size=32',
      '--permission',
      '--allow-fs-read=*',
      ...writable,
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
}

/** The built file, also where the sources run (tests): a child cannot be made of TypeScript. */
const readerFile = (): string => join(dirname(__dirname), 'dist', 'reader-process.js');
