import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry, PRODUCT } from '../audit-trail';
import { addAccount, type NewAccount, type Role, setPassword } from './account-keeper';
import { hashPassword, refuseWeakPassword } from './passwords';
import { AlreadySetUp, EmailTaken, LinkRefused, NoSuchAccount } from './refusals';
import { hashOf, newSecret } from './secrets';

export interface InvitationRecord {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

interface Token {
  readonly email: string | null;
  readonly role: Role | null;
  readonly accountId: string | null;
}

type Kind = 'set_up' | 'invitation' | 'password_reset';
const HOURS: Readonly<Record<Kind, number>> = { set_up: 24, invitation: 7 * 24, password_reset: 1 };

/** Links that let somebody in once: set-up, invitation, password reset. A link dies in the transaction that uses it. */
export class OneTimeLinks {
  constructor(private readonly source: DataSource) {}

  /** Whether the first administrator is still to be made. */
  async isSetUpNeeded(): Promise<boolean> {
    return !(await hasAdministrator(this.source.manager));
  }

  /** Makes the first administrator. Refuses with `LinkRefused`, `AlreadySetUp` or `WeakPassword`. */
  async setUp(token: string, it: Omit<NewAccount, 'role'>): Promise<void> {
    refuseWeakPassword(it.password, it);
    await refuseSetUpTwice(this.source.manager);
    await refuseUnknown(this.source, token, 'set_up');
    const hash = await hashPassword(it.password);
    await this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE');
      await refuseSetUpTwice(manager);
      await useToken(manager, token, 'set_up');
      await manager.query(`DELETE FROM one_time_token WHERE kind = 'set_up'`);
      const actor = await addAccount(manager, { ...it, role: 'administrator' }, hash);
      await appendAuditEntry(manager, { actor, action: 'installation.set_up', subject: `account:${actor.id ?? ''}`, detail: it.email });
    });
  }

  /** The invitation and its secret, which is told once. Refuses with `EmailTaken`. */
  async invite(email: string, role: Role, actor: Actor): Promise<{ readonly invitation: InvitationRecord; readonly token: string }> {
    return this.source.transaction(async (manager) => {
      const [known] = await manager.query<unknown[]>('SELECT id FROM account WHERE lower(email) = lower($1)', [email]);
      if (known !== undefined) throw new EmailTaken();
      await manager.query(`DELETE FROM one_time_token WHERE kind = 'invitation' AND lower(email) = lower($1)`, [email]);
      const { token, id } = await addToken(manager, 'invitation', { email, role, createdBy: actor.id });
      await appendAuditEntry(manager, { actor, action: 'invitation.made', subject: `invitation:${id}`, detail: `${email}, ${role}` });
      const [invitation] = await manager.query<InvitationRecord[]>(`${INVITATIONS} AND id = $1`, [id]);
      if (invitation === undefined) throw new LinkRefused();
      return { invitation, token };
    });
  }

  async invitations(): Promise<InvitationRecord[]> {
    return this.source.query<InvitationRecord[]>(`${INVITATIONS} ORDER BY created_at`);
  }

  /** Refuses with `NoSuchAccount`. */
  async withdraw(invitationId: string, actor: Actor): Promise<void> {
    await this.source.transaction(async (manager) => {
      const [, withdrawn] = await manager.query<[unknown[], number]>(`DELETE FROM one_time_token WHERE kind = 'invitation' AND id = $1`, [
        invitationId,
      ]);
      if (withdrawn === 0) throw new NoSuchAccount('invitation');
      await appendAuditEntry(manager, { actor, action: 'invitation.withdrawn', subject: `invitation:${invitationId}`, detail: '' });
    });
  }

  /** Makes the invited account, and says its address. Refuses with `LinkRefused`, `EmailTaken` or `WeakPassword`. */
  async accept(token: string, it: Pick<NewAccount, 'name' | 'password'>): Promise<string> {
    const { email: invited } = await refuseUnknown(this.source, token, 'invitation');
    refuseWeakPassword(it.password, { email: invited ?? '', name: it.name });
    const hash = await hashPassword(it.password);
    return this.source.transaction(async (manager) => {
      const { email, role } = await useToken(manager, token, 'invitation');
      if (email === null || role === null) throw new LinkRefused();
      const actor = await addAccount(manager, { email, role, name: it.name }, hash);
      await appendAuditEntry(manager, { actor, action: 'invitation.accepted', subject: `account:${actor.id ?? ''}`, detail: role });
      return email;
    });
  }

  /** Sets a new password, enables the account, ends its sessions, and says its address. Refuses with `LinkRefused` or `WeakPassword`. */
  async resetPassword(token: string, password: string): Promise<string> {
    await refuseUnknown(this.source, token, 'password_reset');
    refuseWeakPassword(password, { email: '', name: '' });
    const hash = await hashPassword(password);
    return this.source.transaction(async (manager) => {
      const { accountId } = await useToken(manager, token, 'password_reset');
      const [account] = await manager.query<{ id: string; name: string; email: string }[]>(
        'SELECT id, name, email FROM account WHERE id = $1',
        [accountId],
      );
      if (account === undefined) throw new LinkRefused();
      await setPassword(manager, account.id, hash);
      await manager.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [account.id]);
      await manager.query('DELETE FROM session WHERE account_id = $1', [account.id]);
      await appendAuditEntry(manager, { actor: account, action: 'account.password_reset', subject: `account:${account.id}`, detail: '' });
      return account.email;
    });
  }
}

const INVITATIONS = `SELECT id, email, role, created_at AS "createdAt", expires_at AS "expiresAt" FROM one_time_token
  WHERE kind = 'invitation' AND expires_at > now()`;

/** A fresh set-up secret, earlier ones being void; null where there is an administrator already. */
export async function makeSetUpToken(source: DataSource): Promise<string | null> {
  return source.transaction(async (manager) => {
    if (await hasAdministrator(manager)) return null;
    await manager.query(`DELETE FROM one_time_token WHERE kind = 'set_up'`);
    return (await addToken(manager, 'set_up', {})).token;
  });
}

/** A secret that lets the owner of this address choose a new password. Refuses with `NoSuchAccount`. */
export async function makePasswordResetToken(source: DataSource, email: string): Promise<string> {
  return source.transaction(async (manager) => {
    const [account] = await manager.query<{ id: string }[]>('SELECT id FROM account WHERE lower(email) = lower($1)', [email]);
    if (account === undefined) throw new NoSuchAccount('account');
    await manager.query(`DELETE FROM one_time_token WHERE kind = 'password_reset' AND account_id = $1`, [account.id]);
    await appendAuditEntry(manager, {
      actor: PRODUCT,
      action: 'account.reset_link_made',
      subject: `account:${account.id}`,
      detail: 'from the command line',
    });
    return (await addToken(manager, 'password_reset', { accountId: account.id })).token;
  });
}

interface TokenContent {
  readonly email?: string;
  readonly role?: Role;
  readonly accountId?: string;
  readonly createdBy?: string | null;
}

async function addToken(manager: EntityManager, kind: Kind, it: TokenContent): Promise<{ readonly token: string; readonly id: string }> {
  const token = newSecret();
  const [added] = await manager.query<{ id: string }[]>(
    `INSERT INTO one_time_token (token_hash, kind, email, role, account_id, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7)) RETURNING id`,
    [hashOf(token), kind, it.email ?? null, it.role ?? null, it.accountId ?? null, it.createdBy ?? null, HOURS[kind]],
  );
  return { token, id: added?.id ?? '' };
}

async function refuseSetUpTwice(manager: EntityManager): Promise<void> {
  if (await hasAdministrator(manager)) throw new AlreadySetUp();
}

async function hasAdministrator(manager: EntityManager): Promise<boolean> {
  const [known] = await manager.query<unknown[]>(`SELECT id FROM account WHERE role = 'administrator' LIMIT 1`);
  return known !== undefined;
}

/** Looks before the password is hashed: hashing is dear, and a link that is not valid is not worth it. */
async function refuseUnknown(source: DataSource, token: string, kind: Kind): Promise<Token> {
  const [found] = await source.query<Token[]>(
    `SELECT email, role, account_id AS "accountId" FROM one_time_token WHERE token_hash = $1 AND kind = $2 AND expires_at > now()`,
    [hashOf(token), kind],
  );
  if (found === undefined) throw new LinkRefused();
  return found;
}

/** Deletes the token while it is used: the second of two who come at once finds nothing. */
async function useToken(manager: EntityManager, token: string, kind: Kind): Promise<Token> {
  const [found] = await manager.query<[Token[], number]>(
    `DELETE FROM one_time_token WHERE token_hash = $1 AND kind = $2 AND expires_at > now() RETURNING email, role, account_id AS "accountId"`,
    [hashOf(token), kind],
  );
  if (found[0] === undefined) throw new LinkRefused();
  return found[0];
}
