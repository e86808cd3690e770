import type { CalendarDay, Column } from '@plumbline/screening';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { markDuplicates } from '../imports/duplicates';
import { NotNow, NotThere } from '../imports/refusals';
import { columnsOf, type StoredUnderstanding } from '../imports/understanding';
import { ROW_COLUMNS } from '../statements/ranking';
import type { RankedRecord } from './ranking-reader';
import type { ApplicantKey } from './reveal-log';

/** Everything that is kept of one applicant. */
export interface ApplicantRecord {
  readonly ranked: RankedRecord;
  readonly openingId: string;
  readonly judgementId: number;
  readonly adjacentFields: 'graded' | 'strict';
  readonly asOf: CalendarDay;
  readonly import: { readonly id: string; readonly number: number; readonly fileName: string };
  readonly columns: readonly Column[];
  /** The record as imported, in the order of the columns. */
  readonly cells: readonly string[];
  /** SHA-256 of the stored judgement, in hex. */
  readonly fingerprint: string;
}

interface Found extends RankedRecord {
  readonly openingId: string;
  readonly judgementId: number;
  readonly adjacentFields: 'graded' | 'strict';
  readonly asOf: CalendarDay;
  readonly importId: string;
  readonly fileName: string;
  readonly understanding: StoredUnderstanding;
  readonly cells: string;
  readonly fingerprint: string;
}

const FIND = `
  SELECT ${ROW_COLUMNS}, o.id AS "openingId", o.judgement_id AS "judgementId", j.adjacent_fields AS "adjacentFields", j.as_of::text AS "asOf",
         i.id AS "importId", i.file_name AS "fileName", i.understanding, a.cells, encode(s.fingerprint, 'hex') AS fingerprint,
         CASE WHEN s.is_duplicate THEN NULL ELSE (SELECT 1 + count(*)::int FROM scorecard ahead
            WHERE ahead.judgement_id = s.judgement_id AND NOT ahead.is_duplicate
              AND (ahead.points > s.points OR ahead.points = s.points AND (ahead.import_number, ahead.row) < (s.import_number, s.row))) END AS place
    FROM applicant a
    JOIN import i ON i.number = a.import_number
    JOIN opening o ON o.id = i.opening_id
    JOIN judgement j ON j.id = o.judgement_id
    JOIN scorecard s ON s.judgement_id = o.judgement_id AND s.import_number = a.import_number AND s.row = a.row
   WHERE a.import_number = ANY ($1) AND (a.import_number, a.row) IN (SELECT * FROM unnest($1::int[], $2::int[]))
   ORDER BY s.points DESC, s.import_number, s.row`;

/** Opens the files of applicants: everything that is kept of them. */
export class ApplicantFiles {
  constructor(private readonly source: DataSource) {}

  /** Refuses with `NotThere`. */
  async find(key: ApplicantKey): Promise<ApplicantRecord> {
    const [found] = await this.findAll([key]);
    if (found === undefined) throw new NotThere('There is no such applicant. The import may have been undone, or the applicant deleted.');
    return found;
  }

  /** Those of these applicants that are there, in rank order. */
  async findAll(keys: readonly ApplicantKey[]): Promise<ApplicantRecord[]> {
    const found = await this.source.query<Found[]>(FIND, [keys.map((it) => it.importNumber), keys.map((it) => it.row)]);
    return found.map((it) => ({
      ranked: it,
      openingId: it.openingId,
      judgementId: it.judgementId,
      adjacentFields: it.adjacentFields,
      asOf: it.asOf,
      import: { id: it.importId, number: it.importNumber, fileName: it.fileName },
      columns: columnsOf(it.understanding),
      cells: cellsOf(it.cells),
      fingerprint: it.fingerprint,
    }));
  }

  /** Deletes one applicant with everything that was said of the row; the audit entry names nobody. Refuses with `NotThere`, `NotNow`. */
  async delete(key: ApplicantKey, reason: string, actor: Actor): Promise<void> {
    const { openingId } = await this.find(key);
    await this.source.transaction(async (manager) => {
      await refuseWhileRescoring(manager, openingId);
      for (const table of ['applicant', 'scorecard', 'row_problem', 'reveal'])
        await manager.query(`DELETE FROM ${table} WHERE import_number = $1 AND row = $2`, [key.importNumber, key.row]);
      await markDuplicates(manager, openingId);
      await appendAuditEntry(manager, {
        actor,
        action: 'applicant.deleted',
        subject: `applicant:${key.importNumber}-${key.row}`,
        detail: reason,
      });
    });
  }
}

/** Locks the opening. A re-score that has read the applicant already would bring the scorecard back. */
async function refuseWhileRescoring(manager: EntityManager, openingId: string): Promise<void> {
  const [opening] = await manager.query<{ isRescoring: boolean }[]>(
    'SELECT next_judgement_id IS NOT NULL AS "isRescoring" FROM opening WHERE id = $1 FOR UPDATE',
    [openingId],
  );
  if (opening?.isRescoring === true) throw new NotNow('This opening is being judged again. Delete the applicant when that has ended.');
}

function cellsOf(json: string): string[] {
  const cells: unknown = JSON.parse(json);
  return Array.isArray(cells) ? cells.map(String) : [];
}
