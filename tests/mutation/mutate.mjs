// Mutation testing of libs/screening: changes the code in one place at a time and asks whether a spec notices.
//   cd tests/mutation && npm ci && npm run mutate [-- normalise/practice matching …] [-- --concurrency 1] [-- --near] [-- --sample 10] [-- --again]
// A folder of its own with packages of its own, so that its peers never meet the project's. The specs of libs/screening and the golden
// applicants run in one process of a runner of their own (runner.mjs); they are the same files that Jest runs. Without folders every
// mutant is tried. No mutant is excluded. With --near only the specs in the chosen folders run: quick while one writes them, and a
// lower bound. With --sample only so many of a hundred mutants, always the same ones, are tried and counted: an estimate. The report lies in tests/mutation/report;
// with --again only what lived or timed out there is tried, with the specs as they are now, in files that have not changed since.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isSampled } from './sample.mjs';

const here = import.meta.dirname;
const project = join(here, '../..');
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
    'dry-run': { type: 'boolean', default: false },
    'no-static': { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    sample: { type: 'string', default: '100' },
  },
});

const report = join(here, 'report/mutation.json');
const earlier = values.again ? JSON.parse(readFileSync(report, 'utf8')) : null;
const work = mkdtempSync(join(tmpdir(), 'plumbline-mutation-'));
try {
  cpSync(join(project, 'libs/screening/src'), join(work, 'src'), { recursive: true });
  if (values.near) removeFarSpecs(join(work, 'src'));
  else cpSync(join(project, 'tests/golden-applicants'), join(work, 'golden-applicants'), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(work, 'stryker.config.json'), JSON.stringify(strykerConfig(), null, 2));
  const flags = values['dry-run'] ? ['--dryRunOnly'] : [];
  const run = spawnSync(process.execPath, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...flags], {
    cwd: work,
    env: { ...process.env, MUTATION_SAMPLE: values.sample },
    stdio: 'inherit',
  });
  if (run.status === 0 && earlier !== null) keepTheDead(earlier);
  if (run.status === 0 && !values['dry-run']) printScores(report);
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function removeFarSpecs(root) {
  const isNear = (file) => folders.some((it) => (it.endsWith('.ts') ? dirname(it) === dirname(file) : file.startsWith(`${it}/`)));
  for (const file of readdirSync(root, { recursive: true }).filter((it) => it.endsWith('.spec.ts')))
    if (!isNear(file)) rmSync(join(root, file));
}

function strykerConfig() {
  const chosen = folders.length > 0 ? folders.map((it) => (it.endsWith('.ts') ? `src/${it}` : `src/${it}/**/*.ts`)) : ['src/**/*.ts'];
  mkdirSync(join(here, 'report'), { recursive: true });
  return {
    testRunner: 'in-process',
    plugins: [pathToFileURL(join(here, 'runner.mjs')).href],
    mutate: [...(earlier === null ? chosen : livingIn(earlier)), '!src/**/*.spec.ts', '!src/**/*.fixture.ts', '!src/**/*.golden.ts'],
    coverageAnalysis: 'perTest',
    inPlace: true,
    concurrency: Number(values.concurrency),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    timeoutMS: 10_000,
    ignoreStatic: values['no-static'],
  };
}

/** Neither killed nor never tried; what timed out may have met a busy machine. */
function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage' || status === 'Timeout';
}

/** Stryker counts the columns of a range from 0, and those of its report from 1. */
function livingIn({ files }) {
  return Object.entries(files).flatMap(([path, { mutants, source }]) => {
    if (readFileSync(join(project, 'libs/screening', path), 'utf8') !== source)
      throw new Error(`${path} has changed: try all its mutants.`);
    return mutants
      .filter(isAlive)
      .map(({ location: { start, end } }) => `${path}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`);
  });
}

/** Writes what died now or earlier as one report. */
function keepTheDead(first) {
  const second = JSON.parse(readFileSync(report, 'utf8'));
  const keyOf = ({ location, replacement }) => JSON.stringify([location, replacement]);
  for (const [path, { mutants }] of Object.entries(first.files)) {
    const now = new Map((second.files[path]?.mutants ?? []).map((it) => [keyOf(it), it.status]));
    for (const mutant of mutants.filter(isAlive)) mutant.status = now.get(keyOf(mutant)) ?? mutant.status;
  }
  writeFileSync(report, JSON.stringify(first));
}

/** One line a folder and one for all: killed or timed out of all mutants. What timed out on a busy machine may live: it is named apart. */
function printScores(file) {
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const tally = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    for (const key of [dirname(path), 'all']) {
      const counted = tally.get(key) ?? { killed: 0, timedOut: 0, mutants: 0 };
      const tried = mutants.filter(
        ({ id, status }) => status !== 'CompileError' && status !== 'Ignored' && isSampled(id, Number(values.sample)),
      );
      counted.killed += tried.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
      counted.timedOut += tried.filter(({ status }) => status === 'Timeout').length;
      counted.mutants += tried.length;
      tally.set(key, counted);
    }
  }
  for (const [key, { killed, timedOut, mutants }] of [...tally].sort()) {
    const share = ((100 * killed) / mutants).toFixed(1).padStart(6);
    process.stdout.write(`${share} %  ${killed} (${timedOut} timed out) of ${mutants}  ${key}\n`);
  }
}
