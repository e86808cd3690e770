import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from './start-refusal';
import type { StartSettings } from './start-settings';
import type { SupervisedPostgres } from './supervised-postgres';
import { SupervisedProcess } from './supervised-process';

/** Together at most ten seconds, PostgreSQL included: who stops Plumbline waits for it. */
const WORKER_PATIENCE_MS = 4500;
const SERVER_PATIENCE_MS = 2500;
const DEATHS_THAT_MEAN_NEVER = 3;
const LOOK_EVERY_MS = 100;

/** What the programs of the household must know. */
export interface HouseholdOrder {
  readonly settings: StartSettings;
  readonly projectFolder: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly say: (line: string) => void;
}

/** The api and the workers of one installation: started together, stopped in order. */
export class Household {
  private readonly server: SupervisedProcess;
  private readonly workers: readonly SupervisedProcess[];

  constructor(
    private readonly order: HouseholdOrder,
    private readonly postgres: SupervisedPostgres | undefined,
  ) {
    mkdirSync(join(order.settings.dataFolder, 'logs'), { recursive: true, mode: 0o700 });
    this.server = this.run('The server', 'api');
    this.workers = Array.from({ length: order.settings.workers }, (_, index) =>
      this.run(`Worker ${String(index + 1)}`, 'worker', index + 1),
    );
  }

  /** Waits until the api answers that it is ready. Throws {@link StartRefusal} with its last words when it never will. */
  async untilReady(signal: AbortSignal): Promise<void> {
    const { host } = this.order.settings;
    const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(this.order.port)}/readyz`;
    while (!(await isReady(url))) {
      signal.throwIfAborted();
      if (this.server.earlyDeaths >= DEATHS_THAT_MEAN_NEVER)
        throw new StartRefusal(`The server does not start. It said:\n\n${this.server.lastWords()}`);
      await pause(LOOK_EVERY_MS, undefined, { signal });
    }
  }

  /** Workers first, so that nobody begins new work; then the api; PostgreSQL when nobody writes to it any more. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop(WORKER_PATIENCE_MS)));
    await this.server.stop(SERVER_PATIENCE_MS);
    await this.postgres?.stop();
  }

  private run(name: string, app: 'api' | 'worker', ordinal?: number): SupervisedProcess {
    const { projectFolder, settings, say } = this.order;
    return new SupervisedProcess({
      name,
      say,
      program: join(projectFolder, 'apps', app, 'dist/main.js'),
      environment: environmentOf(this.order),
      logFile: join(settings.dataFolder, 'logs', `${app}${ordinal === undefined ? '' : `-${String(ordinal)}`}.log`),
    });
  }
}

/** What the api and the workers are told, whoever starts them: the same names stand in docker/compose.yaml. */
export function environmentOf({
  settings,
  projectFolder,
  port,
  databaseUrl,
  publicUrl,
}: Omit<HouseholdOrder, 'say'>): Record<string, string | undefined> {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_URL_FILE: undefined,
    REDIS_URL: settings.redisUrl,
    REDIS_URL_FILE: undefined,
    HOST: settings.host,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    UPLOAD_FOLDER: join(settings.dataFolder, 'uploads'),
    WEB_FOLDER: join(projectFolder, 'apps/web/dist/browser'),
    LOG_LEVEL: settings.logLevel,
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
