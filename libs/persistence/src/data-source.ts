import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities';
import { Foundation1764000000000 } from './migrations/1764000000000-foundation';
import { PackedFindings1764150000000 } from './migrations/1764150000000-packed-findings';

/** How every process of Plumbline speaks to PostgreSQL. `poolSize` is the most connections that this process opens. */
export function dataSourceOptions(url: string, poolSize = 8): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    entities: ENTITIES,
    migrations: [Foundation1764000000000, PackedFindings1764150000000],
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'plumbline',
  };
}

/** An open connection pool; the caller destroys it. For programs without NestJS. */
export async function connect(url: string, poolSize: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize)).initialize();
}

/** Brings the database up to this version of the product. Safe to call from several processes at once: an advisory lock makes them take turns. */
export async function migrate(url: string): Promise<void> {
  const source = await new DataSource(dataSourceOptions(url, 2)).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await source.destroy();
  }
}

const MIGRATION_LOCK = 7_158_266;
