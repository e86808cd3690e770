import { Injectable } from '@nestjs/common';
import { type Jobs, JobWorker, Works } from '@plumbline/jobs';
import { ImportCloser, MOST_READINGS, type Reading, ReadingDesk, ReadingOver } from '@plumbline/persistence';
import { UploadReader } from './upload-reader';

/** Understands an upload, or rewrites one that was understood: whichever is due. */
@Injectable()
@Works('reading')
export class ReadingProcessor extends JobWorker<'reading'> {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly reader: UploadReader,
    private readonly closer: ImportCloser,
  ) {
    super();
  }

  override async work({ importId }: Jobs['reading']): Promise<void> {
    const failure = await this.desk.claim(importId, (reading) => this.read(reading)).catch(ofNoUse);
    if (failure === null) await this.closer.closeIfComplete(importId);
    else await this.closer.fail(importId, failure);
  }

  /** What is wrong with the file, for the person who sent it; null where nothing is. */
  private async read(reading: Reading): Promise<string | null> {
    if (reading.attempt > MOST_READINGS) return 'This file brought the reader down every time. Save it as CSV (UTF-8), and import that.';
    return this.reader.open(reading, async (file) => {
      if (reading.state === 'rewriting') return this.reader.rewrite(reading, file);
      const next = await this.reader.understand(reading, file);
      if ('problem' in next) return this.refuse(reading, next.problem);
      return next.isToBeRewritten ? this.reader.rewrite({ ...reading, state: 'rewriting', understanding: next.understanding }, file) : null;
    });
  }

  /** A file that nobody can read fails. One that cannot be read as a person asked stays as it was understood before. */
  private async refuse(reading: Reading, problem: string): Promise<string | null> {
    if (reading.understanding === null) return problem;
    await this.desk.refuseCorrection(reading, reading.understanding, `The file cannot be read like that, and stays as it was. ${problem}`);
    return null;
  }
}

/** Withdrawn, or read by somebody else by now: nothing is wrong with that. */
function ofNoUse(error: unknown): null {
  if (error instanceof ReadingOver) return null;
  throw error;
}
