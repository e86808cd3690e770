import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { markDuplicates } from './duplicates';
import { forgetRows } from './forget-rows';
import { UNFINISHED } from './import.entity';
import { NotNow, NotThere } from './refusals';
import type { UploadFolder } from './upload-folder';
import { FORGET_SAMPLES } from '../statements/forget-samples';

interface Withdrawal {
  readonly importId: string;
  readonly actor: Actor;
  readonly from: readonly string[];
  readonly to: 'cancelled' | 'undone';
  readonly refusal: string;
}

/** Takes back an import, on the way or done. Its applicants, scorecards, problems and files go; its row and the audit trail stay. */
export class ImportWithdrawer {
  constructor(
    private readonly source: DataSource,
    private readonly folder: UploadFolder,
  ) {}

  async cancel(importId: string, actor: Actor): Promise<void> {
    const refusal = 'This import has ended already. A finished import can be undone.';
    await this.withdraw({ importId, actor, from: UNFINISHED, to: 'cancelled', refusal });
  }

  async undo(importId: string, actor: Actor): Promise<void> {
    const refusal = 'Only a finished import can be undone. One that is under way can be cancelled.';
    await this.withdraw({ importId, actor, from: ['done'], to: 'undone', refusal });
  }

  private async withdraw(withdrawal: Withdrawal): Promise<void> {
    await this.source.transaction((manager) => takeBack(manager, withdrawal));
    await this.folder.remove(withdrawal.importId);
  }
}

async function takeBack(manager: EntityManager, { importId, actor, from, to, refusal }: Withdrawal): Promise<void> {
  const [taken] = await manager.query<[{ number: number; opening_id: string }[], number]>(
    `UPDATE import SET state = $2, finished_at = now() WHERE id = $1 AND state = ANY($3) RETURNING number, opening_id`,
    [importId, to, from],
  );
  const it = taken[0];
  if (it === undefined) {
    const known = await manager.query<unknown[]>('SELECT 1 FROM import WHERE id = $1', [importId]);
    throw known.length === 0 ? new NotThere('There is no such import.') : new NotNow(refusal);
  }
  const counts = await manager.query<{ applicants: string }[]>('SELECT count(*) AS applicants FROM applicant WHERE import_number = $1', [
    it.number,
  ]);
  await forgetRows(manager, it.number);
  await manager.query(FORGET_SAMPLES, [importId]);
  await manager.query('DELETE FROM reveal WHERE import_number = $1', [it.number]);
  if (to === 'undone') {
    await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR NO KEY UPDATE', [it.opening_id]);
    await markDuplicates(manager, it.opening_id);
  }
  const detail = `${counts[0]?.applicants ?? '0'} applicants deleted`;
  await appendAuditEntry(manager, { actor, action: `import.${to}`, subject: `import:${importId}`, detail });
}
