import { Injectable } from '@nestjs/common';
import type { DueRescore, PageJudge, StoredRow } from '@plumbline/persistence';
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
      for (const block of blocksOf(rows)) {
        judged.push(...judge.judge(block.map(({ row, cells }) => ({ row, cells: cellsOf(cells), json: cells }))));
        if (slices.isOver()) await slices.pause();
      }
      return judged;
    };
  }
}

/** Rows to be judged together: so many, or so few that they hold so many characters, that they are soon judged. */
function blocksOf(rows: readonly StoredRow[]): readonly StoredRow[][] {
  const blocks: StoredRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last === undefined || last.length === BLOCK_ROWS || room <= 0) {
      blocks.push([row]);
      room = BLOCK_CHARACTERS;
    } else last.push(row);
    room -= row.cells.length;
  }
  return blocks;
}

const BLOCK_ROWS = 32;
const BLOCK_CHARACTERS = 32_768;

/** What this product wrote there itself: a JSON array of strings. */
function cellsOf(stored: string): string[] {
  const cells: unknown = JSON.parse(stored);
  if (!Array.isArray(cells)) throw new Error('The stored record is not a list of cells.');
  return cells.map(String);
}
