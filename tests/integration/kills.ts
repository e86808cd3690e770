import { setTimeout as pause } from 'node:timers/promises';
import { listOf } from '../scale/list';
import { House } from './house';

/** mulberry32, as everywhere in the tests: the same seed, the same moments. */
function momentsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Kills the only worker at random moments of an import, as the power going, and starts another each time. What is stored in the end
 * is to be what an undisturbed import stores. PLUMBLINE_KILLS, PLUMBLINE_KILL_SEED and PLUMBLINE_KILL_ROWS say how often,
 * when, and of how long a list.
 */
export function describeKills(name: string, redisUrl: () => string | null): void {
  const kills = Number(process.env.PLUMBLINE_KILLS ?? 3);
  const rows = Number(process.env.PLUMBLINE_KILL_ROWS ?? 30_000);
  const seed = Number(process.env.PLUMBLINE_KILL_SEED ?? 20_261_124);

  describe(`an import whose worker is killed, with its jobs on ${name}`, () => {
    let house: House;
    beforeAll(async () => {
      house = await House.build(redisUrl());
    });
    afterAll(() => house.tearDownAll());

    it(`loses nobody and doubles nobody, killed ${kills} times with seed ${seed}`, async () => {
      const undisturbed = house.startWorker();
      const calm = await house.receive(await house.openOpening(), 'calm.csv', listOf(rows));
      const began = performance.now();
      await house.untilDone(calm);
      const calmMs = performance.now() - began;
      await undisturbed.stop();
      const expected = await house.storedLines(calm);
      expect(expected).toHaveLength(rows);

      const moment = momentsOf(seed);
      for (let killed = 0; killed < kills;) {
        const stormy = await house.receive(await house.openOpening(), 'stormy.csv', listOf(rows));
        let worker = house.startWorker();
        const end = await house.untilDone(stormy, async () => {
          if (killed >= kills) return pause(50);
          await pause(moment() * calmMs);
          if ((await house.imports.find(stormy)).state === 'done') return;
          await worker.killHard();
          killed += 1;
          worker = house.startWorker();
        });
        await worker.stop();
        expect(end).toMatchObject({ rowsScreened: rows, rowsFound: rows });
        expect(await house.storedLines(stormy)).toEqual(expected);
      }
    });
  });
}
