import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import { jobId, JOB_OPTIONS, type Jobs, QUEUE_NAMES, type QueueName } from './queues';

/**
 * Asks for work. A promise kept means that the store has the job; it does not mean that the work will be done, for which the rows in
 * PostgreSQL and the reconciler stand.
 */
@Injectable()
export class JobQueues {
  private readonly queues: Readonly<Record<QueueName, Queue>>;
  private readonly log = new Logger('Jobs');

  constructor(
    @InjectQueue('reading') reading: Queue,
    @InjectQueue('screening') screening: Queue,
    @InjectQueue('rescoring') rescoring: Queue,
  ) {
    this.queues = { reading, screening, rescoring };
    // Without a listener an outage of the store would end the process.
    for (const name of QUEUE_NAMES) {
      this.queues[name].on('error', (error) => {
        this.log.warn(`The queue ${name} reports: ${error.message}`);
      });
    }
  }

  /** Asks for each piece of work once, however often it is asked for while it waits. */
  async ask<Q extends QueueName>(queue: Q, payloads: readonly Jobs[Q][], round = ''): Promise<void> {
    if (payloads.length === 0) return;
    await this.queues[queue].addBulk(
      payloads.map((data) => ({ name: queue, data, opts: { ...JOB_OPTIONS, jobId: jobId(queue, data, round) } })),
    );
  }

  /** How many jobs nobody has begun. */
  async waiting(queue: QueueName): Promise<number> {
    return this.queues[queue].getWaitingCount();
  }

  async close(): Promise<void> {
    await Promise.all(QUEUE_NAMES.map((name) => this.queues[name].close()));
  }

  /** For the administrators' queue board alone. */
  boardQueues(): readonly Queue[] {
    return QUEUE_NAMES.map((name) => this.queues[name]);
  }
}
