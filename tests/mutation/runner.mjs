// A test runner for Stryker that keeps everything in one process: the specs and the code they test become one script, evaluated anew only
// for a mutant that acts while modules load. The general runners need seconds a mutant, which for this many is a day.
import { build } from 'esbuild';
import { expect } from 'expect';
import { ModuleMocker } from 'jest-mock';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isSampled } from './sample.mjs';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';

const FEW_RUNS = 10;
const require = createRequire(import.meta.url);

/**
 * What the judge remembers from one text to the next. Each test begins with nothing remembered: else a mutant would be met by what was
 * read before it, and what it made of a text would be held against the next mutant.
 */
const MAKERS_OF_MEMORY = {
  'normalise/certifications/remembered.ts': 'remembered',
  'normalise/education/remembered-columns.ts': 'rememberedColumns',
  'requirements/criteria/of-education.ts': 'ofEducation',
};
const MEMORIES = {
  'normalise/practice/signs.ts': 'recentCells.fill(undefined)',
  'normalise/certifications/lexemes.ts': 'MET.fill(undefined)',
  'normalise/certifications/fold.ts': 'MET.clear()',
  'normalise/certifications/pre-check.ts': 'CLASS_OF_UNIT.fill(NO_CLASS)',
};

class InProcessRunner {
  #script = null;
  #tests = [];
  #memory = { age: 0, forget: [] };
  /** Nothing is loaded, or what is loaded was loaded with a mutant in it. A process that replaces one that hung begins so, too. */
  isStale = true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.stryker = globalThis.__stryker__ ??= {};
    const folder = mkdtempSync(join(process.cwd(), 'bundle-'));
    const specs = ['src', 'golden-applicants'].flatMap((root) => findSpecs(root));
    const entry = join(folder, 'specs.ts');
    writeFileSync(entry, specs.map((spec) => `import ${JSON.stringify(join(process.cwd(), spec))};`).join('\n'));
    const alias = { '@plumbline/screening': join(process.cwd(), 'src/index.ts') };
    const options = { entryPoints: [entry], bundle: true, write: false, format: 'cjs', platform: 'node', target: 'es2023' };
    const { outputFiles } = await build({ ...options, alias, plugins: [forgetful], external: ['fast-check'], logLevel: 'error' });
    rmSync(folder, { recursive: true, force: true });
    const code = `(function (require, describe, it, expect, jest, memory) { var module = { exports: {} }, exports = module.exports;\n${outputFiles[0].text}\n})`;
    this.#script = new Script(code, { filename: 'specs.js' });
  }

  /** Every test once while modules load and once more: what only the first round reaches was reached by loading or by a first use. */
  async dryRun() {
    const coverage = (this.stryker.mutantCoverage = { static: {}, perTest: {} });
    this.stryker.activeMutant = undefined;
    this.#load();
    this.isStale = false;
    const first = await this.#runAll();
    const loaded = { ...coverage.static };
    const perTest = coverage.perTest;
    const seen = Object.values(perTest).flatMap((it) => Object.keys(it));
    for (const key of Object.keys(perTest)) delete perTest[key];
    const tests = await this.#runAll();
    const again = new Set(Object.values(perTest).flatMap((it) => Object.keys(it)));
    for (const id of seen) if (!again.has(id)) loaded[id] = 1;
    const failed = first.find(({ status }) => status === TestStatus.Failed);
    if (failed !== undefined) process.stderr.write(`${failed.name}: ${failed.failureMessage}\n`);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: loaded, perTest: { ...perTest } } };
  }

  async mutantRun(run) {
    if (!isSampled(run.activeMutant.id, Number(process.env.MUTATION_SAMPLE ?? 100)))
      return { status: MutantRunStatus.Survived, nrOfTests: 0 };
    const outcome = await this.#try(run);
    if (outcome.status !== MutantRunStatus.Killed || this.isStale || !(await this.#failsUnharmed(outcome.killedBy))) return outcome;
    // What an earlier mutant left behind failed the test, and would fail it for all that come.
    this.isStale = true;
    const fresh = await this.#try(run);
    this.isStale = true;
    return fresh;
  }

  async #try({ activeMutant, testFilter, mutantActivation, hitLimit, reloadEnvironment }) {
    this.stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.stryker.hitLimit = hitLimit;
    this.stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment || mutantActivation === 'static' || this.isStale) {
      try {
        this.#load();
      } catch (error) {
        this.isStale = true;
        return { status: MutantRunStatus.Killed, killedBy: ['0'], failureMessage: String(error), nrOfTests: 0 };
      }
    }
    this.isStale = mutantActivation === 'static';
    this.stryker.activeMutant = activeMutant.id;
    const chosen = testFilter === undefined ? null : new Set(testFilter);
    let count = 0;
    for (const test of this.#tests) {
      if (chosen !== null && !chosen.has(test.id)) continue;
      count++;
      const failure = await this.#outcomeOf(test);
      if (failure === null) continue;
      if (hitLimit !== undefined && this.stryker.hitCount > hitLimit) return { status: MutantRunStatus.Timeout };
      return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure.slice(0, 300), nrOfTests: count };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count };
  }

  /** Whether a test fails without any mutant, too. */
  async #failsUnharmed([id]) {
    this.stryker.activeMutant = undefined;
    const test = this.#tests.find((it) => it.id === id);
    return test !== undefined && (await this.#outcomeOf(test)) !== null;
  }

  #load() {
    this.#tests = [];
    this.#memory.forget = [];
    const path = [];
    const add = (name, run) => this.#tests.push({ id: String(this.#tests.length), name: [...path, name].join(' '), run });
    const describe = (name, body) => {
      path.push(name);
      body();
      path.pop();
    };
    const each = (register) => (table) => (name, body) => {
      for (const row of table) {
        const values = Array.isArray(row) ? row : [row];
        register(name.replace(/%[sip]/gu, () => '%').concat(' ', values.map(String).join('|')), () => body(...values));
      }
    };
    describe.each = each(describe);
    const it = (name, body) => add(name, body);
    it.each = each(it);
    const load = this.#script.runInThisContext();
    const requireOrFew = (name) => (name === 'fast-check' ? fewRuns(require(name)) : require(name));
    load(requireOrFew, describe, it, expect, new ModuleMocker(globalThis), this.#memory);
    // What holds the data against what was reviewed first, then the quick ones: most mutants meet one of them.
    const cost = ({ id, name }) => (/reviewed/u.test(name) ? -1 : (this.durations?.get(id) ?? 0));
    this.#tests.sort((a, b) => cost(a) - cost(b));
  }

  /** Null where the test passes. */
  async #outcomeOf({ run }) {
    this.#memory.age += 1;
    for (const forget of this.#memory.forget) forget();
    try {
      await run();
      return null;
    } catch (error) {
      return String(error?.message ?? error);
    }
  }

  async #runAll() {
    const results = [];
    for (const test of this.#tests) {
      this.stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await this.#outcomeOf(test);
      const timeSpentMs = performance.now() - start;
      const base = { id: test.id, name: `${test.id} ${test.name}`, timeSpentMs };
      results.push(
        failure === null ? { ...base, status: TestStatus.Success } : { ...base, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    this.stryker.currentTestId = undefined;
    this.durations = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return results;
  }
}

function findSpecs(root) {
  try {
    return readdirSync(root, { recursive: true })
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => join(root, name));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Lets the judge forget before each test, see {@link MEMORIES}. Where such a thing has another name by now, the first run fails. */
const forgetful = {
  name: 'forgetful',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const file = path.slice(path.lastIndexOf('/src/') + '/src/'.length);
      const source = await readFile(path, 'utf8');
      if (Object.hasOwn(MEMORIES, file)) return { contents: `${source}\nmemory.forget.push(() => ${MEMORIES[file]});`, loader: 'ts' };
      if (Object.hasOwn(MAKERS_OF_MEMORY, file)) return { contents: renewed(source, MAKERS_OF_MEMORY[file]), loader: 'ts' };
      return undefined;
    });
  },
};

function renewed(source, name) {
  const declared = `export function ${name}(`;
  if (!source.includes(declared)) throw new Error(`There is no ${name} that remembers: correct MAKERS_OF_MEMORY.`);
  return `${source.replace(declared, `function ${name}AsWritten(`)}
export const ${name} = (...order: any): any => {
  let [made, age] = [(${name}AsWritten as any)(...order), memory.age];
  return (...asked: any) => {
    if (age !== memory.age) [made, age] = [(${name}AsWritten as any)(...order), memory.age];
    return made(...asked);
  };
};`;
}

/** The same properties with fewer runs and one seed: a mutant must be killed by the spec, not by chance. */
function fewRuns(real) {
  const fc = real.default ?? real;
  const assert = (property, settings = {}) =>
    fc.assert(property, { ...settings, seed: 1, numRuns: Math.min(settings.numRuns ?? 100, FEW_RUNS) });
  return { ...fc, assert };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
