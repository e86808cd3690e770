/** PostgreSQL cannot be started here. The message says why, and what to do about it. */
export class PostgresRefusal extends Error {
  override readonly name = 'PostgresRefusal';
}
