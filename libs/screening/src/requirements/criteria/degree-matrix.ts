import type { Degree, DegreeLevel, FieldGroup } from '../../applicant/facts';
import type { AdjacentFields } from '../adjacent-fields';

/** Hundredths of the points that a level of degree gives in an engineering field of the seed document. */
const LEVEL_SHARE: Readonly<Record<DegreeLevel, number>> = {
  doctorate: 100,
  master: 100,
  bachelor: 100,
  associate: 30,
  high_school: 0,
  none: 0,
  unclear: 0,
};

/** Hundredths of the level's share that a field keeps. Fields outside engineering give nothing: the seed asks for engineering. */
const FIELD_FACTOR: Readonly<Record<FieldGroup, number>> = {
  seed: 100,
  close_engineering: 90,
  other_engineering: 75,
  engineering_technology: 70,
  software_engineering: 45,
  field_not_stated: 40,
  quantitative_science: 0,
  business: 0,
  other: 0,
};

/** Of what a degree earns whose institution the text itself calls not accredited; an institution that nobody knows takes nothing away. */
const NOT_ACCREDITED_SHARE = 50;
const FINAL_YEAR_SHARE = 50;
const IN_PROGRESS_SHARE = 35;

/** The share of the bachelor criterion, 0..100, that one degree earns: level times field, rounded half up. */
export function degreeShare(degree: Degree, adjacentFields: AdjacentFields): number {
  if (adjacentFields === 'strict' && degree.fieldGroup !== 'seed') return 0;
  return Math.floor((levelShare(degree) * FIELD_FACTOR[degree.fieldGroup] + 50) / 100);
}

function levelShare({ level, completion, kind }: Degree): number {
  if (kind !== 'degree') return 0;
  if (completion === 'completed') return LEVEL_SHARE[level];
  if (completion === 'contradicted') return (LEVEL_SHARE[level] * NOT_ACCREDITED_SHARE) / 100;
  if (LEVEL_SHARE[level] < 100) return 0;
  if (completion === 'final_year') return FINAL_YEAR_SHARE;
  return completion === 'in_progress' ? IN_PROGRESS_SHARE : 0;
}
