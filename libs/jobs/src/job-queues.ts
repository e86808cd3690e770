import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import { setTimeout as pause } from 'node:timers/promises';
import { jobId, JOB_OPTIONS, type Jobs, QUEUE_NAMES, type QueueName } from './queues';

/** A store that does not answer for so long is away: the work stays due, and whoever asked is not kept waiting. */
const PATIENCE_MS = 3000;

/**
 * Asks for work. Nobody can rely on it: what is due is a row in PostgreSQL, and the reconciler asks again for what was lost. So an
 * asking that fails is told to the log and to nobody else.
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
    const jobs = payloads.map((data) => ({ name: queue, data, opts: { ...JOB_OPTIONS, jobId: jobId(queue, data, round) } }));
    const patience = new AbortController();
    const asked = this.queues[queue].addBulk(jobs);
    const tooLong = pause(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
      throw new Error(`The store did not answer within ${PATIENCE_MS} ms.`);
    });
    try {
      await Promise.race([asked, tooLong]);
    } catch (error) {
      asked.catch(() => undefined);
      this.log.warn(`${queue} could not be asked for now: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      tooLong.catch(() => undefined);
      patience.abort();
    }
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
