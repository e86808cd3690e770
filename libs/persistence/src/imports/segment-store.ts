import type { Column } from '@plumbline/screening';
import type { DataSource, QueryRunner } from 'typeorm';
import { CLAIM_SEGMENT, COUNT_ATTEMPT, COUNT_FAILURE } from '../statements/claim-segment';
import { BinaryRows } from './binary-rows';
import { CopyIn } from './copy-in';
import { APPLICANT_TARGET, type JudgedApplicant, SCORECARD_TARGET, writeApplicant, writeScorecard } from './judged-applicant';
import { columnsOf, type StoredUnderstanding } from './understanding';

/** A byte range of the canonical rewrite, to be judged and stored as a whole. */
export interface DueSegment {
  readonly importId: string;
  readonly importNumber: number;
  readonly readingAttempt: number;
  readonly ordinal: number;
  readonly startByte: number;
  readonly endByte: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly judgementId: number;
  readonly adjacentFields: 'graded' | 'strict';
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

interface Claim extends Omit<DueSegment, 'columns'> {
  readonly openingId: string;
  readonly understanding: StoredUnderstanding;
}

/** Takes the applicants of one segment in, in the order of their rows. */
export interface SegmentRows {
  add(judged: readonly JudgedApplicant[]): void;
  /** To be awaited now and then: the pace of PostgreSQL. */
  flow(): Promise<void>;
}

/** A segment that crashed its worker this often, or ended in an error this often, is given up, and its import with it. */
const MOST_ATTEMPTS = 40;
const MOST_FAILURES = 4;

export type SegmentEnd = 'done' | 'not_due' | 'given_up';

/** Stores segments, each in one transaction with the mark that it is done: a segment is there as a whole and once, or not at all. */
export class SegmentStore {
  constructor(private readonly source: DataSource) {}

  /** Calls `fill` with the segment if it is due and nobody else is at it. What `fill` throws leaves the segment due. */
  async work(
    due: { readonly importId: string; readonly ordinal: number },
    fill: (segment: DueSegment, rows: SegmentRows) => Promise<void>,
  ): Promise<SegmentEnd> {
    const key = [due.importId, due.ordinal];
    const [counts] = firstOf<{ attempts: number; failures: number }>(await this.source.query(COUNT_ATTEMPT, key));
    if (counts === undefined) return 'not_due';
    if (counts.attempts > MOST_ATTEMPTS || counts.failures >= MOST_FAILURES) return 'given_up';
    const runner = this.source.createQueryRunner();
    try {
      return await storeSegment(runner, key, fill);
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  /** Remembers that a segment ended in an error. */
  async countFailure(due: { readonly importId: string; readonly ordinal: number }): Promise<void> {
    await this.source.query(COUNT_FAILURE, [due.importId, due.ordinal]);
  }
}

async function storeSegment(
  runner: QueryRunner,
  key: readonly unknown[],
  fill: (segment: DueSegment, rows: SegmentRows) => Promise<void>,
): Promise<SegmentEnd> {
  await runner.startTransaction();
  const claims = await runner.manager.query<Claim[]>(CLAIM_SEGMENT, [...key]);
  const claim = claims[0];
  if (claim === undefined) return 'not_due';
  const segment: DueSegment = { ...claim, columns: columnsOf(claim.understanding) };
  const writing = await SegmentWriting.begin(runner, segment);
  try {
    await fill(segment, writing);
    await writing.end();
  } catch (error) {
    await writing.abandon();
    throw error;
  }
  if (!(await isJudgementStill(runner, claim, writing.lastRow))) return 'not_due';
  await runner.query('UPDATE segment SET done_at = clock_timestamp(), last_row = $3 WHERE import_number = $1 AND ordinal = $2', [
    segment.importNumber,
    segment.ordinal,
    writing.lastRow,
  ]);
  await runner.commitTransaction();
  return 'done';
}

/**
 * The judgement may have been replaced while the segment was judged: then the work was in vain, and is due still. Where a re-score is
 * under way, these applicants become part of it. The share lock keeps a re-score from beginning or ending before this transaction does.
 */
async function isJudgementStill(runner: QueryRunner, claim: Claim, lastRow: number): Promise<boolean> {
  const openings = await runner.manager.query<{ judgement_id: number; next_judgement_id: number | null }[]>(
    'SELECT judgement_id, next_judgement_id FROM opening WHERE id = $1 FOR SHARE',
    [claim.openingId],
  );
  const opening = openings[0];
  if (opening?.judgement_id !== claim.judgementId) return false;
  if (opening.next_judgement_id !== null && lastRow > 0) {
    await runner.query('INSERT INTO rescore_segment (judgement_id, import_number, first_row, last_row) VALUES ($1, $2, $3, $4)', [
      opening.next_judgement_id,
      claim.importNumber,
      claim.firstRow,
      lastRow,
    ]);
  }
  return true;
}

/** Applicants go to PostgreSQL as they come; their scorecards, a fifth of the bytes, wait for the second COPY. */
class SegmentWriting implements SegmentRows {
  private readonly scorecardChunks: Buffer[] = [];
  private readonly scorecards = new BinaryRows((chunk) => this.scorecardChunks.push(chunk));
  private added = 0;
  lastRow = 0;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly segment: DueSegment,
    private readonly applicants: CopyIn,
  ) {}

  static async begin(runner: QueryRunner, segment: DueSegment): Promise<SegmentWriting> {
    return new SegmentWriting(runner, segment, await CopyIn.begin(runner, APPLICANT_TARGET));
  }

  add(judged: readonly JudgedApplicant[]): void {
    for (const it of judged) writeApplicant(this.applicants.rows, this.segment.importNumber, it);
    for (const it of judged) writeScorecard(this.scorecards, this.segment, it);
    this.added += judged.length;
    this.lastRow = judged.at(-1)?.row ?? this.lastRow;
  }

  async flow(): Promise<void> {
    await this.applicants.flow();
  }

  async end(): Promise<void> {
    if (this.added !== this.segment.rows) {
      throw new Error(`Segment ${this.segment.ordinal} holds ${this.segment.rows} rows, but ${this.added} were judged.`);
    }
    await this.applicants.end();
    this.scorecards.end();
    await CopyIn.send(this.runner, SCORECARD_TARGET, this.scorecardChunks);
  }

  async abandon(): Promise<void> {
    await this.applicants.abandon();
  }
}

/** TypeORM answers an UPDATE … RETURNING with the rows and their count, in one array. */
function firstOf<T>(answer: readonly [T[], number]): T[] {
  return answer[0];
}
