import { Injectable } from '@nestjs/common';
import type { DueRescore, PageJudge } from '@plumbline/persistence';
import { RowJudge } from './judging';
import { Slices } from './slices';
import { Stopping } from './stopping';

/** Judges applicants from what is stored of them. */
@Injectable()
export class StoredRowJudge {
  constructor(private readonly stopping: Stopping) {}

  judgeFor(rescore: DueRescore): PageJudge {
    const judge = new RowJudge(rescore);
    const slices = new Slices(this.stopping);
    return async (rows) => {
      const judged = [];
      for (const { row, cells } of rows) {
        judged.push(judge.judge({ row, cells: cellsOf(cells) }, cells));
        if (slices.isOver()) await slices.pause();
      }
      return judged;
    };
  }
}

/** What this product wrote there itself: a JSON array of strings. */
function cellsOf(stored: string): string[] {
  const cells: unknown = JSON.parse(stored);
  if (!Array.isArray(cells)) throw new Error('The stored record is not a list of cells.');
  return cells.map(String);
}
