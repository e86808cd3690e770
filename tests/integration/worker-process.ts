import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

/** What a worker is told. */
export interface WorkerOrder {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly uploadFolder: string;
}

/** A worker as it is run in earnest: the built program, a process of its own. */
export class WorkerProcess {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static start(order: WorkerOrder): WorkerProcess {
    const env = {
      ...process.env,
      DATABASE_URL: order.databaseUrl,
      UPLOAD_FOLDER: order.uploadFolder,
      LOG_LEVEL: 'info',
      REDIS_URL: order.redisUrl ?? '',
    };
    const program = join(PROJECT, 'apps/worker/dist/main.js');
    return new WorkerProcess(spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it said, for whoever must find out what went wrong. */
  get words(): string {
    return this.said;
  }

  /** As the power going: nothing is finished, nothing is told. */
  async killHard(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As a person stops it. Says how long it took, in milliseconds. */
  async stop(): Promise<number> {
    const began = performance.now();
    await this.end('SIGTERM');
    return performance.now() - began;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    await exit;
  }
}
