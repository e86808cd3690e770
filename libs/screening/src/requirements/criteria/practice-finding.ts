import type { Applicant } from '../../applicant/applicant';
import type { PracticeFinding } from '../../applicant/facts';
import type { CriterionId, CriterionState, Finding } from '../../score/scorecard';

/** A finding from evidence in prose: points by its share; unknown where there is no prose that could have held any. */
export function practiceFinding(
  id: CriterionId,
  of: number,
  evidence: PracticeFinding,
  { hasProse }: Pick<Applicant, 'hasProse'>,
): Finding {
  const points = Math.floor((of * evidence.share + 50) / 100);
  const isOpen = points === 0 && !hasProse;
  return {
    id,
    points,
    of,
    achievable: isOpen ? of : points,
    level: evidence.level,
    state: stateOf(points, evidence.share, isOpen),
    reason: evidence.reason,
    missing: evidence.missing,
    quotes: evidence.quotes,
  };
}

function stateOf(points: number, share: number, isOpen: boolean): CriterionState {
  if (points === 0) return isOpen ? 'unknown' : 'not_met';
  return share >= 70 ? 'met' : 'partly';
}
