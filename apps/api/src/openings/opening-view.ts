import type { Opening } from '@plumbline/contract';
import type { OpeningStanding } from '@plumbline/persistence';

/** An opening as it stands, in the words of the API. */
export function viewOpening(it: OpeningStanding): Opening {
  return {
    id: it.id,
    title: it.title,
    isClosed: it.closedAt !== null,
    isSample: it.isSample,
    createdAt: it.createdAt.toISOString(),
    asOf: it.asOf,
    requirements: { id: it.requirementsId, version: it.requirementsVersion, adjacentFields: it.adjacentFields },
    rescoring: it.isRescoring ? { done: it.rescoringDone, of: it.rescoringOf } : null,
    isFilling: it.isFilling,
    listsWaiting: it.listsWaiting,
    counts: { applicants: it.applicants, duplicates: it.duplicates, imports: it.imports, problems: it.problems },
  };
}
