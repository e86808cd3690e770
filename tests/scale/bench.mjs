// How long the import of a list takes, as a ratio to a raw `COPY … FROM STDIN` of the same file on the same server in the same run.
//   npm run bench [-- --rows 100000 --workers 2 --rounds 3]        REDIS_URL=… keeps the jobs in Redis
// Api and workers are the built programs, processes of their own as in production; the list is uploaded over HTTP. The clock starts with
// the upload and stops when the import says that it is done: places can be asked for, duplicates are marked. The files of the list and
// of PostgreSQL lie in a temporary folder. The first round is the first import after a start, once the new programs have nothing to do.
// On a busy machine the seconds of processor time tell more than the clock.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createServer } from 'node:net';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { listOf } from './list.ts';
import { childrenOf, ProcessorTimes, residentBytes, secondsOf } from './processor-time.mjs';

const project = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const built = (name) => require(join(project, name));
for (const name of ['libs/persistence/dist/index.js', 'apps/api/dist/main.js', 'apps/worker/dist/main.js']) {
  if (!existsSync(join(project, name))) throw new Error(`${name} is not built: run "npm run build" first.`);
}
const { startEmbeddedPostgres } = built('libs/embedded-postgres/dist/index.js');
const { connect, ImportReader, makeSetUpToken, migrate } = built('libs/persistence/dist/index.js');

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'string' },
  },
});
const [rows, workers, rounds] = [values.rows, values.workers, values.rounds].map(Number);

/** Often enough for the figures, seldom enough not to be one of them. */
const LOOK_EVERY_MS = 40;

/** After so long whatever a worker does when it is new has begun; a worker that did less than this in half a second has nothing to do. */
const START_MS = 4000;
const BUSY_SECONDS = 0.05;

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
try {
  await migrate(postgres.url);
  const source = await connect(postgres.url, 4);
  const memory = watchMemory(crew);
  const port = await freePort();
  const api = startProgram('api', { DATABASE_URL: postgres.url, PORT: String(port) });
  for (let i = 0; i < workers; i++) startProgram('worker', { DATABASE_URL: postgres.url });
  const times = new ProcessorTimes(() => [
    { name: 'sender', pid: process.pid },
    ...crew.map(({ name, child }) => ({ name, pid: child.pid, ...(name === 'worker' && { nameOfChildren: 'readers' }) })),
    { name: 'PostgreSQL', pid: postgres.pid, nameOfChildren: 'PostgreSQL' },
  ]);
  const recruiter = await signIn(`http://127.0.0.1:${port}`, source, api);
  await untilIdle();
  const results = [];
  for (let round = 1; round <= rounds; round++) {
    times.since();
    const copyMs = await rawCopy(postgres.url);
    const copyCpu = times.since();
    const result = { copyMs, ...(await importOnce(source, recruiter)) };
    const importCpu = times.since();
    results.push({ ...result, cpuRatio: total(importCpu) / total(copyCpu) });
    print(
      `round ${round}: raw COPY ${seconds(copyMs)}, import ${seconds(result.importMs)} (${(result.importMs / copyMs).toFixed(2)} times): ` +
        result.stages.map(([name, ms]) => `${name} ${seconds(ms)}`).join(', '),
    );
    print(`  processor time of the COPY: ${listed(copyCpu)}; of the import: ${listed(importCpu)}`);
  }
  const importMs = median(results.map((it) => it.importMs));
  const ratio = median(results.map((it) => it.importMs / it.copyMs));
  print(
    `median: ${seconds(importMs)}, ${Math.round(rows / (importMs / 1000))} rows/s, ${ratio.toFixed(2)} times a raw COPY (goal: 3 or less)`,
  );
  print(`processor time: ${median(results.map((it) => it.cpuRatio)).toFixed(2)} times a raw COPY's`);
  print(`from the first stored row to the last: ${seconds(median(results.map((it) => it.firstToLastMs)))}`);
  const peaks = memory.stop();
  print(`peak memory: ${peaks.map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`).join(', ')}`);
  await source.destroy();
} finally {
  for (const { child } of crew) await end(child);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** New programs have something to do first, as they have while a person signs in and chooses a file. */
async function untilIdle() {
  const ofWorkers = () => crew.filter(({ name }) => name === 'worker').reduce((sum, { child }) => sum + secondsOf(child.pid).own, 0);
  await pause(START_MS);
  for (let before = 0, now = ofWorkers(); now - before > BUSY_SECONDS; before = now, now = ofWorkers()) await pause(500);
}

function total(times) {
  return times.values().reduce((sum, it) => sum + it, 0);
}

function listed(times) {
  const used = [...times].filter(([, it]) => it >= 0.01).map(([name, it]) => `${name} ${it.toFixed(2)} s`);
  return `${used.join(', ')}, in all ${total(times).toFixed(2)} s`;
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

function startProgram(name, settings) {
  const flags = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
  const env = { ...process.env, UPLOAD_FOLDER: join(folder, 'uploads'), LOG_LEVEL: 'warn', ...settings };
  const child = spawn(process.execPath, [...flags, join(project, 'apps', name, 'dist/main.js')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  crew.push({ name, child });
  return child;
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for the api, makes the first administrator, and answers with what asks in that person's name. */
async function signIn(address, source, api) {
  const isReady = () =>
    fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (api.exitCode !== null) throw new Error('The api did not start.');
    await pause(50);
  }
  const person = { name: 'Robin Example', email: 'robin@example.com', password: 'a plumb line hangs straight' };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ token: await makeSetUpToken(source), ...person });
  const cookie = (await fetch(`${address}/api/v1/set-up`, { method: 'POST', headers, body })).headers.getSetCookie()[0].split(';')[0];
  return async (path, sent) => {
    const upload =
      sent instanceof Readable ? { headers: sent.headers, body: sent } : { headers, body: Readable.from([JSON.stringify(sent)]) };
    const asking = request(`${address}/api/v1/${path}`, { method: 'POST', headers: { cookie, ...upload.headers } });
    const [[answer]] = await Promise.all([once(asking, 'response'), pipeline(upload.body, asking)]);
    if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.statusCode} ${await text(answer)}`);
    return json(answer);
  };
}

/** A file as a form with one field. In large pieces: the sender shares the processors with what it measures, a browser would not. */
function uploadOf(file) {
  const boundary = 'plumbline-bench';
  const before = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="list.csv"\r\nContent-Type: text/csv\r\n\r\n`;
  const after = `\r\n--${boundary}--\r\n`;
  async function* bytes() {
    yield Buffer.from(before);
    yield* createReadStream(file, { highWaterMark: 1_048_576 });
    yield Buffer.from(after);
  }
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': before.length + statSync(file).size + after.length,
  };
  return Object.assign(Readable.from(bytes(), { objectMode: false }), { headers });
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
  // While a process ends, its time is nobody's.
  await pause(200);
  return ms;
}

async function importOnce(source, recruiter) {
  const { id: openingId } = await recruiter('openings', { title: 'Bench' });
  const began = performance.now();
  const { id: importId } = await recruiter(`openings/${openingId}/imports?start=true`, uploadOf(list));
  const receivedMs = performance.now() - began;
  let readMs = 0;
  for (let state = 'received'; state !== 'done';) {
    await pause(LOOK_EVERY_MS);
    const [now] = await source.query('SELECT state, failure, is_row_count_final FROM import WHERE id = $1', [importId]);
    if (now.state === 'failed') throw new Error(now.failure);
    if (readMs === 0 && now.is_row_count_final) readMs = performance.now() - began;
    state = now.state;
  }
  const importMs = performance.now() - began;
  const standing = await new ImportReader(source).find(importId);
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

/** The highest resident memory of each kind of process, looked at now and then: the kernel remembers it. */
function watchMemory(processes) {
  const peaks = new Map();
  const note = (name, bytes) => peaks.set(name, Math.max(peaks.get(name) ?? 0, bytes));
  const timer = setInterval(() => {
    for (const { name, child } of processes) {
      note(name, residentBytes(child.pid));
      for (const reader of childrenOf(child.pid)) note('reader', residentBytes(reader));
    }
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return [...peaks];
    },
  };
}
