import { connect, ImportReader } from '@plumbline/persistence';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 200;
const PATIENCE_MS = 120_000;

/** Waits until an import has ended, two minutes at most. Resolves to how many people were screened; undefined when it did not end well. */
export async function untilScreened(databaseUrl: string, importId: string, signal: AbortSignal): Promise<number | undefined> {
  const source = await connect(databaseUrl, 1);
  try {
    const imports = new ImportReader(source);
    const end = performance.now() + PATIENCE_MS;
    while (performance.now() < end) {
      const { state, rowsScreened, duplicates } = await imports.find(importId);
      if (state === 'done') return rowsScreened - duplicates;
      if (state === 'failed' || state === 'needs_mapping') return undefined;
      await pause(LOOK_EVERY_MS, undefined, { signal });
    }
    return undefined;
  } finally {
    await source.destroy();
  }
}
