import { Injectable } from '@nestjs/common';
import { type Jobs, JobWorker, Works } from '@plumbline/jobs';
import { ImportCloser, SegmentStore } from '@plumbline/persistence';
import { SegmentScreener } from './segment-screener';
import { WorkInterrupted } from './stopping';

/** Judges and stores one segment, and closes the import after its last one. */
@Injectable()
@Works('screening')
export class ScreeningProcessor extends JobWorker<'screening'> {
  constructor(
    private readonly segments: SegmentStore,
    private readonly screener: SegmentScreener,
    private readonly closer: ImportCloser,
  ) {
    super();
  }

  override async work(job: Jobs['screening']): Promise<void> {
    const end = await this.screen(job);
    if (end === 'given_up') {
      await this.closer.fail(
        job.importId,
        'Some rows could not be screened, although it was tried several times. Nothing was kept: import the list again, and tell your administrator if that fails too.',
      );
    } else {
      await this.closer.closeIfComplete(job.importId);
    }
  }

  private async screen(job: Jobs['screening']): Promise<Awaited<ReturnType<SegmentStore['work']>>> {
    try {
      return await this.segments.work(job, (segment, rows) => this.screener.screen(segment, rows));
    } catch (error) {
      if (!(error instanceof WorkInterrupted)) await this.segments.countFailure(job);
      throw error;
    }
  }
}
