import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one spec's own. */
export interface TemporaryDatabase {
  readonly url: string;
  /** Deletes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/**
 * A fresh database for one spec, on the PostgreSQL that the Jest run started (its address is in PLUMBLINE_TEST_DATABASE_URL).
 * With `prepare` (a named function, such as `migrate`) the database is a copy of a template that `prepare` made: it runs once
 * in a Jest run, not once in a spec. Its name is the template's name.
 */
export async function temporaryDatabase(prepare?: (url: string) => Promise<void>): Promise<TemporaryDatabase> {
  const server = process.env.PLUMBLINE_TEST_DATABASE_URL;
  if (server === undefined) {
    throw new Error("No PostgreSQL for tests: give the project's jest.config.cjs globalSetup and globalTeardown of tests/support.");
  }
  const name = `spec_${randomBytes(8).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    if (prepare === undefined) await client.query(`CREATE DATABASE ${name}`);
    else await copyTemplate(client, { name, server, prepare });
  } finally {
    await client.end();
  }
  return { url: addressOf(server, name), drop: () => dropDatabase(server, name) };
}

const TEMPLATE_LOCK = 5_512_043;

/** Several test processes ask at once: a lock lets one make the template and the others wait. Copying also needs it alone. */
async function copyTemplate(
  client: Client,
  { name, server, prepare }: { name: string; server: string; prepare: (url: string) => Promise<void> },
): Promise<void> {
  const template = `template_${prepare.name.toLowerCase().replaceAll(/\W/g, '')}`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
  if (rowCount === 0) {
    // A template that is not marked was left by a `prepare` that failed.
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template}`);
    await prepare(addressOf(server, template));
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
  }
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
