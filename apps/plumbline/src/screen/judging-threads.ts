import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { judgedLines, type BlockToJudge, type JudgedLines } from './judged-lines';

/** Whoever judges blocks of rows, here or elsewhere. */
export interface Judges {
  /** How many blocks may be under way before it is of no use to give another. */
  readonly capacity: number;
  /** Resolves to the judged rows; a block may be given without waiting for those before it. */
  judge(block: BlockToJudge): Promise<JudgedLines>;
  end(): Promise<void>;
}

/** For a list of so many bytes. Threads cost a tenth of a second and are slow at first: a short list is judged where it is read. */
export function judgesFor(listBytes: number): Judges {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  return listBytes < LONG_LIST_BYTES || threads === 1 ? JUDGES_HERE : new JudgingThreads(threads);
}

const LONG_LIST_BYTES = 2 * 1024 * 1024;
/** Reading keeps up with no more than these. */
const MOST_THREADS = 8;

const JUDGES_HERE: Judges = {
  capacity: 1,
  judge: (block) => Promise.resolve(judgedLines(block)),
  end: () => Promise.resolve(),
};

class JudgingThreads implements Judges {
  readonly capacity: number;
  readonly #threads: readonly JudgingThread[];
  #given = 0;

  constructor(count: number) {
    this.capacity = 2 * count;
    this.#threads = Array.from({ length: count }, () => new JudgingThread());
  }

  judge(block: BlockToJudge): Promise<JudgedLines> {
    const thread = this.#threads[this.#given++ % this.#threads.length];
    return thread === undefined ? JUDGES_HERE.judge(block) : thread.judge(block);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

/** Answers in the order in which it is asked. */
class JudgingThread {
  readonly #worker = new Worker(join(__dirname, 'judging-thread.js'));
  readonly #asked: { readonly resolve: (lines: JudgedLines) => void; readonly reject: (reason: Error) => void }[] = [];

  constructor() {
    this.#worker.on('message', (lines: JudgedLines) => {
      this.#asked.shift()?.resolve(lines);
    });
    this.#worker.on('error', (reason: Error) => {
      for (const { reject } of this.#asked.splice(0)) reject(reason);
    });
  }

  judge(block: BlockToJudge): Promise<JudgedLines> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(block);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
