import type { ScoresExplained } from '@plumbline/contract';
import { buildRequirements, type CalendarDay, type Criterion, type Degree, type FieldGroup, normaliseRow } from '@plumbline/screening';

type Degrees = ScoresExplained['degrees'];

/** What a group of fields is called, and what stands in it. */
const FIELD_GROUPS: Readonly<Record<FieldGroup, { readonly name: string; readonly examples: string }>> = {
  seed: {
    name: 'The fields that the job names',
    examples: 'Industrial, mechanical, electrical, production and manufacturing engineering',
  },
  close_engineering: {
    name: 'Next to them',
    examples: 'Mechatronics, systems engineering, engineering management, operations research',
  },
  other_engineering: { name: 'Other engineering', examples: 'Chemical, materials, aerospace, civil, computer and electronics engineering' },
  engineering_technology: { name: 'Engineering technology', examples: 'Industrial technology, manufacturing technology' },
  software_engineering: {
    name: 'Software engineering',
    examples: 'Software engineering or information technology as an engineering degree',
  },
  field_not_stated: { name: 'Engineering, branch not stated', examples: '“BEng” alone' },
  quantitative_science: { name: 'Quantitative science', examples: 'Physics, mathematics, statistics, computer science' },
  business: { name: 'Business', examples: 'Business administration, supply chain' },
  other: { name: 'Everything else', examples: 'Arts, languages, health' },
};
const GROUPS: readonly FieldGroup[] = [
  'seed',
  'close_engineering',
  'other_engineering',
  'engineering_technology',
  'software_engineering',
  'field_not_stated',
  'quantitative_science',
  'business',
  'other',
];

const STAGES: readonly { readonly name: string; readonly degree: Pick<Degree, 'level' | 'completion'> }[] = [
  { name: 'Bachelor’s or higher, completed', degree: { level: 'bachelor', completion: 'completed' } },
  { name: 'Bachelor’s, final year', degree: { level: 'bachelor', completion: 'final_year' } },
  { name: 'Bachelor’s, earlier', degree: { level: 'bachelor', completion: 'in_progress' } },
  { name: 'Associate degree or diploma', degree: { level: 'associate', completion: 'completed' } },
];

const A_DEGREE: Degree = {
  level: 'bachelor',
  fieldGroup: 'seed',
  completion: 'completed',
  isMba: false,
  field: null,
  kind: 'degree',
  mastersEngineering: 'no',
  quotes: [],
};
const A_MASTERS: Degree = { ...A_DEGREE, level: 'master' };

const ADVANCED: readonly { readonly name: string; readonly degree: Degree }[] = [
  { name: 'Master’s or doctorate in engineering', degree: { ...A_MASTERS, mastersEngineering: 'yes' } },
  { name: 'MBA', degree: { ...A_MASTERS, fieldGroup: 'business', isMba: true } },
  { name: 'Other quantitative or business master’s', degree: { ...A_MASTERS, fieldGroup: 'quantitative_science' } },
  { name: 'Any other master’s', degree: { ...A_MASTERS, fieldGroup: 'other' } },
  { name: 'Master’s in progress', degree: { ...A_MASTERS, completion: 'in_progress' } },
  { name: 'Postgraduate diploma', degree: { ...A_MASTERS, kind: 'postgraduate_diploma' } },
];

const BASES: readonly { readonly name: string; readonly required: 'yes' | 'adjacent' | 'unclear' | 'no' }[] = [
  { name: 'On top of a degree in a field that the job names', required: 'yes' },
  { name: 'On top of a degree in another engineering field', required: 'adjacent' },
  { name: 'Whether there is an engineering degree is unclear', required: 'unclear' },
  { name: 'Without an engineering degree', required: 'no' },
];

/** What degrees earn: every figure is the judge's own answer for an applicant with that one degree. */
export function explainDegrees(asOf: CalendarDay): Degrees {
  const [graded, strict] = [criteriaOf('graded'), criteriaOf('strict')];
  const row = (criteria: Lines, fieldGroup: FieldGroup) =>
    STAGES.map(({ degree }) => criteria.bachelor.judge(withDegree(asOf, { ...A_DEGREE, ...degree, fieldGroup }, 'yes')).points);
  const advanced = ADVANCED.map(({ name, degree }) => ({ name, points: graded.advanced.judge(withDegree(asOf, degree, 'yes')).points }));
  return {
    of: graded.bachelor.points,
    stages: STAGES.map(({ name }) => name),
    fields: GROUPS.map((id) => ({ id, ...FIELD_GROUPS[id], points: row(graded, id), strictPoints: row(strict, id) })),
    advanced: {
      of: graded.advanced.points,
      degrees: advanced,
      bases: BASES.map(({ name, required }) => ({
        name,
        points: graded.advanced.judge(withDegree(asOf, { ...A_MASTERS, mastersEngineering: 'yes' }, required)).points,
        strictPoints: strict.advanced.judge(withDegree(asOf, { ...A_MASTERS, mastersEngineering: 'yes' }, required)).points,
      })),
    },
  };
}

interface Lines {
  readonly bachelor: Criterion;
  readonly advanced: Criterion;
}

function criteriaOf(adjacentFields: 'graded' | 'strict'): Lines {
  const { criteria } = buildRequirements({ adjacentFields });
  const line = (id: Criterion['id']): Criterion => {
    const found = criteria.find((it) => it.id === id);
    if (found === undefined) throw new Error(`The requirements have no line ${id}.`);
    return found;
  };
  return { bachelor: line('education.bachelor'), advanced: line('education.advanced') };
}

function withDegree(asOf: CalendarDay, degree: Degree, required: 'yes' | 'adjacent' | 'unclear' | 'no') {
  const nobody = normaliseRow({ row: 1, cells: [] }, [], asOf);
  return { ...nobody, education: { ...nobody.education, level: degree.level, required, isStated: true, degrees: [degree] } };
}
