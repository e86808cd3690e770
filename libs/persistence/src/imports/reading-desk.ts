import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import {
  ADD_SEGMENTS,
  BEGIN_ATTEMPT,
  HOLD_ATTEMPT,
  END_REWRITING,
  KEEP_PROGRESS,
  KEEP_UNDERSTANDING,
  READING_LOCK,
  REFUSE_CORRECTION,
} from '../statements/reading';
import { CopyIn } from './copy-in';
import { forgetRows } from './forget-rows';
import type { ReadingOptions, StoredUnderstanding } from './understanding';

/** An import that this process, and no other, reads now. */
export interface Reading {
  readonly importId: string;
  readonly importNumber: number;
  readonly openingId: string;
  /** `reading`: to be understood. `rewriting`: understood and agreed to, to be cut into segments. */
  readonly state: 'reading' | 'rewriting';
  readonly attempt: number;
  readonly fileName: string;
  readonly shouldStart: boolean;
  readonly options: ReadingOptions;
  readonly understanding: StoredUnderstanding | null;
}

export interface FoundSegment {
  readonly ordinal: number;
  readonly startByte: number;
  readonly endByte: number;
  readonly firstRow: number;
  readonly rows: number;
}

export interface FoundProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly said: string;
  readonly expected: string;
  readonly repair: string | null;
}

const ANOTHER_WAY = 'The import went another way while it was read.';

/** Another reader has taken over, or the import was withdrawn: what this reader finds is of no use any more. */
export class ReadingOver extends Error {}

/** An upload that brought this many readers down is not tried again. */
export const MOST_READINGS = 40;

/** Lets one process read an import, and writes down what it finds. */
export class ReadingDesk {
  constructor(private readonly source: DataSource) {}

  /**
   * What `read` says of the import; null, without a call, where somebody else reads it or there is nothing to read. The advisory lock dies with the process, or its
   * connection: so others see that a reader is gone, without a clock. A reader that lost its connection and does not know is kept
   * out by the number of its attempt.
   */
  async claim<T>(importId: string, read: (reading: Reading) => Promise<T>): Promise<T | null> {
    const runner = this.source.createQueryRunner();
    try {
      const numbers = await runner.manager.query<{ number: number }[]>('SELECT number FROM import WHERE id = $1', [importId]);
      const importNumber = numbers[0]?.number;
      if (importNumber === undefined || !(await tryLock(runner, importNumber))) return null;
      try {
        const [readings] = await runner.manager.query<[Reading[], number]>(BEGIN_ATTEMPT, [importId]);
        return readings[0] === undefined ? null : await read(readings[0]);
      } finally {
        await runner.query('SELECT pg_advisory_unlock($1, $2)', [READING_LOCK, importNumber]).catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }

  /** `rewriting` goes on at once; `needs_mapping` waits for a person. */
  async keepUnderstanding(reading: Reading, understanding: StoredUnderstanding, next: 'rewriting' | 'needs_mapping'): Promise<void> {
    await guarded(this.source.manager, KEEP_UNDERSTANDING, [reading.importNumber, reading.attempt, JSON.stringify(understanding), next]);
  }

  /** The file cannot be read the way that a person asked for: what was understood before holds, and `failure` says why. */
  async refuseCorrection(reading: Reading, understanding: StoredUnderstanding, failure: string): Promise<void> {
    const options = JSON.stringify(optionsInForce(reading.options, understanding));
    await guarded(this.source.manager, REFUSE_CORRECTION, [reading.importNumber, reading.attempt, failure, options]);
  }

  /** Forgets what an earlier attempt cut: segments point into the file of the attempt that found them. */
  async beginRewriting(reading: Reading): Promise<void> {
    await this.source.transaction(async (manager) => {
      await guarded(manager, KEEP_PROGRESS, [reading.importNumber, reading.attempt, 0, 0]);
      await forgetRows(manager, reading.importNumber);
    });
  }

  async keepProgress(reading: Reading, found: { readonly bytesRead: number; readonly rowsFound: number }): Promise<void> {
    await guarded(this.source.manager, KEEP_PROGRESS, [reading.importNumber, reading.attempt, found.bytesRead, found.rowsFound]);
  }

  /** From here on the segments are due. Their bytes are in the file already. */
  async addSegments(reading: Reading, segments: readonly FoundSegment[]): Promise<void> {
    if (segments.length === 0) return;
    const added = await this.source.query<unknown[]>(ADD_SEGMENTS, [
      reading.importNumber,
      reading.attempt,
      segments.map(({ ordinal }) => ordinal),
      segments.map(({ startByte }) => startByte),
      segments.map(({ endByte }) => endByte),
      segments.map(({ firstRow }) => firstRow),
      segments.map(({ rows }) => rows),
    ]);
    if (added.length === 0) throw new ReadingOver(ANOTHER_WAY);
  }

  async addProblems(reading: Reading, problems: readonly FoundProblem[]): Promise<void> {
    if (problems.length === 0) return;
    await this.source.transaction(async (manager) => {
      await holdAttempt(manager, reading);
      if (manager.queryRunner === undefined) throw new Error('A transaction has its query runner.');
      const copy = await CopyIn.begin(manager.queryRunner, 'row_problem (import_number, row, column_name, code, said, expected, repair)');
      for (const problem of problems) {
        const row = copy.rows.row(7).integer(reading.importNumber);
        if (problem.row === null) row.nothing();
        else row.integer(problem.row);
        row.text(problem.column).text(problem.code).text(problem.said).text(problem.expected).text(problem.repair);
      }
      await copy.end();
    });
  }

  async endRewriting(reading: Reading, found: { readonly rows: number; readonly notApplicants: number }): Promise<void> {
    await guarded(this.source.manager, END_REWRITING, [reading.importNumber, reading.attempt, found.rows, found.notApplicants]);
  }
}

async function tryLock(runner: QueryRunner, importNumber: number): Promise<boolean> {
  const locks = await runner.manager.query<{ got: boolean }[]>('SELECT pg_try_advisory_lock($1, $2) AS got', [READING_LOCK, importNumber]);
  return locks[0]?.got === true;
}

async function guarded(manager: EntityManager, statement: string, values: readonly unknown[]): Promise<void> {
  const [rows] = await manager.query<[unknown[], number]>(statement, [...values]);
  if (rows.length === 0) throw new ReadingOver(ANOTHER_WAY);
}

/** Keeps the attempt from changing until the transaction ends. */
async function holdAttempt(manager: EntityManager, reading: Reading): Promise<void> {
  const rows = await manager.query<unknown[]>(HOLD_ATTEMPT, [reading.importNumber, reading.attempt]);
  if (rows.length === 0) throw new ReadingOver(ANOTHER_WAY);
}

/** Those of a person's corrections by which the file was understood. */
function optionsInForce(options: ReadingOptions, understanding: StoredUnderstanding): ReadingOptions {
  const { encoding, delimiter, headerRow, sheet, mapping } = options;
  return {
    ...(encoding !== undefined && encoding === understanding.encoding && { encoding }),
    ...(delimiter !== undefined && delimiter === understanding.dialect?.delimiter && { delimiter }),
    ...(headerRow !== undefined && headerRow === understanding.headerRow && { headerRow }),
    ...(sheet !== undefined && sheet === understanding.sheet && { sheet }),
    ...(mapping !== undefined && { mapping }),
  };
}
