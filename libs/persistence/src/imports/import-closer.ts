import type { DataSource, EntityManager } from 'typeorm';
import { appendAuditEntry, PRODUCT } from '../audit-trail';
import { markDuplicates } from './duplicates';
import { forgetRows } from './forget-rows';
import type { UploadFolder } from './upload-folder';
import { FORGET_SAMPLES } from '../statements/forget-samples';

interface ClosingImport {
  readonly number: number;
  readonly opening_id: string;
  readonly rows: number;
}

/** Brings imports to their end: `done` when every segment is, or `failed` with a sentence. Removes the files when nobody needs them any more. */
export class ImportCloser {
  constructor(
    private readonly source: DataSource,
    private readonly folder: UploadFolder,
  ) {}

  /** Closes the import if all of it is screened. Of several callers one does it. True where it is done by now through this call. */
  async closeIfComplete(importId: string): Promise<boolean> {
    if (!(await isComplete(this.source.manager, importId))) return false;
    const isClosed = await this.source.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM import WHERE id = $1 FOR NO KEY UPDATE', [importId]);
      const closing = await findClosing(manager, importId);
      if (closing === null) return false;
      await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR NO KEY UPDATE', [closing.opening_id]);
      await markDone(manager, importId);
      // The hash tables of 100,000 keys, in memory instead of in files.
      await manager.query(`SET LOCAL work_mem = '64MB'`);
      await markDuplicates(manager, closing.opening_id);
      await appendAuditEntry(manager, {
        actor: PRODUCT,
        action: 'import.done',
        subject: `import:${importId}`,
        detail: `${closing.rows} applicants screened`,
      });
      return true;
    });
    if (isClosed) await this.folder.remove(importId);
    return isClosed;
  }

  /** Ends an import that cannot succeed. `failure` says what happened and what to do next. Leaves finished imports alone. */
  async fail(importId: string, failure: string): Promise<void> {
    const isFailed = await this.source.transaction(async (manager) => {
      const [failed] = await manager.query<[{ number: number }[], number]>(
        `UPDATE import SET state = 'failed', failure = $2, finished_at = now()
          WHERE id = $1 AND state IN ('received', 'reading', 'needs_mapping', 'rewriting', 'screening') RETURNING number`,
        [importId, failure],
      );
      if (failed[0] === undefined) return false;
      await forgetRows(manager, failed[0].number);
      await manager.query(FORGET_SAMPLES, [importId]);
      await appendAuditEntry(manager, { actor: PRODUCT, action: 'import.failed', subject: `import:${importId}`, detail: failure });
      return true;
    });
    if (isFailed) await this.folder.remove(importId);
  }
}

/** Cheap, and asked after every segment: most of the time the answer is no. Served by: import_pkey, segment_pkey. */
const COMPLETE = `
  SELECT 1 FROM import i
   WHERE i.id = $1 AND i.state = 'screening' AND i.is_row_count_final
     AND NOT EXISTS (SELECT 1 FROM segment s WHERE s.import_number = i.number AND s.done_at IS NULL)`;

async function isComplete(manager: EntityManager, importId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(COMPLETE, [importId]);
  return rows.length > 0;
}

async function findClosing(manager: EntityManager, importId: string): Promise<ClosingImport | null> {
  if (!(await isComplete(manager, importId))) return null;
  const rows = await manager.query<ClosingImport[]>(
    `SELECT i.number, i.opening_id, coalesce((SELECT sum(s.rows) FROM segment s WHERE s.import_number = i.number), 0)::integer AS rows
       FROM import i WHERE i.id = $1`,
    [importId],
  );
  return rows[0] ?? null;
}

async function markDone(manager: EntityManager, importId: string): Promise<void> {
  await manager.query(`UPDATE import SET state = 'done', finished_at = clock_timestamp() WHERE id = $1`, [importId]);
  await manager.query(FORGET_SAMPLES, [importId]);
}
