import { areNamesCompatible } from '@plumbline/screening';
import type { EntityManager } from 'typeorm';
import { COUNT_DUPLICATES, KEY_NUMBERS, KEY_SHARERS, MARK_APPLICANTS, MARK_SCORECARDS } from '../statements/duplicates';
import { placesOfSharers } from './key-numbers';

/** An applicant who may share a key with another, or is marked now, in the order of arrival. */
export interface KeySharer {
  readonly importNumber: number;
  readonly row: number;
  readonly name: string | null;
  readonly emailKey: string | null;
  readonly phoneKey: string | null;
  readonly ofImport: number | null;
  readonly ofRow: number | null;
}

interface Place {
  readonly importNumber: number;
  readonly row: number;
}

/** A telephone number that more people than this share is an office, not a person: later ones are not compared with all of them. */
const MOST_SHARERS = 50;

/**
 * Marks everybody in the finished imports of an opening who came before: the same e-mail key, or the same telephone digits under
 * a compatible name. The earliest of a person is no duplicate; all others point to it. The caller holds the opening's row.
 */
export async function markDuplicates(manager: EntityManager, openingId: string): Promise<void> {
  const [{ numbers }] = await manager.query<[{ numbers: Buffer | null }]>(KEY_NUMBERS, [openingId]);
  const { imports, rows } = placesOfSharers(numbers ?? Buffer.of());
  const sharers: KeySharer[] = await manager.query(KEY_SHARERS, [imports, rows]);
  const firsts = findFirsts(sharers);
  const changed = sharers.flatMap((sharer, at) => {
    const first = firsts[at] ?? null;
    const isSame = sharer.ofImport === (first?.importNumber ?? null) && sharer.ofRow === (first?.row ?? null);
    return isSame ? [] : [{ sharer, first }];
  });
  if (changed.length > 0) {
    const marks = [
      changed.map(({ sharer }) => sharer.importNumber),
      changed.map(({ sharer }) => sharer.row),
      changed.map(({ first }) => first?.importNumber ?? null),
      changed.map(({ first }) => first?.row ?? null),
    ];
    await manager.query(MARK_APPLICANTS, marks);
    await manager.query(MARK_SCORECARDS, [...marks, openingId]);
  }
  const counts = new Map<number, number>();
  sharers.forEach(({ importNumber }, at) => {
    if (firsts[at] !== null) counts.set(importNumber, (counts.get(importNumber) ?? 0) + 1);
  });
  await manager.query(COUNT_DUPLICATES, [openingId, [...counts.keys()], [...counts.values()]]);
}

/** For each, the earliest of the same person, or null for the earliest itself. */
export function findFirsts(sharers: readonly KeySharer[]): (Place | null)[] {
  const byEmail = new Map<string, Place>();
  const byPhone = new Map<string, { readonly name: string | null; readonly first: Place }[]>();
  return sharers.map((sharer) => {
    const namesakes = (sharer.phoneKey === null ? undefined : byPhone.get(sharer.phoneKey)) ?? [];
    const earlier =
      (sharer.emailKey === null ? undefined : byEmail.get(sharer.emailKey)) ??
      namesakes.find(({ name }) => areNamesCompatible(name, sharer.name))?.first ??
      null;
    const first = earlier ?? { importNumber: sharer.importNumber, row: sharer.row };
    if (sharer.emailKey !== null && !byEmail.has(sharer.emailKey)) byEmail.set(sharer.emailKey, first);
    if (sharer.phoneKey !== null && namesakes.length < MOST_SHARERS) {
      byPhone.set(sharer.phoneKey, [...namesakes, { name: sharer.name, first }]);
    }
    return earlier;
  });
}
