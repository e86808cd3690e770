import type { Account } from '@plumbline/contract';
import type { AccountRecord } from '@plumbline/persistence';

export function viewAccount(it: AccountRecord): Account {
  return { ...it, createdAt: it.createdAt.toISOString(), lastSeenAt: it.lastSeenAt?.toISOString() ?? null };
}
