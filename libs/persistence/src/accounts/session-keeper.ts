import type { DataSource } from 'typeorm';
import { appendAuditEntry } from '../audit-trail';
import type { AccountRecord } from './account-keeper';
import { isPassword } from './passwords';
import { NoSuchAccount, SignInRefused } from './refusals';
import { hashOf, newSecret } from './secrets';

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;

/** Where a session comes from, as its owner will see it in the list. */
export interface Visitor {
  readonly address: string;
  readonly agent: string;
  /** The session id that the same browser carried before; it ends when the new one begins. */
  readonly replaces: string | null;
}

/** A signed-in person. */
export interface SignedIn {
  readonly sessionId: string;
  readonly account: AccountRecord;
}

export interface SessionRecord {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** Keeps who is signed in. Only hashes of session ids are stored. */
export class SessionKeeper {
  constructor(private readonly source: DataSource) {}

  /** A new session for who knows the password, in place of the one before; its id is told once. Refuses with `SignInRefused`, after the same time for everybody. */
  async signIn(email: string, password: string, visitor: Visitor): Promise<string> {
    const [known] = await this.source.query<{ id: string; name: string; passwordHash: string }[]>(
      `SELECT id, name, password_hash AS "passwordHash" FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL`,
      [email],
    );
    if (!(await isPassword(password, known?.passwordHash ?? null)) || known === undefined) throw new SignInRefused();
    return this.source.transaction(async (manager) => {
      await appendAuditEntry(manager, { actor: known, action: 'session.begun', subject: `account:${known.id}`, detail: visitor.address });
      const secret = newSecret();
      await manager.query(
        `INSERT INTO session (id_hash, account_id, ends_at, address, agent) VALUES ($1, $2, now() + make_interval(hours => $3), $4, $5)`,
        [hashOf(secret), known.id, LONGEST_HOURS, visitor.address, visitor.agent.slice(0, 300)],
      );
      if (visitor.replaces !== null) await manager.query('DELETE FROM session WHERE id_hash = $1', [hashOf(visitor.replaces)]);
      await manager.query(FORGET_ENDED, [IDLE_MINUTES]);
      return secret;
    });
  }

  /** Who carries this session id; null when it has ended. Marks the session as seen, at most once a minute. */
  async find(secret: string): Promise<SignedIn | null> {
    const [it] = await this.source.query<(AccountRecord & { sessionId: string; isFresh: boolean })[]>(FIND, [hashOf(secret), IDLE_MINUTES]);
    if (it === undefined) return null;
    const { sessionId, isFresh, ...account } = it;
    if (!isFresh) await this.source.query('UPDATE session SET last_seen_at = now() WHERE id = $1', [sessionId]);
    return { sessionId, account };
  }

  /** Whose session this is while it lasts; null when it has ended. Only looks: a page that is left open does not keep its session alive. */
  async look(sessionId: string): Promise<AccountRecord | null> {
    const [it] = await this.source.query<AccountRecord[]>(LOOK, [sessionId, IDLE_MINUTES]);
    return it ?? null;
  }

  async listOf(accountId: string): Promise<SessionRecord[]> {
    return this.source.query<SessionRecord[]>(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", address, agent FROM session
        WHERE account_id = $1 AND ends_at > now() AND last_seen_at > now() - make_interval(mins => $2) ORDER BY last_seen_at DESC`,
      [accountId, IDLE_MINUTES],
    );
  }

  /** Ends one session of this account. Refuses with `NoSuchAccount`. */
  async end(accountId: string, sessionId: string): Promise<void> {
    const [, ended] = await this.source.query<[unknown[], number]>('DELETE FROM session WHERE id = $1 AND account_id = $2', [
      sessionId,
      accountId,
    ]);
    if (ended === 0) throw new NoSuchAccount('session');
  }

  /** Ends every session of this account but one, all at once: also one that began after the list was last looked at. */
  async endOthers(accountId: string, keptSessionId: string): Promise<void> {
    await this.source.query('DELETE FROM session WHERE account_id = $1 AND id <> $2', [accountId, keptSessionId]);
  }
}

/** Sessions that have ended: forgotten when somebody signs in. There are as many as people who sign in, so a scan does. */
const FORGET_ENDED = 'DELETE FROM session WHERE ends_at < now() OR last_seen_at < now() - make_interval(mins => $1)';

const OWNER = `account.id, account.email, account.name, account.role, account.created_at AS "createdAt", false AS "isDisabled",
         session.last_seen_at AS "lastSeenAt"`;
const LASTS = `session.ends_at > now() AND session.last_seen_at > now() - make_interval(mins => $2) AND account.disabled_at IS NULL`;

/** Served by the primary key. */
const FIND = `
  SELECT ${OWNER}, session.id AS "sessionId", session.last_seen_at > now() - interval '1 minute' AS "isFresh"
    FROM session JOIN account ON account.id = session.account_id
   WHERE session.id_hash = $1 AND ${LASTS}`;

/** Served by the unique index of the public id. */
const LOOK = `
  SELECT ${OWNER}
    FROM session JOIN account ON account.id = session.account_id
   WHERE session.id = $1 AND ${LASTS}`;
