import type { Degree, EducationFacts } from '../../applicant/facts';
import type { Criterion, CriterionState, Finding } from '../../score/scorecard';
import type { AdjacentFields } from '../adjacent-fields';
import { degreeShare } from './degree-matrix';
import { spokenOf, whatDegreeShows, whyNoDegree } from './degree-sentences';
import { ofEducation } from './of-education';

const ID = 'education.bachelor';
const POINTS = 3000;

/** At least a bachelor's degree in engineering: the best single degree counts, level times field. */
export function bachelorDegree(adjacentFields: AdjacentFields): Criterion {
  return {
    id: ID,
    title: "Bachelor's degree in engineering",
    points: POINTS,
    status: 'required',
    seed: [
      "Becoming a production engineer is not easy; you must have good technology and interpersonal skills and have at least a bachelor's degree in engineering.",
      "Unlike other engineering specialities, production engineers can have a bachelor's degree in Industrial, Mechanical, or Electrical engineering.",
      "A bachelor's degree from an accredited institution may get you an entry level position, but many companies now prefer a master's degree in engineering or business administration.",
    ],
    howJudged: [
      'A completed bachelor’s degree or higher in industrial, mechanical, electrical, production or manufacturing engineering earns all points.',
      adjacentFields === 'strict'
        ? 'Other fields earn nothing on this line in this version of the requirements.'
        : 'Mechatronics, systems engineering and engineering management keep 90 %, other engineering 75 %, engineering technology 70 %, software engineering 45 %, an engineering degree without a branch 40 %.',
      'A degree in its final year counts half, an earlier one 35 %, an associate degree or diploma 30 %. Fields outside engineering earn nothing.',
      'The best single degree counts; degrees are never added up. The name of the institution never changes the points; only where the text itself says that it is not accredited, half of them stay.',
    ],
    judge: ofEducation((education) => judge(education, adjacentFields)),
  };
}

function judge(education: EducationFacts, adjacentFields: AdjacentFields): Finding {
  const best = bestOf(education.degrees, adjacentFields);
  const share = best === null ? 0 : degreeShare(best, adjacentFields);
  const points = (POINTS * share) / 100;
  const isOpen = education.required === 'unclear';
  return {
    id: ID,
    points,
    of: POINTS,
    achievable: isOpen ? POINTS : points,
    level: levelOf(share),
    state: stateOf(share, education.required, best),
    reason: best === null ? whyNoDegree(education) : whatDegreeShows(best, education.degrees),
    missing: missingOf(education.required, best, share),
    quotes: (best ?? spokenOf(education))?.quotes ?? [],
  };
}

function bestOf(degrees: readonly Degree[], adjacentFields: AdjacentFields): Degree | null {
  let best: Degree | null = null;
  for (const degree of degrees) {
    if (degreeShare(degree, adjacentFields) > (best === null ? 0 : degreeShare(best, adjacentFields))) best = degree;
  }
  return best;
}

function levelOf(share: number): number {
  if (share === 100) return 3;
  if (share >= 70) return 2;
  return share > 0 ? 1 : 0;
}

function stateOf(share: number, required: string, best: Degree | null): CriterionState {
  if (share === 100) return 'met';
  if (required === 'unclear') return share > 0 ? 'partly' : 'unknown';
  if (required === 'adjacent' && share > 0) return 'partly';
  return best !== null && best.completion !== 'completed' ? 'partly' : 'not_met';
}

const ALL_POINTS = "A completed bachelor's degree in industrial, mechanical or electrical engineering would earn all points.";

function missingOf(required: string, best: Degree | null, share: number): string {
  if (share === 100) return '';
  if (best?.completion === 'contradicted') return 'Verify with the institution or its country whether it is accredited.';
  if (required === 'unclear' && best?.fieldGroup === 'field_not_stated') return 'Ask for the branch of the engineering degree.';
  if (required === 'unclear') return 'Ask for the degree, its field and whether it was completed.';
  return best !== null && isRunningInSeedField(best) ? 'Once it is finished, it earns all points.' : ALL_POINTS;
}

function isRunningInSeedField({ completion, fieldGroup }: Degree): boolean {
  return (completion === 'in_progress' || completion === 'final_year') && fieldGroup === 'seed';
}
