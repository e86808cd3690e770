import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POSTGRES_ENVIRONMENT } from './cluster';
import type { Home } from './home';
import { PostgresRefusal } from './postgres-refusal';

const STOP_SECONDS = 60;

/**
 * Stops a PostgreSQL that still runs on this data folder because the process that had started it was killed. Refuses when that
 * process is alive: then Plumbline is simply running already, and stopping its database would be the accident.
 */
export function stopLeftOver(home: Home, binaries: string, log: (line: string) => void): void {
  const owner = readOwner(home);
  if (owner !== undefined && owner.pid !== process.pid && identityOf(owner.pid) === owner.identity) {
    throw new PostgresRefusal(
      `Plumbline already runs on ${home.folder} (process ${String(owner.pid)}). Stop it first, or choose another folder with --data.`,
    );
  }
  const server = runningServer(home);
  if (server === undefined) return;
  log(`Stopping a PostgreSQL that was left behind (process ${String(server.pid)})`);
  // pg_ctl refuses when the process of that number is no PostgreSQL of this folder; PostgreSQL itself then ignores the stale file.
  spawnSync(join(binaries, 'bin/pg_ctl'), ['-D', home.dataFolder, 'stop', '-m', 'fast', '-w', '-t', String(STOP_SECONDS)], {
    ...home.user,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
  });
}

/** The process and port of a server that lives on this data folder, as PostgreSQL itself wrote them down. */
export function runningServer(home: Home): { readonly pid: number; readonly port: number } | undefined {
  const [pid, , , port] = (readIfThere(join(home.dataFolder, 'postmaster.pid')) ?? '').split('\n').map(Number);
  if (pid === undefined || port === undefined || !Number.isInteger(pid) || pid <= 1 || identityOf(pid) === undefined) return undefined;
  return { pid, port };
}

/** Writes down that this process runs the database, so that a second one does not take it for left behind. */
export function takeOwnership(home: Home): void {
  writeFileSync(ownerFile(home), `${String(process.pid)}\n${identityOf(process.pid) ?? ''}\n`, { mode: 0o600 });
}

/** The opposite of {@link takeOwnership}. */
export function giveUpOwnership(home: Home): void {
  rmSync(ownerFile(home), { force: true });
}

const ownerFile = (home: Home): string => join(home.folder, 'postgres-owner');

function readOwner(home: Home): { pid: number; identity: string } | undefined {
  const [pid, identity] = readIfThere(ownerFile(home))?.split('\n') ?? [];
  return pid === undefined || identity === undefined ? undefined : { pid: Number(pid), identity };
}

/** When a living process began, so that a reused number is not taken for the process which had it before; undefined when none lives. */
function identityOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = readIfThere(`/proc/${String(pid)}/stat`);
    // Field 22; the name in field 2 may hold blanks and brackets, so count from its last bracket.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields === undefined || fields[0] === 'Z' ? undefined : fields[19];
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return undefined;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
