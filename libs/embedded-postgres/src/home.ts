import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canEnter, operatingUser, type OperatingUser } from './operating-user';
import { PostgresRefusal } from './postgres-refusal';

/** Where a PostgreSQL lives and whom it runs as. */
export interface Home {
  readonly folder: string;
  readonly dataFolder: string;
  readonly secretFile: string;
  readonly user: OperatingUser | undefined;
}

/**
 * The home of the PostgreSQL of `wanted`: that folder itself, or, when PostgreSQL must run as another user who cannot enter it,
 * a folder of the system that belongs to it alone. The same answer at every start, so the data is found again.
 */
export function homeFor(wanted: string, log: (line: string) => void): Home {
  const own = homeIn(wanted);
  mkdirSync(own.folder, { recursive: true, mode: own.user === undefined ? 0o700 : 0o711 });
  letEnter(own);
  if (canEnter(own.folder, own.user)) return own;
  const elsewhere = homeIn(join(systemFolder(), keyOf(wanted)));
  mkdirSync(elsewhere.folder, { recursive: true, mode: 0o711 });
  log(`PostgreSQL cannot run as root and its user cannot enter ${wanted}, so the database is kept in ${elsewhere.folder}`);
  return elsewhere;
}

function homeIn(folder: string): Home {
  const dataFolder = join(resolve(folder), 'postgres');
  return { folder: resolve(folder), dataFolder, secretFile: join(resolve(folder), 'postgres-password'), user: operatingUser(dataFolder) };
}

/** Folders made by mkdtemp are 0700: root opens the last one for passing through, and leaves those above as they are. */
function letEnter({ folder, user }: Home): void {
  if (user === undefined) return;
  const { mode } = statSync(folder);
  if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o011);
}

/**
 * A folder of the system for what PostgreSQL must reach. /var/lib first: /var/tmp is swept after some weeks. Its name can be
 * guessed, so it is taken only when it belongs to us and is no link.
 */
export function systemFolder(): string {
  for (const folder of ['/var/lib/plumbline', '/var/tmp/plumbline']) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o711 });
      const found = lstatSync(folder);
      if (found.isDirectory() && found.uid === process.getuid?.()) return folder;
    } catch (error) {
      if (!isRefusedBySystem(error)) throw error;
    }
  }
  throw new PostgresRefusal(
    'The database must lie in a folder that the user of PostgreSQL can enter, and neither /var/lib nor /var/tmp can be written. Choose one with --data.',
  );
}

function isRefusedBySystem(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && ['EACCES', 'EROFS', 'EPERM', 'EEXIST'].includes(String(error.code))
  );
}

/** A name that a person recognises and that no other clone has. */
function keyOf(wanted: string): string {
  const full = resolve(wanted);
  return `${basename(dirname(full))}-${createHash('sha256').update(full).digest('hex').slice(0, 12)}`;
}
