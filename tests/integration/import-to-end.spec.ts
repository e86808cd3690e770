import { readdir } from 'node:fs/promises';
import { PRODUCT, RescoreDesk } from '@plumbline/persistence';
import { productionEngineer } from '@plumbline/screening';
import { listOf } from '../scale/list';
import { House } from './house';

describe('an import, with a worker as a process of its own', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.build();
    house.startWorker();
  });

  afterAll(() => house.tearDownAll());

  it('screens every applicant of a list, counts who came twice, and leaves no file behind', async () => {
    const openingId = await house.openOpening();
    const importId = await house.receive(openingId, 'list.csv', listOf(1500));
    const end = await house.untilDone(importId);
    expect(end).toMatchObject({ state: 'done', rowsFound: 1500, rowsScreened: 1500, isRowCountFinal: true, failure: null });
    expect(end.duplicates).toBeGreaterThan(5);
    expect(await house.storedLines(importId)).toHaveLength(1500);
    expect((await house.openings.find(openingId)).applicants).toBe(1500 - end.duplicates);
    expect(await readdir(house.uploadFolder)).toEqual([]);
  });

  it('judges everybody again when the day is moved, and keeps the old scorecards beside the new', async () => {
    const openingId = await house.openOpening();
    const importId = await house.receive(openingId, 'again.csv', listOf(500, 3));
    const { number, duplicates } = await house.untilDone(importId);
    const { id, version } = productionEngineer;
    const judging = { requirementsId: id, requirementsVersion: version, adjacentFields: 'strict', asOf: '2027-06-01' } as const;
    const judgementId = await new RescoreDesk(house.source).begin(openingId, judging, PRODUCT);
    while ((await house.openings.find(openingId)).isRescoring) await new Promise((resolve) => setTimeout(resolve, 50));
    const opening = await house.openings.find(openingId);
    expect(opening).toMatchObject({ judgementId, adjacentFields: 'strict', asOf: '2027-06-01', applicants: 500 - duplicates, duplicates });
    const kept = await house.source.query<{ judgements: number; scorecards: number }[]>(
      'SELECT count(DISTINCT judgement_id)::integer AS judgements, count(*)::integer AS scorecards FROM scorecard WHERE import_number = $1',
      [number],
    );
    expect(kept).toEqual([{ judgements: 2, scorecards: 1000 }]);
  });

  it('never says that it succeeded with nobody in it', async () => {
    const importId = await house.receive(await house.openOpening(), 'headings.csv', ['Name,E-mail,Degree\r\n']);
    const end = await house.untilEnded(importId);
    expect(end.state).toBe('failed');
    expect(end.failure).toMatch(/\w+ .*\.$/);
  });

  it('says why a file cannot be read', async () => {
    const importId = await house.receive(await house.openOpening(), 'picture.csv', ['\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\0']);
    expect(await house.untilEnded(importId)).toMatchObject({ state: 'failed' });
  });

  it('stops when it is told to in the middle of an import, and another worker ends it', async () => {
    const importId = await house.receive(await house.openOpening(), 'long.csv', listOf(8000, 2));
    const second = house.startWorker();
    const stops: number[] = [];
    await house.untilDone(importId, async () => {
      if (second.isRunning && (await house.imports.find(importId)).state === 'screening') stops.push(await second.stop());
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(await house.storedLines(importId)).toHaveLength(8000);
    // Who stops Plumbline waits ten seconds at most, PostgreSQL included.
    expect(stops).toEqual([expect.any(Number)]);
    expect(Math.max(...stops)).toBeLessThan(7000);
  });
});
