import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry, PRODUCT } from '../audit-trail';
import { NotNow, NotThere } from '../imports/refusals';
import { CARRY_DUPLICATES } from '../statements/duplicates';
import { PLAN_RESCORE } from '../statements/rescoring';
import { addJudgement, type Judging } from './opening-keeper';
import { OpeningEntity } from './opening.entity';

/** Begins and ends re-scores. The old scorecards stay in force until the last new one is there, and stay stored after that. */
export class RescoreDesk {
  constructor(private readonly source: DataSource) {}

  /** Plans a re-score and says its judgement. Its segments are to be asked for. Refuses with `NotThere`, `NotNow`. */
  async begin(openingId: string, judging: Judging, actor: Actor): Promise<number> {
    return this.source.transaction(async (manager) => {
      // Waits for segments that are being stored; those that begin later find the new judgement and join it.
      await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR NO KEY UPDATE', [openingId]);
      const opening = await manager.findOneBy(OpeningEntity, { id: openingId });
      if (opening === null) throw new NotThere('There is no such opening.');
      if (opening.nextJudgementId !== null) throw new NotNow('This opening is being judged again already. Wait until that has ended.');
      const judgementId = await addJudgement(manager, judging);
      await manager.update(OpeningEntity, { id: openingId }, { nextJudgementId: judgementId });
      await manager.query(PLAN_RESCORE, [judgementId, openingId]);
      const detail = `Requirements ${judging.requirementsId} ${judging.requirementsVersion}, as of ${judging.asOf}`;
      await appendAuditEntry(manager, { actor, action: 'opening.rescore_asked', subject: `opening:${openingId}`, detail });
      return judgementId;
    });
  }

  /** The pieces of a re-score that are not done. */
  async due(judgementId: number): Promise<{ judgementId: number; importNumber: number; firstRow: number }[]> {
    return this.source.query(
      `SELECT judgement_id AS "judgementId", import_number AS "importNumber", first_row AS "firstRow" FROM rescore_segment
        WHERE judgement_id = $1 AND done_at IS NULL ORDER BY import_number, first_row`,
      [judgementId],
    );
  }

  /** Puts the new judgement in force if all of it is there. Of several callers one does it. */
  async switchIfComplete(judgementId: number): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const openings = await manager.query<{ id: string }[]>('SELECT id FROM opening WHERE next_judgement_id = $1 FOR NO KEY UPDATE', [
        judgementId,
      ]);
      const opening = openings[0];
      if (opening === undefined || (await isAnythingDue(manager, judgementId))) return false;
      await manager.update(OpeningEntity, { id: opening.id }, { judgementId, nextJudgementId: null });
      await manager.query(CARRY_DUPLICATES, [opening.id]);
      const detail = `Judgement ${judgementId} is in force`;
      await appendAuditEntry(manager, { actor: PRODUCT, action: 'opening.rescored', subject: `opening:${opening.id}`, detail });
      return true;
    });
  }
}

async function isAnythingDue(manager: EntityManager, judgementId: number): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT 1 FROM rescore_segment WHERE judgement_id = $1 AND done_at IS NULL LIMIT 1', [
    judgementId,
  ]);
  return rows.length > 0;
}
