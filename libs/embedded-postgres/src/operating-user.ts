import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { PostgresRefusal } from './postgres-refusal';

/** The system user that PostgreSQL runs as. Spreads into the options of a spawned process. */
export interface OperatingUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom PostgreSQL runs as: undefined means "the user who runs this process". PostgreSQL refuses to run as root, so root
 * lends it to the owner of a data folder that is there already, else to `postgres`, else to `nobody`, who is everywhere.
 * A passwd entry is needed as well: initdb looks its user up by name.
 */
export function operatingUser(dataFolder: string): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new PostgresRefusal(
    'PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody". Run Plumbline as an ordinary user.',
  );
}

/** Whether that user can enter every folder on the way to `path` (a clone under /root, mode 0700, cannot be entered). */
export function canEnter(path: string, user: OperatingUser | undefined): boolean {
  if (user === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
