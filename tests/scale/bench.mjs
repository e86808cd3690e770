// How long the import of a list takes, as a ratio to a raw `COPY … FROM STDIN` of the same file on the same server in the same run.
//   npm run bench [-- --rows 100000 --workers 2 --rounds 3]        REDIS_URL=… keeps the jobs in Redis
// The list is received by the class that the api calls for an upload, in this process; reading, screening and storing are done by worker
// processes as in production. The clock starts with the first byte received and stops when the import says that it is done: places can
// be asked for, duplicates are marked, files are gone. The files of the list and of PostgreSQL lie in a temporary folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { listOf } from './list.ts';

const project = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const built = (name) => require(join(project, name));
for (const name of ['libs/persistence/dist/index.js', 'apps/worker/dist/main.js']) {
  if (!existsSync(join(project, name))) throw new Error(`${name} is not built: run "npm run build" first.`);
}
const { startEmbeddedPostgres } = built('libs/embedded-postgres/dist/index.js');
const { connect, ImportReader, migrate, OpeningKeeper, PRODUCT, UploadFolder, UploadReceiver } = built('libs/persistence/dist/index.js');
const { JobQueues, JobsModule } = built('libs/jobs/dist/index.js');
const { productionEngineer } = built('libs/screening/dist/index.js');

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'string' },
  },
});
const [rows, workers, rounds] = [values.rows, values.workers, values.rounds].map(Number);

const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
const list = join(folder, 'list.csv');
const print = (line) => process.stdout.write(`${line}\n`);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

await pipeline(Readable.from(chunksOf(listOf(rows))), createWriteStream(list));
const megabytes = statSync(list).size / 1e6;
print(`${rows} rows, ${megabytes.toFixed(1)} MB; ${workers} workers; jobs on ${process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'}`);

const postgres = await startEmbeddedPostgres({ folder, database: 'bench' });
const crew = [];
let queues;
try {
  await migrate(postgres.url);
  const source = await connect(postgres.url, 4);
  const memory = watchMemory(crew);
  const asker = await openQueues(postgres.url);
  queues = asker.get(JobQueues);
  for (let i = 0; i < workers; i++) crew.push(startWorker(postgres.url));
  await pause(1500);
  const results = [];
  for (let round = 1; round <= rounds; round++) {
    const copyMs = await rawCopy(postgres.url);
    const result = { copyMs, ...(await importOnce(source)) };
    results.push(result);
    print(
      `round ${round}: raw COPY ${seconds(copyMs)}, import ${seconds(result.importMs)} (${(result.importMs / copyMs).toFixed(2)} times): ` +
        result.stages.map(([name, ms]) => `${name} ${seconds(ms)}`).join(', '),
    );
  }
  const importMs = median(results.map((it) => it.importMs));
  const ratio = median(results.map((it) => it.importMs / it.copyMs));
  print(
    `median: ${seconds(importMs)}, ${Math.round(rows / (importMs / 1000))} rows/s, ${ratio.toFixed(2)} times a raw COPY (goal: 3 or less)`,
  );
  print(`from the first stored row to the last: ${seconds(median(results.map((it) => it.firstToLastMs)))}`);
  const peaks = memory.stop();
  print(`peak memory: ${peaks.map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`).join(', ')}`);
  await asker.close();
  await source.destroy();
} finally {
  for (const worker of crew) await end(worker);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function* chunksOf(lines) {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length > 262_144) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

async function openQueues(databaseUrl) {
  return NestFactory.createApplicationContext(JobsModule.forRoot({ databaseUrl, redisUrl: process.env.REDIS_URL ?? null }), {
    logger: false,
  });
}

function startWorker(databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, UPLOAD_FOLDER: join(folder, 'uploads'), LOG_LEVEL: 'warn' };
  const flags = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
  return spawn(process.execPath, [...flags, join(project, 'apps/worker/dist/main.js')], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

async function end(worker) {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, 'exit');
  worker.kill('SIGTERM');
  await exit;
}

async function rawCopy(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = readFileSync(list, 'utf8').slice(0, 400).split('\r\n', 1)[0].split(',');
  await client.query('DROP TABLE IF EXISTS raw');
  await client.query(`CREATE TABLE raw (${columns.map((_, i) => `column_${i} text`).join(', ')})`);
  const began = performance.now();
  await pipeline(
    createReadStream(list, { highWaterMark: 262_144 }),
    client.query(copyFrom('COPY raw FROM STDIN (FORMAT csv, HEADER true)')),
  );
  const ms = performance.now() - began;
  await client.end();
  return ms;
}

async function importOnce(source) {
  const { id: requirementsId, version: requirementsVersion } = productionEngineer;
  const judging = { requirementsId, requirementsVersion, adjacentFields: 'graded', asOf: '2026-11-24' };
  const openingId = await new OpeningKeeper(source).create({ title: 'Bench', judging, actor: PRODUCT });
  const receiver = new UploadReceiver(source, new UploadFolder(join(folder, 'uploads')), 2 ** 31);
  const imports = new ImportReader(source);
  const bytes = createReadStream(list, { highWaterMark: 262_144 });
  const began = performance.now();
  const importId = await receiver.receive({
    openingId,
    fileName: 'list.csv',
    bytes,
    shouldStart: true,
    isWantedAgain: true,
    actor: PRODUCT,
  });
  const receivedMs = performance.now() - began;
  await queues.ask('reading', [{ importId }]);
  let standing = await imports.find(importId);
  let readMs = 0;
  while (standing.state !== 'done') {
    if (standing.state === 'failed') throw new Error(standing.failure);
    await pause(10);
    standing = await imports.find(importId);
    if (readMs === 0 && standing.isRowCountFinal) readMs = performance.now() - began;
  }
  const importMs = performance.now() - began;
  if (standing.rowsScreened !== rows) throw new Error(`${standing.rowsScreened} of ${rows} rows were screened.`);
  return { importMs, ...(await stagesOf(source, standing, { receivedMs, readMs, importMs })) };
}

/** Moments since the first byte. */
async function stagesOf(source, standing, { receivedMs, readMs, importMs }) {
  const [times] = await source.query('SELECT min(done_at) AS first, max(done_at) AS last FROM segment WHERE import_number = $1', [
    standing.number,
  ]);
  const since = (moment) => moment - standing.createdAt + receivedMs;
  const stages = [
    ['received at', receivedMs],
    ['understood', since(standing.screeningStartedAt)],
    ['first segment stored', since(times.first)],
    ['all read', readMs],
    ['last segment stored', since(times.last)],
    ['done', importMs],
  ];
  return { stages, firstToLastMs: times.last - times.first };
}

/** The highest resident memory of each kind of process, looked at every 20 ms. */
function watchMemory(processes) {
  const peaks = new Map();
  const note = (name, bytes) => peaks.set(name, Math.max(peaks.get(name) ?? 0, bytes));
  const timer = setInterval(() => {
    note('receiver (this process, benchmark included)', process.memoryUsage.rss());
    for (const { pid } of processes) {
      note('worker', residentBytes(pid));
      for (const child of childrenOf(pid)) note('reader', residentBytes(child));
    }
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return [...peaks];
    },
  };
}

function residentBytes(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}
