import { readdir } from 'node:fs/promises';
import { listOf } from '../scale/list';
import { House } from './house';

jest.setTimeout(120_000);

describe('an import, with a worker as a process of its own', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.build();
    house.startWorker();
  });

  afterAll(() => house.tearDownAll());

  it('screens every applicant of a list, counts who came twice, and leaves no file behind', async () => {
    const openingId = await house.openOpening();
    const importId = await house.receive(openingId, 'list.csv', listOf(3000));
    const end = await house.untilDone(importId);
    expect(end).toMatchObject({ state: 'done', rowsFound: 3000, rowsScreened: 3000, isRowCountFinal: true, failure: null });
    expect(end.duplicates).toBeGreaterThan(20);
    expect(await house.storedLines(importId)).toHaveLength(3000);
    expect((await house.openings.find(openingId)).applicants).toBe(3000 - end.duplicates);
    expect(await readdir(house.uploadFolder)).toEqual([]);
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

  it('stops within five seconds, in the middle of an import, and the next worker ends it', async () => {
    const importId = await house.receive(await house.openOpening(), 'long.csv', listOf(20_000, 2));
    const second = house.startWorker();
    await house.untilDone(importId, async () => {
      if (second.isRunning && (await house.imports.find(importId)).state === 'screening') expect(await second.stop()).toBeLessThan(5000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(await house.storedLines(importId)).toHaveLength(20_000);
  });
});
