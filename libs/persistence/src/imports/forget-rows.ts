import type { EntityManager } from 'typeorm';
import { FORGET_ROWS } from '../statements/reading';

/** Deletes all that an import brought in, after waiting for segments that are being stored. The caller has its row of `import` locked. */
export async function forgetRows(manager: EntityManager, importNumber: number): Promise<void> {
  for (const statement of FORGET_ROWS) await manager.query(statement, [importNumber]);
}
