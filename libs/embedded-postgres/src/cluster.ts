import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home';
import { PostgresRefusal } from './postgres-refusal';

/** The name of the superuser in the database. */
export const SUPERUSER = 'plumbline';

/** The environment of PostgreSQL's programs: nothing of ours, no PG* variable of the person who starts Plumbline. */
export const POSTGRES_ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' };

/**
 * Makes the data folder and its password when they are missing. An attempt that was cut off leaves nothing that a later one
 * would take for a database: the folder gets its name last. `isThrowAway` skips waiting for the disk.
 */
export function createCluster(home: Home, binaries: string, isThrowAway: boolean): void {
  if (existsSync(home.dataFolder)) {
    requireOurs(home);
    return;
  }
  const password = randomBytes(24).toString('base64url');
  const unfinished = `${home.dataFolder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (home.user) chownSync(unfinished, home.user.uid, home.user.gid);
  initialise({ home, folder: unfinished, binaries, password, isThrowAway });
  rmSync(home.secretFile, { force: true });
  writeFileSync(home.secretFile, password, { mode: 0o600, flag: 'wx' });
  renameSync(unfinished, home.dataFolder);
}

/** The password of the superuser, from the file that only the user who starts Plumbline can read. */
export function readPassword(home: Home): string {
  return readFileSync(home.secretFile, 'utf8').trim();
}

function initialise(order: { home: Home; folder: string; binaries: string; password: string; isThrowAway: boolean }): void {
  const { home } = order;
  // A file, because initdb cannot read the password from Node's stdin: that is a socket.
  const passwordFile = join(home.folder, `initdb-${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(passwordFile, order.password, { mode: 0o600, flag: 'wx' });
    if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
    const settings = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const run = spawnSync(
      join(order.binaries, 'bin/initdb'),
      [
        ...['-D', order.folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--data-checksums', ...settings],
        ...(order.isThrowAway ? ['--no-sync'] : []),
      ],
      { ...home.user, cwd: '/', env: POSTGRES_ENVIRONMENT, encoding: 'utf8' },
    );
    if (run.status !== 0) {
      rmSync(order.folder, { recursive: true, force: true });
      throw new PostgresRefusal(`The database could not be made in ${home.folder}: ${run.error?.message ?? run.stderr.trim()}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function requireOurs(home: Home): void {
  try {
    accessSync(home.secretFile, constants.R_OK);
    if (home.user === undefined) accessSync(home.dataFolder, constants.R_OK);
  } catch (error) {
    throw new PostgresRefusal(
      `The database in ${home.folder} was made by another user of this system, or its password file is missing. Start Plumbline as that user, or choose another folder with --data.`,
      { cause: error },
    );
  }
}
