import { Injectable } from '@nestjs/common';
import { readSegmentBlocks } from '@plumbline/intake';
import { type DueSegment, type SegmentRows, UploadFolder } from '@plumbline/persistence';
import { RowJudge } from './judging';
import { Slices } from './slices';
import { Stopping } from './stopping';
import { WarmUp } from './warm-up';

/** Judges the rows of one segment of the canonical rewrite, in their order. The record is stored as the very bytes of the rewrite. */
@Injectable()
export class SegmentScreener {
  constructor(
    private readonly folder: UploadFolder,
    private readonly stopping: Stopping,
    private readonly warmUp: WarmUp,
  ) {}

  async screen(segment: DueSegment, rows: SegmentRows): Promise<void> {
    this.warmUp.giveWay();
    const judge = new RowJudge(segment);
    const slices = new Slices(this.stopping);
    const file = this.folder.rewritePath(segment.importId, segment.readingAttempt);
    for (const lines of await readSegmentBlocks(file, segment)) {
      rows.add(judge.judge(lines));
      if (!slices.isOver()) continue;
      await slices.pause();
      await rows.flow();
    }
  }
}
