import type { WorkerOptions } from 'bullmq';

/**
 * Every kind of background work, its payload, and how often at once one worker process does it. Payloads are ids: never a name, an
 * address or a cell. What is due is a row in PostgreSQL; a job only says where to look, so it may run twice, late or never.
 */
export interface Jobs {
  /** Look at an upload and understand it, or rewrite it into rows: the state of the import says which. */
  readonly reading: { readonly importId: string };
  /** Judge and store one segment of rows. */
  readonly screening: { readonly importId: string; readonly ordinal: number };
  /** Judge one segment of stored applicants again under another judgement. */
  readonly rescoring: { readonly judgementId: number; readonly importNumber: number; readonly firstRow: number };
}

export type QueueName = keyof Jobs;

export const QUEUE_NAMES = ['reading', 'screening', 'rescoring'] as const satisfies readonly QueueName[];

/**
 * No retry by the queue: a job that failed leaves at once, and its row in PostgreSQL is asked for again by the reconciler, which also
 * counts the failures. A finished job leaves at once too, so that its id is free for the next asking.
 */
export const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/**
 * A lock outlives pauses of half a minute; a job whose worker died is handed on as often as it takes, because the store's default (once)
 * would give a job up at its second crash.
 * One job of a kind at a time: judging keeps a processor busy, and of two segments that take turns neither is done sooner. More workers
 * do more at once.
 */
export const WORKING: Omit<WorkerOptions, 'connection'> = {
  lockDuration: 30_000,
  stalledInterval: 15_000,
  maxStalledCount: 100,
  drainDelay: 5,
  concurrency: 1,
};

/**
 * The same work asked for twice is one job while it waits or runs. `round` makes it another one: the reconciler's, when the first is
 * held by a worker that is no more.
 */
export function jobId<Q extends QueueName>(queue: Q, payload: Jobs[Q], round = ''): string {
  return [queue, ...Object.values<string | number>(payload), ...(round === '' ? [] : [round])].join('-');
}
