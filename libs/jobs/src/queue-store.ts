import type { BullRootModuleOptions } from '@nestjs/bullmq';
import { createPostgresBackend, createRedisBackend, setDefaultBackendFactory } from 'bullmq';

/** Where jobs are kept: Redis where `redisUrl` is set, else the schema `bullmq` of the product's own PostgreSQL. */
export interface QueueStore {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Separates installations that share one Redis; the name of the database where it is not given. */
  readonly prefix?: string | undefined;
}

/** Chooses the store for every queue that this process makes from now on. */
export function bullOptions(store: QueueStore): BullRootModuleOptions {
  if (store.redisUrl !== null) {
    setDefaultBackendFactory(createRedisBackend);
    // Workers wait for Redis as long as it is away; null is what BullMQ asks for.
    return {
      connection: { url: store.redisUrl, maxRetriesPerRequest: null },
      prefix: store.prefix ?? `plumbline-${databaseNameOf(store.databaseUrl)}`,
    };
  }
  setDefaultBackendFactory(createPostgresBackend);
  // Jobs are hints, so none has to be on the disk before work goes on: what a crash takes back is asked for again.
  const options = '-c synchronous_commit=off';
  const connection = { connectionString: store.databaseUrl, schema: 'bullmq', migrate: true, max: 2, options };
  return { connection };
}

function databaseNameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
