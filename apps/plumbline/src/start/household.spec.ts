import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePortFrom } from './free-port';
import { Household } from './household';
import { StartRefusal } from './start-refusal';
import { readStartSettings } from './start-settings';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-household-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(app: string, script: string): void {
  mkdirSync(join(folder, 'apps', app, 'dist'), { recursive: true });
  writeFileSync(
    join(folder, 'apps', app, 'dist/main.js'),
    `const note = (text) => require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'notes'))}, text + '\\n');
     process.on('SIGTERM', () => { note('${app} ended'); process.exit(); });\n${script}`,
  );
}

/** What the programs have written so far. A line that is not at its end yet is none. */
function notes(): string[] {
  const file = join(folder, 'notes');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

async function household(): Promise<Household> {
  const settings = readStartSettings({ words: ['--data', folder, '--workers', '2'], environment: {}, projectFolder: folder });
  // Below the ports of outgoing connections: nobody takes it before the server does.
  const port = await freePortFrom(30_000 + (process.pid % 1000), '127.0.0.1');
  const publicUrl = `http://localhost:${String(port)}`;
  return new Household(
    { settings, projectFolder: folder, port, publicUrl, databaseUrl: 'postgres://unused', say: () => undefined },
    undefined,
  );
}

describe('A household', () => {
  it('is ready when its server says so, and ends workers before the server', async () => {
    program(
      'api',
      "require('node:http').createServer((asked, answer) => { answer.statusCode = asked.url === '/readyz' ? 200 : 404; answer.end(); }).listen(process.env.PORT, process.env.HOST);",
    );
    program('worker', "note('worker for ' + process.env.DATABASE_URL); setInterval(() => {}, 1000);");
    const started = await household();
    await started.untilReady(new AbortController().signal);
    while (notes().length < 2) await pause(20);
    await started.stop();
    expect(notes().slice(2)).toEqual(['worker ended', 'worker ended', 'api ended']);
  });

  it('says the last words of a server that never gets up', async () => {
    program('api', "console.error('the schema is newer than this program'); process.exit(1);");
    program('worker', 'setInterval(() => {}, 1000);');
    const started = await household();
    const waiting = started.untilReady(new AbortController().signal);
    await expect(waiting).rejects.toThrow(StartRefusal);
    await expect(waiting).rejects.toThrow(/the schema is newer than this program/);
    await started.stop();
  });
});
