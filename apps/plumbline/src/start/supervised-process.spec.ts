import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SupervisedProcess } from './supervised-process';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-supervised-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function supervise(script: string): SupervisedProcess {
  const program = join(folder, 'program.js');
  writeFileSync(
    program,
    `const { appendFileSync } = require('node:fs'); const note = (text) => appendFileSync(process.env.NOTES, text + '\\n');\n${script}`,
  );
  return new SupervisedProcess({
    name: 'Worker 1',
    program,
    environment: { NOTES: join(folder, 'notes') },
    logFile: join(folder, 'worker.log'),
    say: (line) => said.push(line),
  });
}

/** What the program has written so far. A line that is not at its end yet is none. */
function notes(): string[] {
  const file = join(folder, 'notes');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !condition() && Date.now() < end;) await pause(20);
  expect(condition()).toBe(true);
}

function isRunning(pid: string): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

const endsWell = "process.on('SIGTERM', () => { note('finished'); process.exit(); });";

describe('A supervised process', () => {
  it('finishes what it has begun when it is stopped', async () => {
    const worker = supervise(`${endsWell} note('began'); setInterval(() => {}, 1000);`);
    await until(() => notes().length === 1);
    await worker.stop(5000);
    expect(notes()).toEqual(['began', 'finished']);
    expect(said).toEqual([]);
  });

  it('is started again after it was killed, and says so', async () => {
    const worker = supervise('note(process.pid); setInterval(() => {}, 1000);');
    await until(() => notes().length === 1);
    process.kill(Number(notes()[0]), 'SIGKILL');
    await until(() => notes().length === 2);
    await worker.stop(1000);
    expect(said).toEqual([`Worker 1 ended (SIGKILL); starting it again in 0.5 s. See ${join(folder, 'worker.log')}`]);
  });

  it('waits longer each time when it cannot run at all, and keeps its last words', async () => {
    const worker = supervise("console.error('the disk is full'); process.exit(3);");
    await until(() => worker.earlyDeaths === 2);
    await worker.stop(1000);
    expect(said.map((line) => /in ([\d.]+) s/.exec(line)?.[1])).toEqual(['0.5', '1']);
    expect(worker.lastWords()).toContain('the disk is full');
  });

  it('is ended when it does not listen', async () => {
    const worker = supervise("process.on('SIGTERM', () => {}); note(process.pid); setInterval(() => {}, 1000);");
    await until(() => notes().length === 1);
    await worker.stop(300);
    expect(isRunning(notes()[0] ?? '')).toBe(false);
  });

  it('ends with the process that had started it, even when that one was killed', async () => {
    const program = join(folder, 'program.js');
    writeFileSync(program, 'console.log(process.pid); setInterval(() => {}, 1000);');
    const preload = require.resolve('./end-with-parent');
    const script = `require('node:child_process').spawn(process.execPath, ['--require', ${JSON.stringify(preload)}, ${JSON.stringify(program)}],
      { detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string];
    parent.kill('SIGKILL');
    await until(() => !isRunning(pid.trim()));
  });
});
