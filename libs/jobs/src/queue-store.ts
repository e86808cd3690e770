import type { BullRootModuleOptions } from '@nestjs/bullmq';
import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory } from 'bullmq';

/** Where jobs are kept: Redis where `redisUrl` is set, else the schema `bullmq` of the product's own PostgreSQL. */
export interface QueueStore {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Separates installations, or tests, that share one Redis. */
  readonly prefix?: string;
}

/** Chooses the store for every queue that this process makes from now on. */
export function bullOptions(store: QueueStore): BullRootModuleOptions {
  const prefix = store.prefix === undefined ? {} : { prefix: store.prefix };
  if (store.redisUrl !== null) {
    setDefaultBackendFactory(createRedisBackend);
    // Workers wait for Redis as long as it is away; null is what BullMQ asks for.
    return { connection: { url: store.redisUrl, maxRetriesPerRequest: null }, ...prefix };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = { connectionString: store.databaseUrl, schema: 'bullmq', migrate: true, max: 2 };
  return { connection, ...prefix };
}
