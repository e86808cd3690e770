import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { PostgresRefusal } from './postgres-refusal';
import { runningEmbeddedPostgres } from './running-embedded-postgres';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres';

const isRoot = process.getuid?.() === 0;
const fast = { fsync: 'off', shared_buffers: '32MB' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask<T>(url: string, statement: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as T[];
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<void> {
  for (const end = Date.now() + 60_000; isAlive(pid) && Date.now() < end;) await pause(20);
  expect(isAlive(pid)).toBe(false);
}

/** Another process, as after a build, that starts PostgreSQL in `home` and prints its process id and address. */
async function startInAnotherProcess(home: string, uid?: number): Promise<{ parent: ChildProcess; pid: number; url: string }> {
  const library = resolve(__dirname, '../dist/index.js');
  const script = `require(${JSON.stringify(library)}).startEmbeddedPostgres({ folder: ${JSON.stringify(home)}, settings: ${JSON.stringify(fast)} })
    .then(({ pid, url }) => console.log(pid + ' ' + url), (error) => { console.log('0 ' + error.message); process.exit(1); })`;
  const identity = uid === undefined ? {} : { uid, gid: uid };
  const parent = spawn(process.execPath, ['-e', script], { ...identity, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string];
  const [pid, url] = said.trim().split(' ');
  return { parent, pid: Number(pid), url: url! };
}

describe('An embedded PostgreSQL', () => {
  let postgres: EmbeddedPostgres | undefined;
  const start = async (options: { settings?: Record<string, string> } = {}): Promise<EmbeddedPostgres> =>
    (postgres = await startEmbeddedPostgres({ folder, settings: fast, ...options }));
  afterEach(async () => {
    await postgres?.stop();
    postgres = undefined;
  });

  it('is PostgreSQL 18 with UTF-8, checksums and passwords', async () => {
    const { url } = await start();
    const [row] = await ask<Record<string, string>>(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding,
        current_setting('data_checksums') AS checksums, (SELECT datlocale FROM pg_database WHERE datname = 'plumbline') AS locale,
        current_setting('wal_level') AS wal`,
    );
    expect(row).toEqual({ version: 18, encoding: 'UTF8', checksums: 'on', locale: 'C.UTF-8', wal: 'minimal' });
    await expect(ask(url.replace(/:[^:@]+@/, ':guessed@'), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps its password where only its owner can read it', async () => {
    await start();
    expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    await untilGone(first.pid);
    const second = await start();
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('loses nothing that was committed when the server itself is killed', async () => {
    const first = await start({ settings: { ...fast, fsync: 'on' } });
    await ask(first.url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await start();
    expect(await ask(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('stops when the process that had started it is killed', async () => {
    const { parent, pid } = await startInAnotherProcess(folder);
    expect(pid).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await untilGone(pid);
  });

  it('is refused a second time on the same folder, for it would stop the first', async () => {
    const { parent, pid } = await startInAnotherProcess(folder);
    await expect(start()).rejects.toThrow(/already runs on/);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await untilGone(pid);
  });

  it('takes over from a server that nobody looks after any more', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    // What remains when the process, its watchdog and the note of who started the server are gone at once.
    writeFileSync(join(folder, 'postgres-owner'), '999999999\n1\n');
    const lines: string[] = [];
    const second = await startEmbeddedPostgres({ folder, settings: fast, log: (line) => lines.push(line) });
    expect(lines).toEqual([`Stopping a PostgreSQL that was left behind (process ${String(first.pid)})`]);
    await untilGone(first.pid);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('is found while it runs, by whoever can read its password', async () => {
    const { url, stop } = await start();
    expect(runningEmbeddedPostgres(folder)).toBe(url);
    await stop();
    expect(runningEmbeddedPostgres(folder)).toBeUndefined();
  });

  it('begins again where the making of a database was cut off', async () => {
    mkdirSync(join(folder, 'postgres.unfinished'), { recursive: true });
    writeFileSync(join(folder, 'postgres.unfinished', 'PG_VERSION'), '18\n');
    const { url } = await start();
    expect(await ask(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
  });

  it('says what to do when its password is lost', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'postgres-password'));
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(PostgresRefusal);
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/--data/);
  });

  it('says what the server said when a setting is nonsense', async () => {
    await expect(startEmbeddedPostgres({ folder, settings: { ...fast, shared_buffers: 'plenty' } })).rejects.toThrow(/shared_buffers/);
  });

  it('runs for an ordinary user', async () => {
    const nobody = isRoot ? 65_534 : undefined;
    chmodSync(folder, 0o777);
    const { parent, pid, url } = await startInAnotherProcess(join(folder, 'own'), nobody);
    expect(await ask(url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
    if (nobody !== undefined) expect(statSync(`/proc/${String(pid)}`).uid).toBe(nobody);
    parent.kill('SIGKILL');
    await untilGone(pid);
  });

  it('never runs as root, and moves to a folder of the system when its own user cannot enter the chosen one', async () => {
    const wanted = join(folder, 'private/project/.plumbline');
    mkdirSync(join(folder, 'private'), { mode: 0o700 });
    const lines: string[] = [];
    postgres = await startEmbeddedPostgres({ folder: wanted, settings: fast, log: (line) => lines.push(line) });
    expect(statSync(`/proc/${String(postgres.pid)}`).uid).not.toBe(0);
    expect(postgres.folder !== wanted).toBe(isRoot);
    expect(lines.join().includes(postgres.folder)).toBe(isRoot);
    expect(await ask(postgres.url, 'SELECT 1 AS answer')).toEqual([{ answer: 1 }]);
    await postgres.stop();
    rmSync(postgres.folder, { recursive: true });
    expect(existsSync(join(wanted, 'postgres'))).toBe(false);
  });
});
