import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueues, QUEUE_NAMES } from '@plumbline/jobs';
import { type DueWork, DueWorkFinder, ImportCloser, RescoreDesk } from '@plumbline/persistence';

const EVERY_MS = 2000;
/** Asking again makes other jobs in the next span of time, in case the first is held by a worker that is no more. */
const ROUND_MS = 10_000;
const TIDY_EVERY_MS = 60 * 60 * 1000;

/**
 * Asks again for what is due and that nobody is at. PostgreSQL knows what is due; the queues may have lost it, or a worker may have
 * died with it. Each worker has one: asking twice does no harm.
 */
@Injectable()
export class Reconciler implements OnApplicationBootstrap {
  private readonly log = new Logger('Reconciler');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private tidiedAt = 0;

  constructor(
    private readonly work: DueWorkFinder,
    private readonly queues: JobQueues,
    private readonly closer: ImportCloser,
    private readonly rescores: RescoreDesk,
  ) {}

  onApplicationBootstrap(): void {
    this.goRound();
  }

  /** Ends after the round that is under way. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.round;
    clearTimeout(this.timer);
  }

  private goRound(): void {
    this.round = this.reconcile()
      .catch((error: unknown) => {
        this.log.warn(`A round was left out: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => {
        this.timer = setTimeout(() => {
          this.goRound();
        }, EVERY_MS);
      });
  }

  private async reconcile(): Promise<void> {
    const due = await this.work.find();
    await this.ask(due);
    for (const { importId } of due.closings) await this.closer.closeIfComplete(importId);
    for (const { judgementId } of due.switches) await this.rescores.switchIfComplete(judgementId);
    if (Date.now() - this.tidiedAt > TIDY_EVERY_MS) {
      await this.work.removeLeftFiles();
      this.tidiedAt = Date.now();
    }
  }

  private async ask(due: DueWork): Promise<void> {
    const round = String(Math.floor(Date.now() / ROUND_MS));
    const asked = { reading: due.readings, screening: due.segments, rescoring: due.rescorings };
    for (const queue of QUEUE_NAMES) {
      // A queue in which jobs wait is at work, and comes to these by itself.
      if (asked[queue].length > 0 && (await this.queues.waiting(queue)) === 0) await this.queues.ask(queue, asked[queue], round);
    }
  }
}
