import type { DataSource } from 'typeorm';
import { IMPORT_VIEWS, PROBLEM_COUNTS, PROBLEM_PAGE } from '../statements/import-views';
import type { ImportState } from './import.entity';
import type { FoundProblem } from './reading-desk';
import { NotThere } from './refusals';
import type { StoredUnderstanding } from './understanding';

/** An import as it stands at this moment. */
export interface ImportStanding {
  readonly id: string;
  readonly number: number;
  readonly openingId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly state: ImportState;
  readonly uploadedBy: string;
  readonly createdAt: Date;
  readonly screeningStartedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly failure: string | null;
  readonly understanding: StoredUnderstanding | null;
  readonly bytesRead: number;
  readonly rowsFound: number;
  readonly isRowCountFinal: boolean;
  readonly notApplicants: number;
  readonly duplicates: number;
  readonly rowsScreened: number;
  readonly lastDoneAt: Date | null;
  readonly problems: number;
  /** The clock of PostgreSQL, which all the times above come from. */
  readonly now: Date;
  readonly earlierId: string | null;
  readonly earlierFileName: string | null;
  readonly earlierCreatedAt: Date | null;
}

export interface StoredProblem extends FoundProblem {
  readonly id: number;
  /** Whether its row is stored as an applicant: not while the import is on its way, and never for a row that is none. */
  readonly isApplicant: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Whether the account that asks has revealed this applicant. */
  readonly isRevealed: boolean;
}

export interface ProblemPage {
  readonly total: number;
  readonly byCode: readonly { readonly code: string; readonly count: number }[];
  readonly problems: readonly StoredProblem[];
}

/** Tells how imports stand. */
export class ImportReader {
  constructor(private readonly source: DataSource) {}

  async listOf(openingId: string): Promise<ImportStanding[]> {
    return this.source.query<ImportStanding[]>(IMPORT_VIEWS, [openingId, null]);
  }

  /** Refuses with `NotThere`. */
  async find(importId: string): Promise<ImportStanding> {
    const imports = await this.source.query<ImportStanding[]>(IMPORT_VIEWS, [null, importId]);
    if (imports[0] === undefined) throw new NotThere('There is no such import.');
    return imports[0];
  }

  async problems(
    importId: string,
    page: { readonly accountId: string; readonly code: string | null; readonly after: number; readonly limit: number },
  ): Promise<ProblemPage> {
    const importNumber = await this.numberOf(importId);
    const byCode = await this.source.query<{ code: string; count: number }[]>(PROBLEM_COUNTS, [importNumber]);
    const problems = await this.source.query<StoredProblem[]>(PROBLEM_PAGE, [
      importNumber,
      page.after,
      page.code,
      page.limit,
      page.accountId,
    ]);
    const total = byCode.filter(({ code }) => page.code === null || code === page.code).reduce((sum, { count }) => sum + count, 0);
    return { total, byCode, problems };
  }

  /** All problems, in pages, so that a list with a million of them needs no more memory than one with ten. */
  async *everyProblem(importId: string, accountId: string): AsyncGenerator<StoredProblem> {
    const importNumber = await this.numberOf(importId);
    for (let after = 0; ;) {
      const problems = await this.source.query<StoredProblem[]>(PROBLEM_PAGE, [importNumber, after, null, 1000, accountId]);
      yield* problems;
      const last = problems.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  private async numberOf(importId: string): Promise<number> {
    const rows = await this.source.query<{ number: number }[]>('SELECT number FROM import WHERE id = $1', [importId]);
    if (rows[0] === undefined) throw new NotThere('There is no such import.');
    return rows[0].number;
  }
}
