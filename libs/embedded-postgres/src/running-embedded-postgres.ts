import { readPassword, SUPERUSER } from './cluster';
import { homeFor } from './home';
import { runningServer } from './left-over';

/** The address (a secret) of the PostgreSQL that runs on this folder at this moment, whoever started it; undefined when none does. */
export function runningEmbeddedPostgres(folder: string, database = 'plumbline'): string | undefined {
  const home = homeFor(folder, () => undefined);
  const server = runningServer(home);
  if (server === undefined) return undefined;
  return `postgres://${SUPERUSER}:${readPassword(home)}@127.0.0.1:${String(server.port)}/${database}`;
}
