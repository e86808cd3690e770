import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLANTED, ROOT } from './sources';

/** Called a spec, so that whoever looks at the same moment whether the sources are newer than the build does not count it. */
const PLANT = join(ROOT, `libs/contract/src/${PLANTED}`);

/** The lint command as CI gives it, for one small library. Nx builds the project graph without which ESLint skips the rule in silence. */
function lint() {
  const nx = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const run = spawnSync(process.execPath, [nx, 'run', '@plumbline/contract:lint', '--skip-nx-cache'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

describe('the boundaries between libraries', () => {
  afterEach(() => {
    rmSync(PLANT, { force: true });
  });

  it('let the library pass as it stands', () => {
    expect(lint()).toMatchObject({ status: 0 });
  });

  it('stop a library that reaches for the database, and for another library that it must not know', () => {
    writeFileSync(
      PLANT,
      "import { DataSource } from 'typeorm';\nimport { migrate } from '@plumbline/persistence';\n\nexport const planted = [DataSource, migrate];\n",
    );
    const { status, output } = lint();
    expect(status).toBe(1);
    expect(output.match(/@nx\/enforce-module-boundaries/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
