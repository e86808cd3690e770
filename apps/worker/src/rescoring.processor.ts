import { Injectable } from '@nestjs/common';
import { type Jobs, JobWorker, Works } from '@plumbline/jobs';
import { RescoreDesk, RescoreStore } from '@plumbline/persistence';
import { StoredRowJudge } from './stored-row-judge';

/** Judges stored applicants again, and puts the new judgement in force after the last of them. */
@Injectable()
@Works('rescoring')
export class RescoringProcessor extends JobWorker<'rescoring'> {
  constructor(
    private readonly rescores: RescoreStore,
    private readonly desk: RescoreDesk,
    private readonly judge: StoredRowJudge,
  ) {
    super();
  }

  override async work(job: Jobs['rescoring']): Promise<void> {
    await this.rescores.work(job, (rescore) => this.judge.judgeFor(rescore));
    await this.desk.switchIfComplete(job.judgementId);
  }
}
