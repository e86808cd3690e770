import { PostgresRefusal, runningEmbeddedPostgres, startEmbeddedPostgres } from '@plumbline/embedded-postgres';
import { connect, makePasswordResetToken, NoSuchAccount } from '@plumbline/persistence';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rememberedAddress } from '../start/remembered-address';
import { StartRefusal } from '../start/start-refusal';
import { readStartSettings, type StartSettings } from '../start/start-settings';

const PROJECT_FOLDER = resolve(__dirname, '../../../..');

/** What the command is given: the words after `recover-administrator`, and the environment. */
export interface RecoveryOrder {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Prints a link with which the owner of an account chooses a new password, for a person who can reach this machine but not the
 * dashboard any more. It works once and for an hour; making it is written into the audit trail. Resolves to the exit status.
 */
export async function recoverAdministrator({ words: [email, ...words], environment }: RecoveryOrder): Promise<number> {
  try {
    if (!email?.includes('@')) {
      throw new StartRefusal('Say whose password is lost: npm run recover-administrator -- somebody@example.com [--data FOLDER]');
    }
    const settings = readStartSettings({ words, environment, projectFolder: PROJECT_FOLDER });
    const token = await withDatabase(settings, (url) => makeToken(url, email));
    const address = settings.publicUrl ?? rememberedAddress(settings.dataFolder) ?? `http://localhost:${String(settings.port)}`;
    process.stdout.write(
      `\n  Open this link within an hour to choose a new password. It works once, while Plumbline runs:\n\n    ${address}/password-reset#${token}\n\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof StartRefusal || error instanceof PostgresRefusal || error instanceof NoSuchAccount)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function makeToken(databaseUrl: string, email: string): Promise<string> {
  const source = await connect(databaseUrl, 1);
  try {
    return await makePasswordResetToken(source, email);
  } finally {
    await source.destroy();
  }
}

/** Uses the database as it is: the one that DATABASE_URL names, the running embedded one, or the embedded one started for a moment. */
async function withDatabase<T>({ databaseUrl, dataFolder }: StartSettings, use: (url: string) => Promise<T>): Promise<T> {
  if (databaseUrl !== undefined) return use(databaseUrl);
  if (!existsSync(dataFolder)) throw new StartRefusal(`There is no Plumbline in ${dataFolder}: say where it is with --data.`);
  const running = runningEmbeddedPostgres(dataFolder);
  if (running !== undefined) return use(running);
  const postgres = await startEmbeddedPostgres({ folder: dataFolder });
  try {
    return await use(postgres.url);
  } finally {
    await postgres.stop();
  }
}
