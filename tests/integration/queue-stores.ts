import { randomBytes } from 'node:crypto';
import { temporaryDatabase } from '@plumbline/embedded-postgres';
import type { QueueStore } from '@plumbline/jobs';

/** A store of queues of one spec's own. */
export interface TemporaryStore {
  readonly store: QueueStore;
  readonly drop: () => Promise<void>;
}

/** The PostgreSQL store, on a database of its own. */
export async function postgresStore(): Promise<TemporaryStore> {
  const database = await temporaryDatabase();
  return { store: { databaseUrl: database.url, redisUrl: null }, drop: database.drop };
}

/** The Redis store, under a prefix of its own. */
export function redisStore(): Promise<TemporaryStore> {
  const prefix = `plumbline-${randomBytes(6).toString('hex')}`;
  return Promise.resolve({ store: { databaseUrl: '', redisUrl: testRedisUrl(), prefix }, drop: () => Promise.resolve() });
}

/** The Redis of the tests, which they may empty. Where it is asked for and there is none, the tests fail: they are not skipped. */
export function testRedisUrl(): string {
  const redisUrl = process.env.PLUMBLINE_TEST_REDIS_URL;
  if (redisUrl === undefined) throw new Error('These tests need a Redis of their own: set PLUMBLINE_TEST_REDIS_URL.');
  return redisUrl;
}
