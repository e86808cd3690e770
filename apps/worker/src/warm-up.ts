import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { RowJudge } from './judging';
import { WARM_UP_COLUMNS, warmUpRows } from './warm-up-rows';

/** Long enough for the programs that start beside this one to be ready first. */
const AFTER_MS = 3000;
const ROWS = 2048;
const BLOCK_ROWS = 32;

/**
 * Judges invented applicants while a new worker has nothing to do. A judge that has judged nobody is compiled by and by as it works, which
 * makes the first list after a start take a second of processor time more in each worker; this is that second, before anybody waits.
 */
@Injectable()
export class WarmUp implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isOver = false;

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => void this.judgeNobody(), AFTER_MS);
  }

  /** There is real work: that warms as well. */
  giveWay(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  onApplicationShutdown(): void {
    this.giveWay();
  }

  private async judgeNobody(): Promise<void> {
    const judge = new RowJudge({ columns: WARM_UP_COLUMNS, adjacentFields: 'graded', asOf: '2026-01-01' });
    for (let row = 0; row < ROWS && !this.isOver; row += BLOCK_ROWS) {
      judge.judge(warmUpRows(row, row + BLOCK_ROWS));
      await nextTurn();
    }
  }
}
