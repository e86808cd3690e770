export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start-embedded-postgres';
export { runningEmbeddedPostgres } from './running-embedded-postgres';
export { PostgresRefusal } from './postgres-refusal';
export { temporaryDatabase, type TemporaryDatabase } from './temporary-database';
