import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryDatabase, type TemporaryDatabase } from '@plumbline/embedded-postgres';
import type { Applicant, Scorecard } from '@plumbline/screening';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate } from '../data-source';
import { OpeningKeeper, RescoreDesk, RescoreStore } from '../openings';
import {
  DueWorkFinder,
  ImportCloser,
  ImportReader,
  ImportWithdrawer,
  type JudgedApplicant,
  MappingDesk,
  ReadingDesk,
  SameFileAlready,
  SegmentStore,
  type StoredUnderstanding,
  UploadFolder,
  UploadReceiver,
  UploadTooLarge,
} from './index';

const RECRUITER = { id: null, name: 'A recruiter' };
const JUDGING = { requirementsId: 'production-engineer', requirementsVersion: '1', adjacentFields: 'graded', asOf: '2026-11-24' } as const;
const UNDERSTANDING: StoredUnderstanding = {
  format: 'csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quote: '"', escape: '"' },
  sheet: null,
  sheets: [],
  headerRow: 0,
  header: ['Name', 'Degree'],
  preamble: [],
  mapping: [
    { column: 'Name', field: 'name', evidence: 'heading', isExact: true, samples: [] },
    { column: 'Degree', field: 'degree', evidence: 'heading', isExact: true, samples: [] },
  ],
  isCertain: false,
};

function judged(row: number, identity: Applicant['identity']): JudgedApplicant {
  const nothing = { level: 0, share: 0, reason: '', missing: '', quotes: [] } as const;
  const applicant: Applicant = {
    identity,
    education: {
      level: 'bachelor',
      required: 'yes',
      inProgress: false,
      mastersEngineering: 'no',
      mba: 'no',
      degrees: [],
      isStated: true,
      flags: [],
    },
    experience: { years: 4.5, basis: 'dates', statedYears: null, datedYears: 4.5, yearsWithoutInternships: 4.5, quotes: [] },
    certifications: [],
    interpersonal: nothing,
    technology: nothing,
    processImprovement: nothing,
    textFlags: [],
    hasProse: true,
  };
  const finding = {
    id: 'cert.cpim',
    points: 700,
    of: 1500,
    achievable: 1500,
    level: 2,
    state: 'unknown',
    reason: '',
    missing: '',
    quotes: [],
  } as const;
  const scorecard: Scorecard = {
    points: 5000 + row,
    achievablePoints: 6000,
    score: 50,
    achievable: 60,
    findings: [finding],
    flags: [{ code: 'hidden-characters', say: '', quotes: [] }],
    requirements: { id: 'production-engineer', version: '1' },
  };
  const { name, email, phone } = identity;
  return {
    row,
    cells: JSON.stringify([name, 'BSc', 'ñ“x”\u0000']),
    applicant,
    emailKey: email,
    phoneKey: phone,
    scorecard,
    fingerprint: 'ab'.repeat(32),
  };
}

async function* text(content: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(content);
}

describe('an import on its way through the house', () => {
  let database: TemporaryDatabase;
  let source: DataSource;
  let folderPath: string;
  let folder: UploadFolder;
  let openingId: string;
  let receiver: UploadReceiver;
  let reader: ImportReader;
  let desk: ReadingDesk;
  let closer: ImportCloser;
  let segments: SegmentStore;
  let withdrawer: ImportWithdrawer;

  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    source = await new DataSource(dataSourceOptions(database.url)).initialize();
    folderPath = await mkdtemp(join(tmpdir(), 'plumbline-uploads-'));
    folder = new UploadFolder(folderPath);
    receiver = new UploadReceiver(source, folder, 1000);
    reader = new ImportReader(source);
    desk = new ReadingDesk(source);
    closer = new ImportCloser(source, folder);
    segments = new SegmentStore(source);
    withdrawer = new ImportWithdrawer(source, folder);
  });

  beforeEach(async () => {
    openingId = await new OpeningKeeper(source).create({ title: 'Production engineer, Leeds', judging: JUDGING, actor: RECRUITER });
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
    await rm(folderPath, { recursive: true });
  });

  const receive = (content: string, isWantedAgain = false) =>
    receiver.receive({ openingId, fileName: 'list.csv', bytes: text(content), shouldStart: true, isWantedAgain, actor: RECRUITER });

  /** Reads a list of people as the worker would, in one segment. */
  async function screen(importId: string, people: readonly Applicant['identity'][]): Promise<void> {
    await desk.claim(importId, async (reading) => {
      await desk.keepUnderstanding(reading, UNDERSTANDING, 'rewriting');
      await desk.beginRewriting(reading);
      await desk.addSegments(reading, [{ ordinal: 0, startByte: 0, endByte: 10, firstRow: 1, rows: people.length }]);
      await desk.addProblems(reading, [{ row: 1, column: 'Name', code: 'missing_name', said: '', expected: 'a name', repair: null }]);
      await desk.endRewriting(reading, { rows: people.length, notApplicants: 0 });
    });
    await segments.work({ importId, ordinal: 0 }, async (_, rows) => {
      people.forEach((identity, at) => {
        rows.add([judged(at + 1, identity)]);
      });
      await rows.flow();
    });
    await closer.closeIfComplete(importId);
  }

  const ADA = { name: 'Ada Example', email: 'ada@example.com', phone: '5550100001' };
  const BEN = { name: 'Ben Example', email: 'ben@example.com', phone: '5550100002' };

  it('keeps the bytes, the row and the audit entry, and knows the same file again', async () => {
    const importId = await receive('the same');
    const standing = await reader.find(importId);
    expect(standing).toMatchObject({ state: 'received', sizeBytes: 8, fileName: 'list.csv', rowsScreened: 0, problems: 0 });
    expect(await readdir(folderPath)).toContain(`${importId}.upload`);
    await expect(receive('the same')).rejects.toBeInstanceOf(SameFileAlready);
    const again = await receive('the same', true);
    expect((await reader.find(again)).earlierId).toBe(importId);
    const entries: unknown[] = await source.query(`SELECT 1 FROM audit_entry WHERE action = 'import.received' AND subject = $1`, [
      `import:${again}`,
    ]);
    expect(entries).toHaveLength(1);
  });

  it('takes no more bytes than allowed and leaves none of them behind', async () => {
    const before = await readdir(folderPath);
    await expect(receive('x'.repeat(1001))).rejects.toBeInstanceOf(UploadTooLarge);
    expect(await readdir(folderPath)).toEqual(before);
  });

  it('screens a segment once, however often it is asked for, and removes the file at the end', async () => {
    const importId = await receive('once');
    await screen(importId, [ADA, BEN]);
    expect(await segments.work({ importId, ordinal: 0 }, () => Promise.reject(new Error('never called')))).toBe('not_due');
    const standing = await reader.find(importId);
    expect(standing).toMatchObject({ state: 'done', rowsScreened: 2, rowsFound: 2, problems: 1, duplicates: 0 });
    const stored: { cells: string; name: string }[] = await source.query(
      'SELECT name, cells FROM applicant WHERE import_number = $1 ORDER BY row',
      [standing.number],
    );
    expect(stored.map(({ name }) => name)).toEqual(['Ada Example', 'Ben Example']);
    expect(JSON.parse(stored[0]?.cells ?? '')).toEqual(['Ada Example', 'BSc', 'ñ“x”\u0000']);
    const scorecards: unknown[] = await source.query('SELECT * FROM scorecard WHERE import_number = $1 ORDER BY row', [standing.number]);
    expect(scorecards[0]).toMatchObject({
      points: 5001,
      flags: ['hidden-characters'],
      certifications: [],
      years: 4.5,
      findings: Buffer.from([2, 188, 5, 220, 3]),
    });
    expect((await readdir(folderPath)).filter((name) => name.startsWith(importId))).toEqual([]);
  });

  it('leaves a segment due whose work was broken off, with nothing of it stored', async () => {
    const importId = await receive('broken');
    await desk.claim(importId, async (reading) => {
      await desk.keepUnderstanding(reading, UNDERSTANDING, 'rewriting');
      await desk.addSegments(reading, [{ ordinal: 0, startByte: 0, endByte: 10, firstRow: 1, rows: 2 }]);
    });
    const work = segments.work({ importId, ordinal: 0 }, (_, rows) => {
      rows.add([judged(1, ADA)]);
      return Promise.reject(new Error('The power went.'));
    });
    await expect(work).rejects.toThrow('The power went.');
    const due = await new DueWorkFinder(source, folder).find();
    expect(due.segments).toContainEqual({ importId, ordinal: 0 });
    expect(due.readings).toContainEqual(expect.objectContaining({ importId }));
    await withdrawer.cancel(importId, RECRUITER);
    expect((await reader.find(importId)).state).toBe('cancelled');
    expect((await new DueWorkFinder(source, folder).find()).segments).not.toContainEqual({ importId, ordinal: 0 });
  });

  it('lets one process read an import at a time, and says which imports nobody reads', async () => {
    const importId = await receive('reading');
    await desk.claim(importId, async () => {
      await desk.claim(importId, () => Promise.reject(new Error('never called')));
      expect((await new DueWorkFinder(source, folder).find()).readings).not.toContainEqual(expect.objectContaining({ importId }));
    });
    expect((await new DueWorkFinder(source, folder).find()).readings).toContainEqual(expect.objectContaining({ importId }));
  });

  it('marks who came before, over imports, and forgets it when the earlier import is undone', async () => {
    const first = await receive('first list');
    await screen(first, [ADA, BEN, { ...ADA, phone: null }]);
    const second = await receive('second list');
    await screen(second, [
      { name: 'B. Example', email: 'other@example.com', phone: BEN.phone },
      { name: 'Tom Example', email: null, phone: BEN.phone },
    ]);
    expect((await reader.find(first)).duplicates).toBe(1);
    expect((await reader.find(second)).duplicates).toBe(1);
    const opening = await new OpeningKeeper(source).find(openingId);
    expect(opening).toMatchObject({ applicants: 3, duplicates: 2, imports: 2, problems: 2 });
    await withdrawer.undo(first, RECRUITER);
    expect(await new OpeningKeeper(source).find(openingId)).toMatchObject({ applicants: 2, duplicates: 0, imports: 1 });
    const kept: unknown[] = await source.query(`SELECT 1 FROM audit_entry WHERE subject = $1`, [`import:${first}`]);
    expect(kept.length).toBeGreaterThan(1);
  });

  it('puts a re-score in force when all of it is there, and keeps the old scorecards', async () => {
    const importId = await receive('rescored');
    await screen(importId, [ADA, { ...ADA, phone: null }]);
    const rescoring = new RescoreDesk(source);
    const judgementId = await rescoring.begin(openingId, { ...JUDGING, adjacentFields: 'strict', asOf: '2027-01-01' }, RECRUITER);
    const due = await rescoring.due(judgementId);
    expect(due).toHaveLength(1);
    expect(await rescoring.switchIfComplete(judgementId)).toBe(false);
    const seen: string[] = [];
    await new RescoreStore(source).work(due[0]!, (rescore) => (rows) => {
      seen.push(rescore.asOf, rescore.adjacentFields, ...rescore.columns.map(({ name }) => name));
      return Promise.resolve(rows.map(({ row }) => judged(row, ADA)));
    });
    expect(seen).toEqual(['2027-01-01', 'strict', 'Name', 'Degree']);
    expect(await rescoring.switchIfComplete(judgementId)).toBe(true);
    expect(await new OpeningKeeper(source).find(openingId)).toMatchObject({
      judgementId,
      adjacentFields: 'strict',
      asOf: '2027-01-01',
      applicants: 1,
      duplicates: 1,
      isRescoring: false,
    });
    const all: { count: string }[] = await source.query(
      'SELECT count(*) FROM scorecard WHERE import_number = (SELECT number FROM import WHERE id = $1)',
      [importId],
    );
    expect(all[0]?.count).toBe('4');
  });

  it('waits for a person to look at the columns, takes corrections, and starts when told to', async () => {
    const importId = await receive('mapping');
    await desk.claim(importId, (reading) => desk.keepUnderstanding(reading, UNDERSTANDING, 'needs_mapping'));
    const mapping = new MappingDesk(source);
    expect(await mapping.correct(importId, { mapping: [{ column: 'Degree', field: 'never_scored' }] })).toBe(false);
    await expect(mapping.start(importId, RECRUITER)).rejects.toThrow('No column is mapped to anything that can be judged.');
    expect(await mapping.correct(importId, { mapping: [{ column: 'Degree', field: 'education' }] })).toBe(false);
    expect((await reader.find(importId)).understanding?.mapping[1]).toMatchObject({ field: 'education', evidence: 'person' });
    expect(await mapping.correct(importId, { encoding: 'windows-1252' })).toBe(true);
    await desk.claim(importId, async (reading) => {
      expect(reading.options).toEqual({ encoding: 'windows-1252', mapping: [{ column: 'Degree', field: 'education' }] });
      await desk.keepUnderstanding(reading, UNDERSTANDING, 'needs_mapping');
    });
    await mapping.start(importId, RECRUITER);
    expect((await reader.find(importId)).state).toBe('rewriting');
  });

  it('stays as it was understood where the file cannot be read as a person asked', async () => {
    const importId = await receive('correction');
    await desk.claim(importId, (reading) => desk.keepUnderstanding(reading, UNDERSTANDING, 'needs_mapping'));
    const mapping = new MappingDesk(source);
    await mapping.correct(importId, { encoding: 'utf-8', mapping: [{ column: 'Degree', field: 'education' }] });
    await desk.claim(importId, (reading) => desk.keepUnderstanding(reading, UNDERSTANDING, 'needs_mapping'));
    await mapping.correct(importId, { headerRow: 9 });
    await desk.claim(importId, (reading) => desk.refuseCorrection(reading, UNDERSTANDING, 'The file ends before that row.'));
    expect(await reader.find(importId)).toMatchObject({
      state: 'needs_mapping',
      failure: 'The file ends before that row.',
      understanding: UNDERSTANDING,
    });
    await mapping.correct(importId, { delimiter: ';' });
    expect((await reader.find(importId)).failure).toBeNull();
    await desk.claim(importId, (reading) => {
      expect(reading.options).toEqual({ encoding: 'utf-8', delimiter: ';', mapping: [{ column: 'Degree', field: 'education' }] });
      return Promise.resolve();
    });
  });
});
