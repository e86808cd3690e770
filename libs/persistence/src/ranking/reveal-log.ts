import type { DataSource } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';

/** An applicant by import and row. */
export interface ApplicantKey {
  readonly importNumber: number;
  readonly row: number;
}

const subjectOf = ({ importNumber, row }: ApplicantKey): string => `applicant:${importNumber}-${row}`;

/** Who may see whom unmasked, and why. */
export class RevealLog {
  constructor(private readonly source: DataSource) {}

  /** Which of these applicants the account has revealed, as `import-row`. */
  async revealedBy(accountId: string, keys: readonly ApplicantKey[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const found = await this.source.query<ApplicantKey[]>(
      `SELECT import_number AS "importNumber", row FROM reveal
        WHERE account_id = $1 AND (import_number, row) IN (SELECT * FROM unnest($2::int[], $3::int[]))`,
      [accountId, keys.map((it) => it.importNumber), keys.map((it) => it.row)],
    );
    return new Set(found.map((it) => `${it.importNumber}-${it.row}`));
  }

  /** Reveals one applicant to one account, for a reason that is kept. */
  async reveal(key: ApplicantKey, reason: string, actor: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO reveal (account_id, import_number, row, reason) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, import_number, row) DO UPDATE SET reason = excluded.reason, at = now()`,
        [actor.id, key.importNumber, key.row, reason],
      );
      await appendAuditEntry(manager, { actor, action: 'applicant.revealed', subject: subjectOf(key), detail: reason });
    });
  }

  /** A search by name or e-mail reveals everybody it finds. What was typed is not kept: it is somebody's name. */
  async revealFound(openingId: string, keys: readonly ApplicantKey[], actor: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO reveal (account_id, import_number, row, reason) SELECT $1, i, r, 'search' FROM unnest($2::int[], $3::int[]) AS found (i, r)
         ON CONFLICT DO NOTHING`,
        [actor.id, keys.map((it) => it.importNumber), keys.map((it) => it.row)],
      );
      const detail = `by name or e-mail; found ${keys.length}: ${keys.map((it) => `${it.importNumber}-${it.row}`).join(', ')}`;
      await appendAuditEntry(manager, { actor, action: 'applicants.searched', subject: `opening:${openingId}`, detail });
    });
  }
}
