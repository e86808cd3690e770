import { PostgresRefusal } from '@plumbline/embedded-postgres';
import { migrate } from '@plumbline/persistence';
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { prepareFirstStart } from './first-start';
import { freePortFrom } from './free-port';
import { Household } from './household';
import { StartRefusal } from './start-refusal';
import { readStartSettings, type StartSettings } from './start-settings';
import { stopSignal } from './stop-signal';
import { SupervisedPostgres } from './supervised-postgres';
import { terminal, type Terminal } from './terminal';
import { rememberAddress } from './remembered-address';
import { tellWhatIsNext } from './what-is-next';

const PROJECT_FOLDER = resolve(__dirname, '../../../..');

/** What `npm start` is given: the words after `start`, and the environment. */
export interface StartOrder {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs everything on this machine until it is told to stop: PostgreSQL, the api with the web app, and the workers. Resolves to
 * the exit status: 0 when it was stopped, 1 when it could not start, after a sentence that says why.
 */
export async function start({ words, environment }: StartOrder): Promise<number> {
  const stopping = stopSignal(environment);
  const tell = terminal(process.stdout, environment);
  try {
    const settings = readStartSettings({ words, environment, projectFolder: PROJECT_FOLDER });
    tell.title('screens applicants, with reasons');
    mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
    const postgres = settings.databaseUrl === undefined ? await startPostgres(settings, tell) : undefined;
    await run({ settings, tell, stopping }, postgres);
    return 0;
  } catch (error) {
    if (!(error instanceof StartRefusal || error instanceof PostgresRefusal)) throw error;
    process.stderr.write(`\n  Plumbline did not start. ${error.message}\n\n`);
    return 1;
  }
}

interface Run {
  readonly settings: StartSettings;
  readonly tell: Terminal;
  readonly stopping: AbortSignal;
}

async function run(it: Run, postgres: SupervisedPostgres | undefined): Promise<void> {
  const { tell, stopping } = it;
  let household: Household | undefined;
  try {
    const databaseUrl = postgres?.url ?? it.settings.databaseUrl ?? '';
    await prepareDatabase(databaseUrl, postgres === undefined);
    tell.done('Database', postgres === undefined ? 'the one that DATABASE_URL names' : `PostgreSQL 18 in ${shown(postgres.folder)}`);
    stopping.throwIfAborted();
    const { port, publicUrl } = await whereToListen(it.settings, tell);
    const first = await prepareFirstStart(databaseUrl, it.settings.dataFolder);
    household = new Household(
      { settings: it.settings, projectFolder: PROJECT_FOLDER, port, databaseUrl, publicUrl, say: tell.note },
      postgres,
    );
    await household.untilReady(stopping);
    rememberAddress(it.settings.dataFolder, publicUrl);
    tell.done('Server', `${publicUrl} with ${it.settings.workers === 1 ? 'one worker' : `${String(it.settings.workers)} workers`}`);
    await tellWhatIsNext({ first, publicUrl, databaseUrl, tell, stopping });
    await aborted(stopping);
  } catch (error) {
    // Waiting is broken off by the signal itself; that is no fault.
    if (!stopping.aborted) throw error;
  } finally {
    if (stopping.aborted) tell.note('Stopping');
    await (household ?? postgres)?.stop();
  }
}

/** A database of the person's own may be away, shut or not there: that is told in a sentence. With the embedded one it would be a bug. */
async function prepareDatabase(databaseUrl: string, isOfOthers: boolean): Promise<void> {
  try {
    await migrate(databaseUrl);
  } catch (error) {
    if (!isOfOthers) throw error;
    const { host, pathname } = new URL(databaseUrl);
    throw new StartRefusal(
      `The database ${pathname.slice(1)} at ${host}, which DATABASE_URL names, cannot be used: ${sentenceOf(error)}. Start it, or set DATABASE_URL to one that this machine reaches.`,
      { cause: error },
    );
  }
}

/** Node tells of several addresses that were tried in one error without words of its own. */
function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(sentenceOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** Connections: each process keeps a pool for itself, and one more for each queue that it listens to. */
const CONNECTIONS_OF_A_PROCESS = 30;

function startPostgres({ dataFolder, workers }: StartSettings, tell: Terminal): Promise<SupervisedPostgres> {
  const settings = { max_connections: String(CONNECTIONS_OF_A_PROCESS * (workers + 2)) };
  return SupervisedPostgres.start({ folder: dataFolder, settings }, tell.note);
}

async function whereToListen(settings: StartSettings, tell: Terminal): Promise<{ port: number; publicUrl: string }> {
  const port = await freePortFrom(settings.port, settings.host);
  if (port !== settings.port)
    tell.note(`Port ${String(settings.port)} is in use, so Plumbline takes ${String(port)}. Choose one with --port.`);
  const host = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(settings.host) ? 'localhost' : settings.host;
  return { port, publicUrl: settings.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}` };
}

/** A path as a person would write it: from where they are, when that is shorter. */
function shown(folder: string): string {
  const fromHere = relative(process.cwd(), folder);
  return fromHere.startsWith('..') || fromHere === '' ? folder : fromHere;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
