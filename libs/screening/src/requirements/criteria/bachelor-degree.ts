import type { Applicant } from '../../applicant/applicant';
import type { Degree } from '../../applicant/facts';
import type { Criterion, CriterionState, Finding } from '../../score/scorecard';
import type { AdjacentFields } from '../adjacent-fields';
import { degreeShare } from './degree-matrix';

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
      'The best single degree counts; degrees are never added up. The name of the institution never changes the points.',
    ],
    judge: (applicant) => judge(applicant, adjacentFields),
  };
}

function judge({ education }: Applicant, adjacentFields: AdjacentFields): Finding {
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
    reason: reasonOf(education.required, best),
    missing: missingOf(education.required, share),
    quotes: best === null ? education.degrees.slice(0, 1).flatMap(({ quotes }) => quotes) : best.quotes,
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

const LEVEL_NAMES = {
  none: 'course',
  high_school: 'school certificate',
  associate: 'associate degree or diploma',
  bachelor: "bachelor's degree",
  master: "master's degree",
  doctorate: 'doctorate',
  unclear: 'degree of unclear level',
} as const;

function reasonOf(required: string, best: Degree | null): string {
  if (best === null) {
    return required === 'unclear'
      ? 'We did not find a degree that can be judged.'
      : "No bachelor's degree in engineering was found in what the applicant says.";
  }
  const field = best.field ?? 'engineering, branch not stated';
  const name = `${LEVEL_NAMES[best.level]} (${field})`;
  if (best.completion !== 'completed') return `A ${name} is named as not finished yet.`;
  if (required === 'yes' && best.fieldGroup === 'seed' && best.level !== 'associate')
    return `A completed ${name} in a field that the job asks for.`;
  return required === 'no'
    ? `A completed ${name}; the job asks for a bachelor's degree.`
    : `A completed ${name}, close to the fields that the job asks for.`;
}

function missingOf(required: string, share: number): string {
  if (share === 100) return '';
  if (required === 'unclear') return 'Ask for the degree, its field and whether it was completed.';
  return "A completed bachelor's degree in industrial, mechanical or electrical engineering would earn all points.";
}
