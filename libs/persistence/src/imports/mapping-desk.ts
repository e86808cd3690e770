import type { Field } from '@plumbline/screening';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { ImportEntity } from './import.entity';
import { NotNow, NotThere } from './refusals';
import type { ReadingOptions, StoredUnderstanding } from './understanding';

/** Fields that say nothing by which an applicant could be judged. */
const NOT_JUDGED: ReadonlySet<Field> = new Set([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'email',
  'phone',
  'address',
  'link',
  'administrative',
  'never_scored',
]);

/** Where a person looks at what was understood, corrects it, and starts the screening. */
export class MappingDesk {
  constructor(private readonly source: DataSource) {}

  /** True where the file has to be looked at again (a reading job is to be asked for); false where the mapping alone was changed. */
  async correct(importId: string, change: ReadingOptions): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const it = await lockWaiting(manager, importId);
      if (isOfMapping(change)) {
        const understanding = withMapping(it.understanding, change.mapping ?? []);
        await manager.update(
          ImportEntity,
          { id: importId },
          { understanding, failure: null, readingOptions: { ...it.readingOptions, mapping: mergeMapping(it.readingOptions, change) } },
        );
        return false;
      }
      // Other columns may come of it: what was said of the old ones holds where a column of that name is found again.
      const readingOptions = { ...it.readingOptions, ...change, mapping: mergeMapping(it.readingOptions, change) };
      await manager.update(ImportEntity, { id: importId }, { state: 'received', failure: null, shouldStart: false, readingOptions });
      return true;
    });
  }

  /** The mapping is agreed to: the file is to be rewritten and screened (a reading job is to be asked for). */
  async start(importId: string, actor: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      const { understanding } = await lockWaiting(manager, importId);
      if (understanding.mapping.every(({ field }) => NOT_JUDGED.has(field))) {
        throw new NotNow(
          'No column is mapped to anything that can be judged. Say which column holds degrees, certificates, experience or free text.',
        );
      }
      await manager.query(`UPDATE import SET state = 'rewriting', failure = NULL, screening_started_at = now() WHERE id = $1`, [importId]);
      await appendAuditEntry(manager, {
        actor,
        action: 'import.started',
        subject: `import:${importId}`,
        detail: 'The mapping was agreed to.',
      });
    });
  }
}

async function lockWaiting(manager: EntityManager, importId: string): Promise<ImportEntity & { understanding: StoredUnderstanding }> {
  await manager.query('SELECT 1 FROM import WHERE id = $1 FOR NO KEY UPDATE', [importId]);
  const it = await manager.findOneBy(ImportEntity, { id: importId });
  if (it === null) throw new NotThere('There is no such import.');
  const { understanding } = it;
  if (it.state !== 'needs_mapping' || understanding === null) {
    throw new NotNow('This import is not waiting for its columns to be looked at.');
  }
  return Object.assign(it, { understanding });
}

function isOfMapping(change: ReadingOptions): boolean {
  return change.encoding === undefined && change.delimiter === undefined && change.headerRow === undefined && change.sheet === undefined;
}

function mergeMapping(options: ReadingOptions, change: ReadingOptions): NonNullable<ReadingOptions['mapping']> {
  const fields = new Map((options.mapping ?? []).map(({ column, field }) => [column, field]));
  for (const { column, field } of change.mapping ?? []) fields.set(column, field);
  return [...fields].map(([column, field]) => ({ column, field }));
}

/** What a person said of columns, put into what was understood. Columns that the file does not have are passed over. */
export function withMapping(understanding: StoredUnderstanding, mapping: NonNullable<ReadingOptions['mapping']>): StoredUnderstanding {
  const fields = new Map(mapping.map(({ column, field }) => [column, field]));
  return {
    ...understanding,
    mapping: understanding.mapping.map((it) => {
      const field = fields.get(it.column);
      return field === undefined ? it : { ...it, field, evidence: 'person', isExact: true };
    }),
  };
}
