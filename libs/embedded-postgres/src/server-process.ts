import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { POSTGRES_ENVIRONMENT } from './cluster';
import type { Home } from './home';
import { PostgresRefusal } from './postgres-refusal';

const ATTEMPTS = 40;
const PAUSE_MS = 250;
const KEPT_CHARACTERS = 4000;
const PASSES_BY_ITSELF = /shared memory|lock file|already in use|could not bind/;

/** What is needed to run the server. */
export interface ServerOrder {
  readonly home: Home;
  readonly binaries: string;
  readonly port: number | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

/** A running server. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

/**
 * Starts the server and waits until it accepts connections. Tries again for ten seconds: after a kill -9 the old server's
 * children hold its shared memory until they have noticed, and a free port can be taken by somebody else before it is used.
 */
export async function runServer(order: ServerOrder): Promise<ServerProcess> {
  let said = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = order.port ?? (await freePort());
    const started = launch(order, port);
    said = await readinessOf(started);
    if (said === '' && started.pid !== undefined) {
      watch(started, started.pid);
      return { child: started, pid: started.pid, port };
    }
    if (!PASSES_BY_ITSELF.test(said)) break;
    await pause(PAUSE_MS);
  }
  throw new PostgresRefusal(`PostgreSQL did not start in ${order.home.folder}. It said: ${said.trim()}`);
}

/** Asks the server to end at once but cleanly, connections or not, and waits for it. */
export async function stopServer({ child }: ServerProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}

function launch({ home, binaries, settings }: ServerOrder, port: number): ChildProcess {
  const chosen = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl-C goes to the whole group of the terminal, and PostgreSQL must outlive whoever still writes to it.
  return spawn(join(binaries, 'bin/postgres'), ['-D', home.dataFolder, '-p', String(port), ...chosen], {
    ...home.user,
    cwd: '/',
    detached: true,
    env: POSTGRES_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Resolves to nothing when the server is ready, to its last words when it ended instead. */
function readinessOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT_CHARACTERS);
      if (said.includes('ready to accept connections')) resolve('');
    });
    child.once('error', (error) => {
      resolve(error.message);
    });
    // Not 'exit': the last words may still be on their way then.
    child.once('close', (code) => {
      resolve(said === '' ? `nothing, and ended with status ${String(code)}` : said);
    });
  });
}

/**
 * A detached server outlives a parent that was killed. This child does not: its stdin closes with the parent, however that
 * ended, and then it stops the server. It ends without a word when the server does.
 */
function watch(server: ChildProcess, pid: number): void {
  const script = `process.stdin.resume().on('end', () => { try { process.kill(${String(pid)}, 'SIGINT'); } catch {} process.exit(); }).on('error', () => {});`;
  const watchdog = spawn(process.execPath, ['-e', script], {
    cwd: '/',
    detached: true,
    env: POSTGRES_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  server.once('exit', () => watchdog.kill('SIGKILL'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new PostgresRefusal('This system gave no free port on 127.0.0.1.');
  return address.port;
}
