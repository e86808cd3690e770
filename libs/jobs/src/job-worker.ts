import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { type Jobs, type QueueName, WORKING } from './queues';

/**
 * Does one kind of work. `work` may be called twice for the same payload, even at once and on two machines; it looks in PostgreSQL
 * whether there is anything to do. It never waits or retries by itself: what it throws is logged, and the work stays due.
 */
export abstract class JobWorker<Q extends QueueName> extends WorkerHost {
  protected readonly log = new Logger(this.constructor.name);

  abstract work(payload: Jobs[Q]): Promise<void>;

  override async process(job: Job<Jobs[Q]>): Promise<void> {
    await this.work(job.data);
  }

  @OnWorkerEvent('failed')
  tellFailure(job: { readonly id?: string } | undefined, error: Error): void {
    this.log.warn(`${job?.id ?? 'A job'} failed: ${error.stack ?? error.message}`);
  }

  @OnWorkerEvent('error')
  tellTrouble(error: Error): void {
    this.log.warn(`The queue store reports: ${error.message}`);
  }

  /** Takes no further job, and waits for those that run. */
  async close(): Promise<void> {
    await this.worker.close();
  }
}

/** Marks a {@link JobWorker} as the one for this queue. */
export const Works = (queue: QueueName): ClassDecorator => Processor(queue, WORKING);
