import { Redis } from 'ioredis';
import { listOf } from '../scale/list';
import { House } from './house';
import { testRedisUrl } from './queue-stores';

const ROWS = 60_000;

describe('an import whose jobs are lost', () => {
  it('ends complete although Redis is emptied in the middle of it', async () => {
    const redis = new Redis(testRedisUrl());
    const house = await House.build(testRedisUrl());
    try {
      house.startWorker();
      const importId = await house.receive(await house.openOpening(), 'flushed.csv', listOf(ROWS));
      let flushes = 0;
      const end = await house.untilDone(importId, async () => {
        const { state, rowsScreened } = await house.imports.find(importId);
        const isInTheMiddle = state === 'rewriting' || (state === 'screening' && rowsScreened < ROWS);
        if (flushes < 3 && isInTheMiddle) {
          await redis.flushall();
          flushes += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      expect(flushes).toBeGreaterThan(0);
      expect(end).toMatchObject({ rowsScreened: ROWS, rowsFound: ROWS });
      expect(new Set(await house.storedLines(importId)).size).toBe(ROWS);
    } finally {
      await house.tearDownAll();
      await redis.quit();
    }
  });
});
