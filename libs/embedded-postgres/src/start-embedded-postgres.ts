import { Client } from 'pg';
import { binariesFolder } from './binaries';
import { createCluster, readPassword, SUPERUSER } from './cluster';
import { homeFor, systemFolder } from './home';
import { giveUpOwnership, stopLeftOver, takeOwnership } from './left-over';
import { runServer, stopServer } from './server-process';
import { serverSettings } from './server-settings';

/** What the caller may choose. */
export interface EmbeddedPostgresOptions {
  /** Where the database is kept between starts. Made when missing. */
  readonly folder: string;
  /** A free one when absent. Only 127.0.0.1 listens. */
  readonly port?: number;
  /** The database that the address leads to; made when missing. */
  readonly database?: string;
  /** PostgreSQL's own settings, over the ones chosen here. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told what a person should know: where the data went, what was recovered. */
  readonly log?: (line: string) => void;
}

/** A running PostgreSQL 18 with its own superuser and password. */
export interface EmbeddedPostgres {
  /** postgres://user:password@127.0.0.1:port/database: a secret. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where the data really lies: `folder`, or a folder of the system when PostgreSQL's user cannot enter that. */
  readonly folder: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the server cleanly and waits for it; open connections are cut. May be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed, on a folder that is kept: made at the first start, recovered after a crash, and
 * freed first from a server that a killed process left behind. When this process dies in any way, the server stops as well.
 * Works as root (PostgreSQL then runs as another user) and as an ordinary user. Throws {@link PostgresRefusal}.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const settings = { ...serverSettings(), ...options.settings };
  const home = homeFor(options.folder, log);
  const binaries = binariesFolder(home.user, systemFolder);
  stopLeftOver(home, binaries, log);
  takeOwnership(home);
  createCluster(home, binaries, settings.fsync === 'off');
  const server = await runServer({ home, binaries, port: options.port, settings });
  const ended = new Promise<void>((resolve) =>
    server.child.once('exit', () => {
      resolve();
    }),
  );
  const at = (database: string): string => `postgres://${SUPERUSER}:${readPassword(home)}@127.0.0.1:${String(server.port)}/${database}`;
  const database = options.database ?? 'plumbline';
  await createDatabase(at('postgres'), database);
  return {
    url: at(database),
    port: server.port,
    pid: server.pid,
    folder: home.folder,
    ended,
    stop: async () => {
      await stopServer(server);
      giveUpOwnership(home);
    },
  };
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
