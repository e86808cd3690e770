import type { RequirementsView } from '@plumbline/contract';
import type { Judging } from '@plumbline/persistence';
import { buildRequirements } from '@plumbline/screening';

/** What applicants are judged by: the built-in requirements, with the strictness and as of the day that were chosen. */
export function judgingOf({ adjacentFields, asOf }: Pick<Judging, 'adjacentFields' | 'asOf'>): Judging {
  const { id, version } = buildRequirements({ adjacentFields });
  return { requirementsId: id, requirementsVersion: version, adjacentFields, asOf };
}

/** The calendar day of now, in UTC: every recruiter of an installation means the same one. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function viewRequirements(adjacentFields: Judging['adjacentFields']): RequirementsView {
  const { id, version, title, criteria } = buildRequirements({ adjacentFields });
  return {
    id,
    version,
    title,
    adjacentFields,
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      points: criterion.points,
      status: criterion.status,
      seed: [...criterion.seed],
      howJudged: [...criterion.howJudged],
    })),
  };
}
