import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runningEmbeddedPostgres } from '@plumbline/embedded-postgres';
import { SupervisedPostgres } from './supervised-postgres';

describe('A supervised PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-supervised-postgres-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('that is stopped while it is being started again stays stopped', async () => {
    const said: string[] = [];
    const postgres = await SupervisedPostgres.start({ folder, settings: { fsync: 'off', shared_buffers: '32MB' } }, (line) => {
      said.push(line);
    });
    const [pid] = readFileSync(join(postgres.folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    while (!said.some((line) => line.startsWith('PostgreSQL ended unexpectedly'))) await pause(20);
    await postgres.stop();
    // As long as it would have waited before the next start, and more.
    await pause(1000);
    expect(runningEmbeddedPostgres(folder)).toBeUndefined();
  });
});
