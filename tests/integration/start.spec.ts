import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { RunningPlumbline } from '../support/running-plumbline';
import { freePort } from './free-port';

describe('The one command', () => {
  let dataFolder: string;
  let port: number;
  let started: RunningPlumbline[] = [];
  const start = (): RunningPlumbline => {
    const running = RunningPlumbline.start({ dataFolder, port });
    started.push(running);
    return running;
  };

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
    port = await freePort();
  });
  // What a test that failed left running would fail the next ones as well.
  afterEach(async () => {
    for (const running of started) await running.stop('SIGKILL');
    await started.at(-1)?.untilGone();
    started = [];
  });
  afterAll(() => {
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('screens the sample list, shows a set-up link, and stops in order when it is told to', async () => {
    const running = start();
    const link = await running.untilReady();
    expect(running.words).toMatch(/✓ Sample +500 invented applicants screened\n/);
    expect(link.pathname).toBe('/set-up');
    expect((await fetch(new URL('/readyz', link))).status).toBe(200);
    const page = await fetch(new URL('/', link));
    // The body says what came instead, where no page did: the web app was not built.
    expect(`${page.headers.get('content-type') ?? ''} ${await page.text()}`).toMatch(/^text\/html.*<pl-root/s);
    expect(statSync(join(dataFolder, 'postgres-password')).mode & 0o777).toBe(0o600);
    const { status, milliseconds } = await running.stop();
    expect(status).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    expect(running.processes()).toEqual([]);
  });

  it('recovers by itself after it was killed, leaves no process behind, and keeps what was there', async () => {
    const killed = start();
    await killed.untilReady();
    await killed.stop('SIGKILL');
    await killed.untilGone();
    expect(killed.processes()).toEqual([]);
    const again = start();
    await again.untilReady();
    expect(again.words).not.toContain('Sample');
    await again.stop();
  });

  it('starts again whatever is killed beside it, and says so', async () => {
    const running = start();
    const link = await running.untilReady();
    for (const program of ['apps/worker/dist/main.js', 'apps/api/dist/main.js']) {
      const [victim] = running.processes(program);
      process.kill(victim!, 'SIGKILL');
    }
    await running.untilSaid(/Worker 1 ended \(SIGKILL\); starting it again/);
    await running.untilSaid(/The server ended \(SIGKILL\); starting it again/);
    const [postmaster] = running.processes('bin/postgres\0-D');
    process.kill(postmaster!, 'SIGKILL');
    await running.untilSaid(/PostgreSQL ended unexpectedly; starting it again/);
    const isReady = async (): Promise<boolean> => (await fetch(new URL('/readyz', link)).catch(() => undefined))?.ok ?? false;
    while (!(await isReady())) await pause(200);
    const { status, milliseconds } = await running.stop('SIGINT');
    expect(status).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    expect(running.processes()).toEqual([]);
  });

  it('takes the next port when somebody else has the wanted one, and says which', async () => {
    const other = createServer();
    await once(other.listen(port, '127.0.0.1'), 'listening');
    const running = start();
    const address = await running.untilReady();
    expect(Number(address.port)).toBeGreaterThan(port);
    expect(running.words).toContain(`Port ${String(port)} is in use, so Plumbline takes ${address.port}`);
    await running.stop('SIGHUP');
    await new Promise((resolve) => other.close(resolve));
  });

  it('does not start on a database that is not there, and says which', async () => {
    const running = RunningPlumbline.start({ dataFolder, port, environment: { DATABASE_URL: 'postgres://robin:secret@127.0.0.1:1/list' } });
    await running.untilSaid(
      /Plumbline did not start\. The database list at 127\.0\.0\.1:1, which DATABASE_URL names, cannot be used: .*ECONNREFUSED/,
    );
    expect((await running.untilEnded()).status).toBe(1);
    expect(running.words).not.toContain('secret');
  });

  it('does not start with nonsense in the environment, and says what to set', async () => {
    const running = RunningPlumbline.start({ dataFolder, port, environment: { DATABASE_URL: 'mysql://somewhere' } });
    await running.untilSaid(/Plumbline did not start\. DATABASE_URL is not an address .* set it to one like postgres:\/\//);
    expect((await running.untilEnded()).status).toBe(1);
  });
});
