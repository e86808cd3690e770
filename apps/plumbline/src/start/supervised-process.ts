import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A program of Plumbline that is to run until it is stopped. */
export interface ProcessOrder {
  /** As a person would call it: "The server", "Worker 1". */
  readonly name: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** Told when the program ended by itself and is started again. */
  readonly say: (line: string) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Who lived this long has recovered: the next end counts as a first one. */
const RECOVERED_MS = 60_000;
const LAST_LINES = 24;

/** Keeps one program running: starts it again when it dies, at first soon, then ever later, until it is stopped. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private readonly stopping = new AbortController();
  private readonly done: Promise<void>;
  /** How often in a row it died young. */
  private deaths = 0;

  constructor(private readonly order: ProcessOrder) {
    // What an earlier start said is of no use any more.
    writeFileSync(order.logFile, '', { mode: 0o600 });
    this.done = this.keepRunning();
  }

  get earlyDeaths(): number {
    return this.deaths;
  }

  /** What the program said last, for the person who must find out why it does not run. */
  lastWords(): string {
    return readFileSync(this.order.logFile, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  }

  /** Asks it to finish what it has begun, ends it when that takes longer than `patienceMs`, and waits until it is gone. */
  async stop(patienceMs: number): Promise<void> {
    this.stopping.abort();
    this.child?.kill('SIGTERM');
    const impatient = setTimeout(() => this.child?.kill('SIGKILL'), patienceMs);
    await this.done;
    clearTimeout(impatient);
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const began = performance.now();
      const ending = await this.runOnce();
      if (this.isStopping()) return;
      this.deaths = performance.now() - began > RECOVERED_MS ? 1 : this.deaths + 1;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.deaths - 1));
      this.order.say(`${this.order.name} ended (${ending}); starting it again in ${String(pauseMs / 1000)} s. See ${this.order.logFile}`);
      await pause(pauseMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async runOnce(): Promise<string> {
    const log = openSync(this.order.logFile, 'a', 0o600);
    // A group of its own: Ctrl-C reaches only this process, which then stops the others in order.
    const child = spawn(process.execPath, ['--require', require.resolve('./end-with-parent'), this.order.program], {
      detached: true,
      env: this.order.environment,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.child = child;
    return new Promise((resolve) => {
      child.once('error', (error) => {
        resolve(error.message);
      });
      child.once('exit', (code, signal) => {
        resolve(signal ?? `status ${String(code)}`);
      });
    });
  }
}
