import type { Opening } from '@plumbline/contract';

/** An opening for specs, with 500 applicants, unless said otherwise. */
export function anOpening(said: Partial<Opening> = {}): Opening {
  return {
    id: 'plant-2',
    title: 'Plant 2',
    isClosed: false,
    isSample: false,
    createdAt: '2026-11-24T08:00:00Z',
    asOf: '2026-11-24',
    requirements: { id: 'production-engineer', version: '1.0.0', adjacentFields: 'graded' },
    rescoring: null,
    isFilling: false,
    listsWaiting: 0,
    counts: { applicants: 500, duplicates: 1, imports: 1, problems: 8 },
    ...said,
  };
}
