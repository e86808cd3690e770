import type { Degree, EducationFacts, FieldGroup } from '../../applicant/facts';
import type { Criterion, Finding } from '../../score/scorecard';
import type { AdjacentFields } from '../adjacent-fields';
import { article, capital, nameOfDegree } from './degree-sentences';
import { ofEducation } from './of-education';

const ID = 'education.advanced';
const POINTS = 800;

const IN_PROGRESS_SHARE = 40;
const POSTGRADUATE_DIPLOMA_SHARE = 40;

/** Hundredths for a completed master's or doctorate that is neither in engineering nor in business administration. */
const OTHER_MASTERS_SHARE: Readonly<Record<FieldGroup, number>> = {
  seed: 100,
  close_engineering: 60,
  other_engineering: 100,
  engineering_technology: 60,
  software_engineering: 60,
  field_not_stated: 60,
  quantitative_science: 60,
  business: 60,
  other: 30,
};

/** A master's degree in engineering or business administration, on top of an engineering degree. */
export function advancedDegree(adjacentFields: AdjacentFields): Criterion {
  return {
    id: ID,
    title: "Master's degree in engineering or business administration",
    points: POINTS,
    status: 'preferred',
    seed: [
      "A bachelor's degree from an accredited institution may get you an entry level position, but many companies now prefer a master's degree in engineering or business administration.",
    ],
    howJudged: [
      "A completed master's or doctorate in engineering, or an MBA, earns all points; other quantitative or business master's degrees 60 %, other ones 30 %, a postgraduate diploma or a degree in progress 40 %.",
      'It pays in full on top of an engineering degree, half where the engineering degree is unclear, and nothing where there is none.',
      'Two advanced degrees earn no more than one.',
    ],
    judge: ofEducation((education) => judge(education, adjacentFields)),
  };
}

function judge(education: EducationFacts, adjacentFields: AdjacentFields): Finding {
  const best = bestOf(education.degrees);
  const bestShare = best === null ? 0 : advancedShare(best);
  const basis = basisShare(education.required, adjacentFields);
  const share = Math.floor((bestShare * basis + 50) / 100);
  const isOpen = !education.isStated || education.mba === 'unclear' || education.mastersEngineering === 'unclear';
  const points = (POINTS * share) / 100;
  const ifClear = education.required === 'unclear' ? (POINTS * bestShare) / 100 : points;
  return {
    id: ID,
    points,
    of: POINTS,
    achievable: isOpen && basis > 0 ? POINTS : Math.max(points, ifClear),
    level: levelOf(share),
    state: stateOf(share, isOpen && basis > 0),
    reason: reasonOf(best, basis),
    missing: share === 100 ? '' : missingOf(bestShare, basis),
    quotes: best?.quotes ?? [],
  };
}

/** Half where the engineering degree below is unclear, nothing where there is none. */
function basisShare(required: string, adjacentFields: AdjacentFields): number {
  if (required === 'yes') return 100;
  if (required === 'adjacent') return adjacentFields === 'strict' ? 0 : 100;
  return required === 'unclear' ? 50 : 0;
}

function bestOf(degrees: readonly Degree[]): Degree | null {
  let best: Degree | null = null;
  for (const degree of degrees) if (advancedShare(degree) > (best === null ? 0 : advancedShare(best))) best = degree;
  return best;
}

function advancedShare(degree: Degree): number {
  if (degree.kind === 'professional_doctorate') return 0;
  if (degree.kind === 'postgraduate_diploma') return degree.completion === 'completed' ? POSTGRADUATE_DIPLOMA_SHARE : 0;
  if (degree.level !== 'master' && degree.level !== 'doctorate') return 0;
  if (isRunning(degree)) return IN_PROGRESS_SHARE;
  const share = degree.isMba || degree.mastersEngineering === 'yes' ? 100 : OTHER_MASTERS_SHARE[degree.fieldGroup];
  if (degree.completion === 'contradicted') return share / 2;
  return degree.completion === 'completed' ? share : 0;
}

function levelOf(share: number): number {
  if (share === 100) return 3;
  if (share >= 70) return 2;
  return share > 0 ? 1 : 0;
}

function stateOf(share: number, isOpen: boolean): Finding['state'] {
  if (share === 100) return 'met';
  if (share > 0) return 'partly';
  return isOpen ? 'unknown' : 'not_met';
}

function reasonOf(best: Degree | null, basis: number): string {
  if (best === null) return "No master's degree or doctorate in engineering and no MBA was found.";
  const name = capital(article(nameOfDegree(best)));
  const doubt = best.completion === 'contradicted' ? ', from an institution that the text itself calls not accredited' : '';
  const running = isRunning(best) ? ', not finished yet' : '';
  if (basis === 100) return `${name}${running}${doubt}, on top of an engineering degree.`;
  return basis === 50
    ? `${name}${running}${doubt}; whether there is an engineering degree is unclear.`
    : `${name}${running}${doubt}, without an engineering degree.`;
}

function isRunning({ completion }: Degree): boolean {
  return completion === 'in_progress' || completion === 'final_year';
}

function missingOf(bestShare: number, basis: number): string {
  if (basis === 0) return 'It counts on top of an engineering degree only.';
  if (basis === 50 && bestShare > 0) return 'Ask for the engineering degree; with it this would pay in full.';
  return "A completed master's degree in engineering or an MBA would earn all points.";
}
