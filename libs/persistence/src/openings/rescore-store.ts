import type { Column } from '@plumbline/screening';
import type { DataSource, QueryRunner } from 'typeorm';
import { BinaryRows } from '../imports/binary-rows';
import { CopyIn } from '../imports/copy-in';
import { type JudgedScorecard, SCORECARD_TARGET, writeScorecard } from '../imports/judged-applicant';
import { columnsOf, type StoredUnderstanding } from '../imports/understanding';
import { CLAIM_RESCORE, STORED_ROWS } from '../statements/rescoring';

/** Stored applicants to be judged again. */
export interface DueRescore {
  readonly judgementId: number;
  readonly importNumber: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  readonly adjacentFields: 'graded' | 'strict';
  readonly asOf: string;
}

interface Claim extends Omit<DueRescore, 'columns'> {
  readonly understanding: StoredUnderstanding;
}

/** An applicant as stored: `cells` is a JSON array of strings. */
export interface StoredRow {
  readonly row: number;
  readonly cells: string;
}

/** Judges a page of stored rows, in their order. */
export type PageJudge = (rows: readonly StoredRow[]) => Promise<readonly JudgedScorecard[]>;

const PAGE = 2000;

/** Stores the scorecards of a re-score, piece by piece, each in one transaction with the mark that it is done. */
export class RescoreStore {
  constructor(private readonly source: DataSource) {}

  /** False where the piece is done, where somebody else is at it, or where it is not wanted any more. */
  async work(
    due: { readonly judgementId: number; readonly importNumber: number; readonly firstRow: number },
    judgeFor: (rescore: DueRescore) => PageJudge,
  ): Promise<boolean> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const claims = await runner.manager.query<Claim[]>(CLAIM_RESCORE, [due.judgementId, due.importNumber, due.firstRow]);
      const claim = claims[0];
      if (claim === undefined) return false;
      const rescore: DueRescore = { ...claim, columns: columnsOf(claim.understanding) };
      await storeScorecards(runner, rescore, judgeFor(rescore));
      await runner.query('UPDATE rescore_segment SET done_at = now() WHERE judgement_id = $1 AND import_number = $2 AND first_row = $3', [
        due.judgementId,
        due.importNumber,
        due.firstRow,
      ]);
      await runner.commitTransaction();
      return true;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}

async function storeScorecards(runner: QueryRunner, rescore: DueRescore, judge: PageJudge): Promise<void> {
  const chunks: Buffer[] = [];
  const scorecards = new BinaryRows((chunk) => chunks.push(chunk));
  for (let after = rescore.firstRow - 1; ;) {
    const rows = await runner.manager.query<StoredRow[]>(STORED_ROWS, [rescore.importNumber, after, rescore.lastRow, PAGE]);
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const judged of await judge(rows)) writeScorecard(scorecards, rescore, judged);
    after = last.row;
  }
  scorecards.end();
  await CopyIn.send(runner, SCORECARD_TARGET, chunks);
}
