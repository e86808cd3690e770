import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Jobs, JobQueues, JobsModule, JobWorker, type QueueStore, Works } from '@plumbline/jobs';
import type { TemporaryStore } from './queue-stores';

/** What a worker was given, and what it is to do with it. */
class Workbench {
  readonly begun: Jobs['screening'][] = [];
  answer: (job: Jobs['screening']) => Promise<void> = () => Promise.resolve();
}

@Injectable()
@Works('screening')
class BenchWorker extends JobWorker<'screening'> {
  constructor(private readonly bench: Workbench) {
    super();
  }

  override async work(job: Jobs['screening']): Promise<void> {
    this.bench.begun.push(job);
    await this.bench.answer(job);
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class that nobody makes an instance of
const QUIET: Parameters<typeof NestFactory.createApplicationContext>[1] = { logger: false };

@Module({})
class BenchModule {}

async function startWorker(store: QueueStore, bench: Workbench) {
  const module = {
    module: BenchModule,
    imports: [JobsModule.forRoot(store)],
    providers: [{ provide: Workbench, useValue: bench }, BenchWorker],
  };
  return NestFactory.createApplicationContext(module, QUIET);
}

async function startAsker(store: QueueStore) {
  return NestFactory.createApplicationContext(JobsModule.forRoot(store), QUIET);
}

const PATIENCE_MS = 120_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await pause(20)) {
    if (Date.now() > end) throw new Error(`It did not come to pass within ${PATIENCE_MS / 1000} seconds.`);
  }
}

const importId = '7d4d3f0e-0000-4000-8000-000000000001';
const job = (ordinal: number): Jobs['screening'] => ({ importId, ordinal });

/** What both stores of queues promise. A caller cannot tell which it has. */
export function describeQueues(name: string, makeStore: () => Promise<TemporaryStore>): void {
  describe(`jobs on ${name}`, () => {
    let temporary: TemporaryStore;
    let asker: Awaited<ReturnType<typeof startAsker>>;
    let queues: JobQueues;

    beforeEach(async () => {
      temporary = await makeStore();
      asker = await startAsker(temporary.store);
      queues = asker.get(JobQueues);
    });

    afterEach(async () => {
      await asker.close();
      await temporary.drop();
    });

    async function withWorker(bench: Workbench, test: () => Promise<void>): Promise<void> {
      const worker = await startWorker(temporary.store, bench);
      try {
        await test();
      } finally {
        await worker.close();
      }
    }

    it('does everything that was asked for, with the ids that were given', async () => {
      const bench = new Workbench();
      await queues.ask('screening', [job(0), job(1), job(2)]);
      await withWorker(bench, () => until(() => bench.begun.length === 3));
      expect(bench.begun.toSorted((a, b) => a.ordinal - b.ordinal)).toEqual([job(0), job(1), job(2)]);
    });

    it('has one job, however often the same work is asked for while it waits', async () => {
      for (let times = 0; times < 5; times++) await queues.ask('screening', [job(7)]);
      expect(await queues.waiting('screening')).toBe(1);
      await queues.ask('screening', [job(7)], 'another-round');
      expect(await queues.waiting('screening')).toBe(2);
    });

    it('does the same work again when it is asked for after it was done', async () => {
      const bench = new Workbench();
      await withWorker(bench, async () => {
        for (let times = 1; times <= 3; times++) {
          await until(async () => {
            await queues.ask('screening', [job(1)]);
            return bench.begun.length >= times;
          });
        }
      });
      expect(bench.begun.length).toBeGreaterThanOrEqual(3);
    });

    it('lets go of work that failed, so that it can be asked for again', async () => {
      const bench = new Workbench();
      bench.answer = () => (bench.begun.length === 1 ? Promise.reject(new Error('The first time it fails.')) : Promise.resolve());
      await withWorker(bench, async () => {
        await queues.ask('screening', [job(1)]);
        await until(() => bench.begun.length === 1);
        await until(async () => {
          await queues.ask('screening', [job(1)]);
          return bench.begun.length >= 2;
        });
      });
      expect(bench.begun.length).toBeGreaterThanOrEqual(2);
    });

    it('waits for the work in hand when it closes, and begins no other', async () => {
      const bench = new Workbench();
      const ended: number[] = [];
      let letEnd = (): void => undefined;
      const mayEnd = new Promise<void>((resolve) => {
        letEnd = resolve;
      });
      bench.answer = async ({ ordinal }) => {
        await mayEnd;
        ended.push(ordinal);
      };
      await queues.ask('screening', [job(1), job(2), job(3), job(4), job(5), job(6)]);
      await withWorker(bench, async () => {
        await until(() => bench.begun.length > 0);
        // What was begun ends only after the closing has begun.
        setTimeout(letEnd, 200);
      });
      expect(ended).toHaveLength(bench.begun.length);
      expect(bench.begun.length).toBeLessThan(6);
      expect(await queues.waiting('screening')).toBe(6 - bench.begun.length);
    });

    it('shows the board three queues and no person', async () => {
      expect(queues.boardQueues().map((queue) => queue.name)).toEqual(['reading', 'screening', 'rescoring']);
      await queues.ask('reading', [{ importId }]);
      await queues.ask('rescoring', [{ judgementId: 1, importNumber: 2, firstRow: 3 }]);
      expect(await queues.waiting('reading')).toBe(1);
      expect(await queues.waiting('rescoring')).toBe(1);
    });
  });
}
