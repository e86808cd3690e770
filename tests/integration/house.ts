import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDatabase } from '@plumbline/embedded-postgres';
import {
  connect,
  ImportReader,
  type ImportStanding,
  migrate,
  OpeningKeeper,
  PRODUCT,
  UploadFolder,
  UploadReceiver,
} from '@plumbline/persistence';
import { productionEngineer } from '@plumbline/screening';
import type { DataSource } from 'typeorm';
import { type WorkerOrder, WorkerProcess } from './worker-process';

const FINAL = ['done', 'failed', 'cancelled', 'undone'];
const PATIENCE_MS = 500_000;

/** All of Plumbline but the api: a database, a folder for uploads, and workers as processes. */
export class House {
  private readonly workers: WorkerProcess[] = [];
  private readonly ends: (() => Promise<void>)[] = [];
  readonly imports: ImportReader;
  readonly openings: OpeningKeeper;

  private constructor(
    readonly source: DataSource,
    private readonly order: WorkerOrder,
    private readonly tearDown: () => Promise<void>,
  ) {
    this.imports = new ImportReader(source);
    this.openings = new OpeningKeeper(source);
  }

  static async build(redisUrl: string | null = null): Promise<House> {
    const database = await temporaryDatabase(migrate);
    const uploadFolder = await mkdtemp(join(tmpdir(), 'plumbline-house-'));
    const source = await connect(database.url, 4);
    return new House(source, { databaseUrl: database.url, uploadFolder, redisUrl }, async () => {
      await source.destroy();
      await database.drop();
      await rm(uploadFolder, { recursive: true, force: true });
    });
  }

  get databaseUrl(): string {
    return this.order.databaseUrl;
  }

  get uploadFolder(): string {
    return this.order.uploadFolder;
  }

  startWorker(): WorkerProcess {
    const worker = WorkerProcess.start(this.order);
    this.workers.push(worker);
    return worker;
  }

  async openOpening(): Promise<string> {
    const { id, version } = productionEngineer;
    return this.openings.create({
      title: 'Production engineer, Leeds',
      judging: { requirementsId: id, requirementsVersion: version, adjacentFields: 'graded', asOf: '2026-11-24' },
      actor: PRODUCT,
    });
  }

  /** Uploads a list into an opening, to be screened at once where its headings are known. */
  async receive(openingId: string, fileName: string, lines: Iterable<string>): Promise<string> {
    const receiver = new UploadReceiver(this.source, new UploadFolder(this.uploadFolder), 1_073_741_824);
    return receiver.receive({ openingId, fileName, bytes: bytesOf(lines), shouldStart: true, isWantedAgain: true, actor: PRODUCT });
  }

  /** Waits until an import has come as far as it can by itself. */
  async untilEnded(importId: string, meanwhile: () => Promise<unknown> = () => pause(50)): Promise<ImportStanding> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await meanwhile()) {
      const standing = await this.imports.find(importId);
      if (FINAL.includes(standing.state) || standing.state === 'needs_mapping') return standing;
    }
    throw new Error(`The import did not end within ${PATIENCE_MS / 1000} s.\n${this.words()}`);
  }

  /** The same, and that it ended well; else with what the workers said of it. */
  async untilDone(importId: string, meanwhile?: () => Promise<unknown>): Promise<ImportStanding> {
    const end = await this.untilEnded(importId, meanwhile);
    if (end.state !== 'done') throw new Error(`The import is ${end.state}: ${end.failure ?? ''}\n${this.words()}`);
    return end;
  }

  private words(): string {
    return this.workers.map(({ words }) => words.slice(-3000)).join('\n');
  }

  /** What is stored of an import, in one line an applicant: row, points, fingerprint, and the digest of the record as imported. */
  async storedLines(importId: string): Promise<string[]> {
    const rows = await this.source.query<{ line: string }[]>(
      `SELECT a.row || ' ' || s.points || ' ' || encode(s.fingerprint, 'hex') || ' ' || md5(a.cells) || ' ' || coalesce(a.duplicate_of_row, 0) AS line
         FROM import i JOIN applicant a ON a.import_number = i.number
         JOIN scorecard s ON s.import_number = i.number AND s.row = a.row
        WHERE i.id = $1 ORDER BY a.row`,
      [importId],
    );
    return rows.map(({ line }) => line);
  }

  /** What else is to be ended with the house. */
  alsoEnd(end: () => Promise<void>): void {
    this.ends.push(end);
  }

  async tearDownAll(): Promise<void> {
    await Promise.all([...this.workers.map((worker) => worker.stop()), ...this.ends.map((end) => end())]);
    await this.tearDown();
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is at hand
async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 65_536) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}
