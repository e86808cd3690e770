import { type EmbeddedPostgres, type EmbeddedPostgresOptions, PostgresRefusal, startEmbeddedPostgres } from '@plumbline/embedded-postgres';
import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/** The embedded PostgreSQL, started again on the same address when it is killed: the api and the workers connect again by themselves. */
export class SupervisedPostgres {
  private readonly stopping = new AbortController();
  private readonly done: Promise<void>;

  private constructor(
    private current: EmbeddedPostgres,
    private readonly options: EmbeddedPostgresOptions,
    private readonly say: (line: string) => void,
  ) {
    this.done = this.keepRunning();
  }

  static async start(options: EmbeddedPostgresOptions, say: (line: string) => void): Promise<SupervisedPostgres> {
    const started = await startEmbeddedPostgres({ ...options, log: say });
    return new SupervisedPostgres(started, { ...options, port: started.port, log: say }, say);
  }

  get url(): string {
    return this.current.url;
  }

  /** Where the data really lies. */
  get folder(): string {
    return this.current.folder;
  }

  /** Stops it, also where it is being started again at this moment: nothing runs or starts any more when this resolves. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current.stop();
    await this.done;
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await this.current.ended;
      if (this.isStopping()) return;
      this.say('PostgreSQL ended unexpectedly; starting it again. Nothing that was stored is lost.');
      await this.startAgain();
    }
  }

  private async startAgain(): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      await pause(pauseMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.isStopping()) return;
      try {
        this.current = await startEmbeddedPostgres(this.options);
        if (this.isStopping()) await this.current.stop();
        return;
      } catch (error) {
        if (!(error instanceof PostgresRefusal)) throw error;
        this.say(error.message);
      }
    }
  }
}
