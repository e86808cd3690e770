#!/usr/bin/env node
// Runs Plumbline's commands: start, screen, read, recover-administrator. Uses the Node that came with the packages where this one is too
// old, and builds first (to standard error) where the build is missing or older than the sources.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const bundled = join(root, 'node_modules/node/bin/node');
const [major = 0] = process.versions.node.split('.').map(Number);
const node = major < 24 && existsSync(bundled) ? bundled : process.execPath;

if (!existsSync(join(root, 'node_modules'))) {
  console.error('The packages are missing. Run: npm ci');
  process.exit(2);
}

/** The apps and libraries that a command needs; `start` needs them all. */
const neededBy = { screen: ['libs/screening', 'libs/intake', 'apps/plumbline'], read: ['libs/screening', 'libs/intake', 'apps/plumbline'] };
const everything = ['libs', 'apps'].flatMap((folder) => readdirSync(join(root, folder)).map((it) => `${folder}/${it}`));

function newest(folder, isWanted) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return Math.max(latest, newest(path, isWanted));
    return isWanted(entry.name) ? Math.max(latest, statSync(path).mtimeMs) : latest;
  }, 0);
}

/** The time of the build, kept by its newest file: a compiler leaves files alone that did not change. */
function isStale(project) {
  const source = newest(join(root, project, 'src'), (name) => !name.includes('.spec.'));
  return source > newest(join(root, project, 'dist'), () => true);
}

const command = process.argv[2] ?? 'start';
const needed = neededBy[command] ?? everything;
if (needed.some((it) => existsSync(join(root, it, 'src')) && isStale(it))) {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const only = neededBy[command] ? ['-p', 'plumbline'] : [];
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
  process.stderr.write('Building Plumbline …\n');
  const built = spawnSync(node, [nx, 'run-many', '-t', 'build', ...only], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: path, NX_DAEMON: 'false' },
  });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}\nThe build failed; see above.`);
    process.exit(2);
  }
}

const words = [join(root, 'apps/plumbline/dist/main.js'), ...process.argv.slice(2)];
// The command takes this process over where Node can do that: one process fewer to be killed apart from the other.
if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...words], process.env);
const run = spawn(node, words, { stdio: 'inherit', env: { ...process.env, PLUMBLINE_ENDS_WITH_PARENT: '1' } });
// A terminal sends Ctrl-C to both; whatever else is sent to this process is meant for the command.
process.on('SIGINT', () => process.stdin.isTTY || run.kill('SIGINT'));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (status) => process.exit(status ?? 1));
