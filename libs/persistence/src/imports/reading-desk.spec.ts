import { temporaryDatabase, type TemporaryDatabase } from '@plumbline/embedded-postgres';
import type { DataSource } from 'typeorm';
import { connect, migrate } from '../data-source';
import { DUE_READINGS } from '../statements/due-work';
import { READING_LOCK } from '../statements/reading';
import { type Reading, ReadingDesk, ReadingOver } from './reading-desk';

const SEGMENT = { startByte: 0, endByte: 10, firstRow: 1, rows: 2 };

describe('an import on the desk of a reader', () => {
  let database: TemporaryDatabase;
  let source: DataSource;
  let desk: ReadingDesk;
  let importId: string;
  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    source = await connect(database.url, 4);
    desk = new ReadingDesk(source);
  });
  beforeEach(async () => {
    const [made] = await source.query<[{ id: string }]>(`
      WITH judged AS (INSERT INTO judgement (requirements_id, requirements_version, as_of) VALUES ('any', '1', '2026-01-01') RETURNING id),
           opened AS (INSERT INTO opening (title, judgement_id) SELECT 'Any', id FROM judged RETURNING id)
      INSERT INTO import (opening_id, file_name, size_bytes, sha256, state) SELECT id, 'list.csv', 20, 'any', 'rewriting' FROM opened RETURNING id`);
    importId = made.id;
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const end = (reading: Reading, rows: number): Promise<void> => desk.endRewriting(reading, { rows, notApplicants: 0 });
  const dueReadings = (): Promise<unknown[]> => source.query(DUE_READINGS, [READING_LOCK]);

  it('is read to its end when all its segments are there', async () => {
    await desk.claim(importId, async (reading) => {
      await desk.addSegments(reading, [{ ...SEGMENT, ordinal: 0 }]);
      await desk.addSegments(reading, [{ ...SEGMENT, ordinal: 1 }]);
      await end(reading, 4);
    });
    expect(await dueReadings()).not.toContainEqual(expect.objectContaining({ importId }));
  });

  it('is read again when segments are missing, because a crash of PostgreSQL took them back', async () => {
    const reads = desk.claim(importId, async (reading) => {
      await desk.addSegments(reading, [{ ...SEGMENT, ordinal: 0 }]);
      await source.query('DELETE FROM segment WHERE import_number = $1', [reading.importNumber]);
      await desk.addSegments(reading, [{ ...SEGMENT, ordinal: 1 }]);
      await end(reading, 4);
    });
    await expect(reads).rejects.toBeInstanceOf(ReadingOver);
    expect(await dueReadings()).toContainEqual(expect.objectContaining({ importId }));
  });

  it('takes no segments of a reader whose import was given to another, or was withdrawn', async () => {
    const reads = desk.claim(importId, async (reading) => {
      await source.query('UPDATE import SET reading_attempt = reading_attempt + 1 WHERE id = $1', [importId]);
      await desk.addSegments(reading, [{ ...SEGMENT, ordinal: 0 }]);
    });
    await expect(reads).rejects.toBeInstanceOf(ReadingOver);
    expect(await source.query('SELECT 1 FROM segment s JOIN import i ON i.number = s.import_number WHERE i.id = $1', [importId])).toEqual(
      [],
    );
  });
});
