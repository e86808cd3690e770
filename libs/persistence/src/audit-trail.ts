import type { EntityManager } from 'typeorm';

/** Who did it. `id` is null for the product itself (set-up, background jobs). */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
}

/** The product itself, in the audit trail. */
export const PRODUCT: Actor = { id: null, name: 'Plumbline' };

/** Appends one entry in the caller's transaction, so that what was done and that it was done stand or fall together. */
export async function appendAuditEntry(
  manager: EntityManager,
  entry: { readonly actor: Actor; readonly action: string; readonly subject: string; readonly detail: string },
): Promise<void> {
  await manager.query('INSERT INTO audit_entry (actor_id, actor, action, subject, detail) VALUES ($1, $2, $3, $4, $5)', [
    entry.actor.id,
    entry.actor.name,
    entry.action,
    entry.subject,
    entry.detail,
  ]);
}
