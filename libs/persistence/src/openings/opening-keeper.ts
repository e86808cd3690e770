import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { NotThere } from '../imports/refusals';
import { OPENING_VIEWS } from '../statements/opening-views';
import { JudgementEntity, OpeningEntity } from './opening.entity';

/** Requirements and a day: what applicants of an opening are judged by. */
export interface Judging {
  readonly requirementsId: string;
  readonly requirementsVersion: string;
  readonly adjacentFields: 'graded' | 'strict';
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** An opening as it stands at this moment. */
export interface OpeningStanding extends Judging {
  readonly id: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly judgementId: number;
  readonly isRescoring: boolean;
  /** Whether applicants are still coming: an import is on its way and waits for nobody. */
  readonly isFilling: boolean;
  /** Imports whose columns a person has to look at. */
  readonly listsWaiting: number;
  readonly rescoringDone: number;
  readonly rescoringOf: number;
  readonly applicants: number;
  readonly duplicates: number;
  readonly imports: number;
  readonly problems: number;
}

/** Keeps the openings. */
export class OpeningKeeper {
  constructor(private readonly source: DataSource) {}

  async list(): Promise<OpeningStanding[]> {
    return this.source.query<OpeningStanding[]>(OPENING_VIEWS, [null]);
  }

  /** Refuses with `NotThere`. */
  async find(openingId: string): Promise<OpeningStanding> {
    const openings = await this.source.query<OpeningStanding[]>(OPENING_VIEWS, [openingId]);
    if (openings[0] === undefined) throw new NotThere('There is no such opening.');
    return openings[0];
  }

  /** The id of the new opening. */
  async create(it: {
    readonly title: string;
    readonly isSample?: boolean;
    readonly judging: Judging;
    readonly actor: Actor;
  }): Promise<string> {
    const id = randomUUID();
    await this.source.transaction(async (manager) => {
      const judgementId = await addJudgement(manager, it.judging);
      const { title, isSample = false } = it;
      await manager.insert(OpeningEntity, {
        id,
        title,
        isSample,
        judgementId,
        nextJudgementId: null,
        createdBy: it.actor.id,
        closedAt: null,
      });
      await appendAuditEntry(manager, { actor: it.actor, action: 'opening.created', subject: `opening:${id}`, detail: title });
    });
    return id;
  }

  /** Renames, closes or opens again. Refuses with `NotThere`. */
  async change(openingId: string, change: { readonly title?: string; readonly isClosed?: boolean }, actor: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      const known = await manager.findOneBy(OpeningEntity, { id: openingId });
      if (known === null) throw new NotThere('There is no such opening.');
      if (change.title !== undefined && change.title !== known.title) {
        await manager.update(OpeningEntity, { id: openingId }, { title: change.title });
        const detail = `“${known.title}” is now “${change.title}”`;
        await appendAuditEntry(manager, { actor, action: 'opening.renamed', subject: `opening:${openingId}`, detail });
      }
      if (change.isClosed !== undefined && change.isClosed !== (known.closedAt !== null)) {
        await manager.update(OpeningEntity, { id: openingId }, { closedAt: change.isClosed ? new Date() : null });
        const action = change.isClosed ? 'opening.closed' : 'opening.reopened';
        await appendAuditEntry(manager, { actor, action, subject: `opening:${openingId}`, detail: known.title });
      }
    });
  }
}

/** Adds a way of judging, and says its number. */
export async function addJudgement(manager: EntityManager, judging: Judging): Promise<number> {
  // A copy, because TypeORM writes the number into what it is given.
  const { identifiers } = await manager.insert(JudgementEntity, { ...judging });
  const id: unknown = identifiers[0]?.id;
  if (typeof id !== 'number') throw new Error('PostgreSQL gave the judgement no number.');
  return id;
}
