import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROJECT = join(__dirname, '../..');
const PATIENCE_MS = 400_000;

/** How to start it. Without a `dataFolder` of its own a start would use the project's. */
export interface RunningOrder {
  readonly dataFolder: string;
  readonly port: number;
  readonly workers?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** All of Plumbline, started by the command that `npm start` runs. */
export class RunningPlumbline {
  private said = '';
  /** Resolves when it has ended and every word of it has arrived, which is later than its exit. */
  private readonly ended: Promise<void>;
  private isSilent = false;

  private constructor(
    private readonly order: RunningOrder,
    readonly child: ChildProcess,
  ) {
    this.ended = once(child, 'close').then(() => {
      this.isSilent = true;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.said += text;
      });
    }
  }

  static start(order: RunningOrder): RunningPlumbline {
    const words = ['start', '--data', order.dataFolder, '--port', String(order.port), '--workers', String(order.workers ?? 1)];
    const child = spawn(process.execPath, [join(PROJECT, 'apps/plumbline/bin/plumbline.mjs'), ...words], {
      cwd: PROJECT,
      env: { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: undefined, INIT_CWD: undefined, ...order.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningPlumbline(order, child);
  }

  /** Everything that the person at the terminal has read so far. */
  get words(): string {
    return this.said;
  }

  /** Waits until it has said where to go, and resolves to that address (with the set-up secret, while there is one). */
  async untilReady(): Promise<URL> {
    await this.untilSaid(/Ctrl-C stops everything/);
    return new URL(/https?:\/\/\S+(?=\s*\n\n {2}\S+ Ctrl-C)/.exec(this.said)?.[0] ?? '');
  }

  async untilSaid(words: RegExp): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      if (words.test(this.said)) return;
      if (this.isSilent) break;
      await pause(50);
    }
    throw new Error(`Plumbline did not say ${String(words)}. It said:\n${this.said}`);
  }

  /** Stops it as a person would, and resolves to its exit status and how long that took. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<{ status: number | null; milliseconds: number }> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return this.untilEnded();
  }

  /** Waits until it ends by itself. */
  async untilEnded(): Promise<{ status: number | null; milliseconds: number }> {
    const began = performance.now();
    await this.ended;
    return { status: this.child.exitCode, milliseconds: performance.now() - began };
  }

  /** The ids of all processes of this installation: those that hold its data folder in their words or their environment. */
  processes(program = ''): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        const words = read(`/proc/${name}/cmdline`);
        return (
          words.includes(program) &&
          (words.includes(this.order.dataFolder) || read(`/proc/${name}/environ`).includes(`${this.order.dataFolder}/uploads`))
        );
      })
      .map(Number);
  }

  async untilGone(): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; this.processes().length > 0 && Date.now() < end;) await pause(50);
  }
}

function read(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
