import { RankingQuery } from '@plumbline/contract';
import type { RankingFilters, RankPosition } from '@plumbline/persistence';

/** The filters of the address bar as the store takes them. A certification without a status means held. */
export function filtersOf(query: RankingQuery): RankingFilters {
  return {
    certifications: listOf(query.cert)?.map((it) => (it.includes(':') ? it : `${it}:held`)) ?? null,
    required: listOf(query.required),
    levels: listOf(query.level),
    yearsMin: query.yearsMin ?? null,
    yearsMax: query.yearsMax ?? null,
    scoreMin: query.scoreMin ?? null,
    scoreMax: query.scoreMax ?? null,
    flags: listOf(query.flag),
    imports: listOf(query.import)?.map(Number).filter(Number.isInteger) ?? null,
    areDuplicatesShown: query.duplicates === 'shown',
  };
}

function listOf(text: string | undefined): string[] | null {
  const values = (text ?? '').split(',').filter((it) => it !== '');
  return values.length === 0 ? null : values;
}

/** A position in rank order, as it stands in a link to a page. */
export function cursorOf({ points, importNumber, row }: RankPosition): string {
  return `${points}.${importNumber}.${row}`;
}

/** Undefined where there is none; a link that was tampered with begins at the top. */
export function positionOf(cursor: string | undefined): RankPosition | undefined {
  const [, points, importNumber, row] = /^(\d{1,5})\.(\d{1,9})\.(\d{1,9})$/.exec(cursor ?? '') ?? [];
  return points === undefined ? undefined : { points: Number(points), importNumber: Number(importNumber), row: Number(row) };
}
