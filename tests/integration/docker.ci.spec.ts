import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, COMPOSE_FILE, composition, PROJECT } from './images';
import { freePort } from './free-port';
import { House } from './house';

/** The address of the Redis that CI starts. Without one these specs fail: they are never skipped. */
function redisAddress(): string {
  const address = process.env.PLUMBLINE_TEST_REDIS_URL;
  if (address === undefined) throw new Error('Set PLUMBLINE_TEST_REDIS_URL to a Redis that may be filled.');
  return address;
}

describe('The compose file', () => {
  it('is understood by docker-compose', () => {
    const { status, stdout, stderr } = spawnSync('docker-compose', ['--file', COMPOSE_FILE, 'config'], { encoding: 'utf8' });
    expect(stderr.replaceAll(/.*(warning|variable is not set).*/gi, '').trim()).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('no-new-privileges:true');
  });
});

describe('What the images run', () => {
  let folder: string;
  let house: House;
  const children: ChildProcess[] = [];

  /** Runs the command of an image with the environment of its container, where the secrets are files of ours. */
  function run(app: 'api' | 'worker', own: Record<string, string>): ChildProcess {
    const told = Object.entries(composition().services[app]?.environment ?? {}).map(([name, value]) => [
      name,
      value.startsWith('/run/secrets/') ? join(folder, value.slice('/run/secrets/'.length)) : value.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
    ]);
    const [, ...words] = commandOf(app);
    const child = spawn(process.execPath, words, {
      cwd: PROJECT,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...(Object.fromEntries(told) as Record<string, string>), ...own },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children.push(child);
    return child;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-secrets-'));
    house = await House.build(redisAddress());
    writeFileSync(join(folder, 'database_url'), `${house.databaseUrl}\n`, { mode: 0o600 });
    writeFileSync(join(folder, 'redis_url'), `${redisAddress()}\n`, { mode: 0o600 });
  });
  afterAll(async () => {
    for (const child of children) {
      const gone = once(child, 'exit');
      if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await gone;
    }
    await house.tearDownAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the dashboard and screens a list, on a real PostgreSQL and a real Redis', async () => {
    const port = await freePort();
    const own = { UPLOAD_FOLDER: house.uploadFolder, LOG_LEVEL: 'warn' };
    run('api', { ...own, HOST: '127.0.0.1', PORT: String(port) });
    run('worker', own);
    const answers = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${String(port)}${path}`).catch(() => undefined))?.status ?? 0;
    for (const end = Date.now() + 120_000; (await answers('/readyz')) !== 200 && Date.now() < end;) await pause(200);
    expect(await answers('/readyz')).toBe(200);
    expect(await answers('/')).toBe(200);
    const list = ['Name,E-mail,Degree,Field of study\n', 'Ada Example,ada@example.com,Bachelor of Science,Industrial Engineering\n'];
    const importId = await house.receive(await house.openOpening(), 'list.csv', list);
    expect(await house.untilEnded(importId)).toMatchObject({ state: 'done', rowsScreened: 1 });
  });
});
