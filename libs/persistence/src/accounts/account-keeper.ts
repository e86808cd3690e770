import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { hashPassword, isPassword, refuseWeakPassword } from './passwords';
import { EmailTaken, LastAdministrator, NoSuchAccount, WrongPassword } from './refusals';

export type Role = 'administrator' | 'recruiter' | 'viewer';

export interface AccountRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
}

/** Somebody who is about to have an account. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

const COLUMNS = `account.id, account.email, account.name, account.role, account.disabled_at IS NOT NULL AS "isDisabled",
  account.created_at AS "createdAt", (SELECT max(last_seen_at) FROM session WHERE account_id = account.id) AS "lastSeenAt"`;

/** Keeps who may sign in. */
export class AccountKeeper {
  constructor(private readonly source: DataSource) {}

  async list(): Promise<AccountRecord[]> {
    return this.source.query<AccountRecord[]>(`SELECT ${COLUMNS} FROM account ORDER BY name, email`);
  }

  /** Changes role or access; whoever is disabled is signed out at once. Refuses with `NoSuchAccount` or `LastAdministrator`. */
  async change(accountId: string, change: { readonly role?: Role; readonly isDisabled?: boolean }, actor: Actor): Promise<AccountRecord> {
    return this.source.transaction(async (manager) => {
      // Locks every administrator, so that two who demote each other at once do not both succeed.
      await manager.query(`SELECT id FROM account WHERE role = 'administrator' FOR UPDATE`);
      const before = await findAccount(manager, accountId);
      const role = change.role ?? before.role;
      const isDisabled = change.isDisabled ?? before.isDisabled;
      await manager.query('UPDATE account SET role = $2, disabled_at = CASE WHEN $3 THEN coalesce(disabled_at, now()) END WHERE id = $1', [
        accountId,
        role,
        isDisabled,
      ]);
      await refuseNobodyLeft(manager);
      if (isDisabled) await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
      const detail = `${before.name}: ${role}${isDisabled ? ', disabled' : ''}`;
      await appendAuditEntry(manager, { actor, action: 'account.changed', subject: `account:${accountId}`, detail });
      return findAccount(manager, accountId);
    });
  }

  /** Ends every other session of the account. Refuses with `WrongPassword` or `WeakPassword`. */
  async changePassword(
    account: AccountRecord,
    passwords: { readonly current: string; readonly next: string },
    keptSessionId: string,
  ): Promise<void> {
    const [known] = await this.source.query<{ hash: string }[]>('SELECT password_hash AS hash FROM account WHERE id = $1', [account.id]);
    if (!(await isPassword(passwords.current, known?.hash ?? null))) throw new WrongPassword();
    refuseWeakPassword(passwords.next, account);
    const hash = await hashPassword(passwords.next);
    await this.source.transaction(async (manager) => {
      await setPassword(manager, account.id, hash);
      await manager.query('DELETE FROM session WHERE account_id = $1 AND id <> $2', [account.id, keptSessionId]);
      await appendAuditEntry(manager, { actor: account, action: 'account.password_changed', subject: `account:${account.id}`, detail: '' });
    });
  }
}

export async function setPassword(manager: EntityManager, accountId: string, hash: string): Promise<void> {
  await manager.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, hash]);
}

/** Adds an account whose password was hashed before the transaction began: hashing takes a while. Refuses with `EmailTaken`. */
export async function addAccount(manager: EntityManager, it: Omit<NewAccount, 'password'>, passwordHash: string): Promise<Actor> {
  const [added] = await manager.query<{ id: string }[]>(
    `INSERT INTO account (email, name, role, password_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
    [it.email, it.name, it.role, passwordHash],
  );
  if (added === undefined) throw new EmailTaken();
  return { id: added.id, name: it.name };
}

async function findAccount(manager: EntityManager, accountId: string): Promise<AccountRecord> {
  const [it] = await manager.query<AccountRecord[]>(`SELECT ${COLUMNS} FROM account WHERE id = $1`, [accountId]);
  if (it === undefined) throw new NoSuchAccount('account');
  return it;
}

async function refuseNobodyLeft(manager: EntityManager): Promise<void> {
  const [it] = await manager.query<{ exists: boolean }[]>(
    `SELECT EXISTS (SELECT FROM account WHERE role = 'administrator' AND disabled_at IS NULL) AS exists`,
  );
  if (it?.exists !== true) throw new LastAdministrator();
}
