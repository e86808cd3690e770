// How fast the judge is on one core, as ratios within one run. It is given what a worker gives it: blocks of 32 rows whose cells come flat out
// of JSON, made before the clock runs. (The cells of a list as it is read are slices of longer texts, which are slower to read.)
//   npm run bench:judge [-- --rows 20000 --list FILE --duckdb FOLDER --rounds 5]
// (a) a loop that only walks the same characters through the matcher's own table, whatever it finds (the matcher takes a second automaton along); (b) the same vocabulary as one alternation RegExp;
// (c) DuckDB over the same CSV: one expression a criterion, the best 50 rows, start-up counted on both sides. DuckDB is no dependency of
// the project: FOLDER is where `npm install @duckdb/node-api` was run. Time is the processor's, not the wall's, except against (c). DuckDB
// has two threads, so the judge is measured in one process and, as the workers of an import share the rows of a list, in two.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { listOf } from './list.ts';

const project = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const built = (name) => require(join(project, 'libs', name));
const { judgeBlock, productionEngineer } = built('screening/dist/index.js');
const { understand, readRecords } = built('intake/dist/index.js');
const { buildTermMatcher } = built('screening/dist/matching/term-matcher.js');
const { buildAlphabet } = built('screening/dist/matching/character-classes.js');
const { buildAutomaton, STATE, UPPER_HALF } = built('screening/dist/matching/automaton.js');
const { practiceTerms } = built('screening/dist/normalise/practice/vocabulary.js');

const BLOCK_ROWS = 32;
const AS_OF = '2026-11-23';
const TEXT_FIELDS = new Set(['resume', 'skills', 'experience', 'notes', 'certifications']);
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    list: { type: 'string' },
    duckdb: { type: 'string' },
    'best-of': { type: 'string' },
    share: { type: 'string', default: '0/1' },
  },
});
const rounds = Number(values.rounds);
const print = (line) => process.stdout.write(`${line}\n`);

if (values['best-of'] !== undefined) await printBest(values['best-of'], values.share);
else await bench();

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-judge-bench-'));
  try {
    const generated = join(folder, 'list.csv');
    await pipeline(Readable.from(listOf(Number(values.rows))), createWriteStream(generated));
    for (const file of [generated, ...(values.list === undefined ? [] : [values.list])]) await benchList(file);
    if (values.duckdb === undefined)
      print('(c) DuckDB is not measured: name with --duckdb a folder in which @duckdb/node-api is installed');
    else await benchDuckDb(generated, values.duckdb, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchList(file) {
  const { rows, columns } = await rowsOf(file);
  const texts = rows.flatMap(({ cells }) => columns.flatMap(({ field }, at) => (TEXT_FIELDS.has(field) && cells[at] ? [cells[at]] : [])));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = rows.reduce((sum, { cells }) => sum + Buffer.byteLength(cells.join(',')), 0);
  print(
    `\n${file}: ${rows.length} rows of ${Math.round(bytes / rows.length)} bytes on average, ${(characters / 1e6).toFixed(1)} million characters of text`,
  );
  const blocks = blocksOf(rows);
  const judged = best(() => blocks.forEach((block) => judgeBlock(block, columns, AS_OF, productionEngineer)));
  print(`whole judgement: ${Math.round(rows.length / judged)} rows/s, ${(bytes / judged / 1e6).toFixed(1)} MB/s`);
  const terms = practiceTerms();
  const walked = best(walkOnly(terms, texts));
  const matched = best(matchAll(terms, texts));
  const expression = alternation(terms);
  // The expression is so slow that a few of the texts must do; its time is scaled to all of them.
  const few = texts.slice(0, Math.ceil(texts.length / 20));
  const searched =
    (best(() => few.forEach((text) => text.match(expression))) * characters) / few.reduce((sum, text) => sum + text.length, 0);
  print(
    `${terms.length} terms: matcher ${(characters / matched / 1e6).toFixed(0)}, (a) table walk ${(characters / walked / 1e6).toFixed(0)}, (b) RegExp ${(characters / searched / 1e6).toFixed(1)} million characters/s`,
  );
  print(
    `matcher: ${(matched / walked).toFixed(2)} times the time of (a) (goal: 1.6 or less), ${(searched / matched).toFixed(0)} times as fast as (b)`,
  );
  print(
    `whole judgement: ${(judged / walked).toFixed(0)} times the time of (a), ${(searched / judged).toFixed(1)} times as fast as (b) alone`,
  );
}

/** Seconds of processor time, the best of the rounds: what else the machine does only adds. */
function best(work) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function walkOnly(terms, texts) {
  const forms = terms.map(({ text }) => text.replace(/\*$/u, ''));
  const { classOf, classesOf, isWord } = buildAlphabet(forms);
  const { steps, suffixes } = buildAutomaton(
    forms.map(classesOf),
    terms.map(({ text }) => text.endsWith('*')),
    isWord,
  );
  return () => {
    let sum = 0;
    for (const text of texts) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const next = classOf[text.charCodeAt(at)];
        let step = steps[state + next];
        for (; step >> UPPER_HALF !== state; step = steps[state + next]) state = suffixes[state];
        state = step & STATE;
      }
      sum += state;
    }
    return sum;
  };
}

function matchAll(terms, texts) {
  const { match } = buildTermMatcher(terms);
  return () => texts.reduce((sum, text) => sum + match(text).length, 0);
}

function alternation(terms) {
  const sources = terms.map(({ text }) => text.replace(/\*$/u, '')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.map(escaped).join('|')})`, 'giu');
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/[\s-]/gu, '[\\s\\-]');
}

async function rowsOf(file) {
  const understanding = await understand(file);
  const columns = understanding.mapping.map(({ column, field }) => ({ name: column, field }));
  const rows = [];
  for await (const { row, cells, isEmptyLine } of readRecords(file, understanding))
    if (!isEmptyLine) rows.push(JSON.parse(JSON.stringify({ row, cells })));
  return { rows, columns };
}

function blocksOf(rows) {
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, block) =>
    rows.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS),
  );
}

/** What a process that is measured against DuckDB does: reads the list, judges its share of the blocks ("1/2": every second one), says the best 50. */
async function printBest(file, share) {
  const [own, shares] = share.split('/').map(Number);
  const understanding = await understand(file);
  const columns = understanding.mapping.map(({ column, field }) => ({ name: column, field }));
  const judged = [];
  let block = [];
  let blocks = 0;
  const judgeAll = () => {
    if (blocks++ % shares === own)
      for (const { row, scorecard } of judgeBlock(block, columns, AS_OF, productionEngineer)) judged.push([scorecard.points, row.row]);
    block = [];
  };
  for await (const { row, cells, isEmptyLine } of readRecords(file, understanding)) {
    if (!isEmptyLine) block.push({ row, cells });
    if (block.length === BLOCK_ROWS) judgeAll();
  }
  judgeAll();
  print(JSON.stringify(bestOf(judged)));
}

function bestOf(judged) {
  return judged.sort(([a, first], [b, second]) => b - a || first - second).slice(0, 50);
}

async function benchDuckDb(list, duckdb, folder) {
  if (!existsSync(join(duckdb, 'node_modules/@duckdb/node-api')))
    return print(`(c) there is no node_modules/@duckdb/node-api in ${duckdb}`);
  const judge = (share) => run([import.meta.filename, '--best-of', list, '--share', share], folder);
  const alone = await timed(() => judge('0/1'));
  const both = await timed(() => Promise.all([judge('0/2'), judge('1/2')]));
  const merged = JSON.stringify(bestOf(both.said.flatMap((it) => JSON.parse(it))));
  if (merged !== alone.said.trim()) throw new Error('Two processes found other best rows than one.');
  const theirs = await timed(() => run(['--input-type=commonjs', '-e', duckDbProgram(list, duckdb)], folder));
  print(`\n(c) DuckDB on two threads ${theirs.seconds.toFixed(2)} s (goal: 2 times as fast, 4 at a million rows)`);
  for (const [who, { seconds }] of [
    ['one process', alone],
    ['two processes, each judging half of the rows', both],
  ])
    print(`    the judge in ${who} ${seconds.toFixed(2)} s: ${(theirs.seconds / seconds).toFixed(2)} times as fast`);
}

async function timed(work) {
  const start = performance.now();
  const said = await work();
  return { said, seconds: (performance.now() - start) / 1000 };
}

async function run(words, cwd) {
  const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`A process of the benchmark ended with ${status}.`);
  return said;
}

/** One expression over the words of the vocabulary, in parts that DuckDB's engine of expressions can hold. */
function duckDbProgram(list, duckdb) {
  const forms = practiceTerms().map(({ text }) => text.replace(/\*$/u, '').toLowerCase().replaceAll("'", "''"));
  const parts = Array.from({ length: 12 }, (_, part) => forms.filter((_form, index) => index % 12 === part));
  const points = parts.map(
    (part) => `least(100, 15 * len(list_distinct(regexp_extract_all(s, '\\b(?:${part.map((it) => escaped(it)).join('|')})'))))`,
  );
  const text = `lower(concat_ws('; ', "Certifications", "Skills", "Experience", "Summary"))`;
  const sql = `select row_number() over () id, ${points.join('+')} score from (select ${text} s from read_csv('${list}', header=true, all_varchar=true)) order by score desc limit 50`;
  return `const { DuckDBInstance } = require(${JSON.stringify(join(duckdb, 'node_modules/@duckdb/node-api'))});
    DuckDBInstance.create(':memory:', { threads: '2' }).then((it) => it.connect()).then((it) => it.runAndReadAll(${JSON.stringify(sql)})).then((it) => { console.log(it.getRows().length); process.exit(); });`;
}
