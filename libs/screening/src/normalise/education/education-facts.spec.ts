import type { Degree } from '../../applicant/facts';
import { educationFacts } from './education-facts';

const quote = { column: 'Education', start: 0, end: 3, text: 'BSc' };
const BACHELOR: Degree = {
  ...({ level: 'bachelor', fieldGroup: 'seed', completion: 'completed', isMba: false, kind: 'degree' } as const),
  ...({ field: 'Mechanical Engineering', mastersEngineering: 'no', quotes: [quote] } as const),
};
type Change = Partial<Degree>;

const facts = (degrees: readonly Change[], isStated = true) =>
  educationFacts(
    degrees.map((it) => ({ ...BACHELOR, ...it })),
    isStated,
  );

/** Level, the answer about the required degree, and what else is not a plain no. */
function verdict(degrees: readonly Change[], isStated = true): string {
  const { level, required, inProgress, mastersEngineering, mba, flags } = facts(degrees, isStated);
  const more = [inProgress && 'running', mastersEngineering !== 'no' && `masters ${mastersEngineering}`, mba !== 'no' && `mba ${mba}`];
  return [level, required, ...more, ...flags.map(({ code }) => code)].filter((it) => it !== false).join(', ');
}

const running: Change = { completion: 'in_progress' };
const finalYear: Change = { completion: 'final_year' };
const left: Change = { completion: 'not_completed' };
const honorary: Change = { completion: 'unclear' };
const notAccredited: Change = { completion: 'contradicted' };
const master: Change = { level: 'master', mastersEngineering: 'yes' };
const mba: Change = { level: 'master', isMba: true, fieldGroup: 'business', field: null };
const doctorate: Change = { level: 'doctorate', mastersEngineering: 'yes' };
const lawyer: Change = { level: 'doctorate', kind: 'professional_doctorate', fieldGroup: 'other', field: null };
const diploma: Change = { level: 'bachelor', kind: 'postgraduate_diploma', field: null };
const associate: Change = { level: 'associate' };
const school: Change = { level: 'high_school', field: null };
const course: Change = { level: 'none', field: null };
const nameless: Change = { level: 'unclear' };
const history: Change = { fieldGroup: 'other', field: 'History' };
const withoutField: Change = { fieldGroup: 'other', field: null };

describe('what the degrees of an applicant come to', () => {
  it.each<readonly [string, readonly Change[]]>([
    ['bachelor, yes', [{}]],
    ['master, yes, masters yes', [{}, master]],
    ['master, yes, masters yes', [master, {}]],
    ['doctorate, yes, masters yes', [master, doctorate, {}]],
    ['associate, no', [associate]],
    ['high_school, no', [school]],
    ['none, no', [course]],
    ['associate, no', [school, associate, course]],
    ['bachelor, yes', [{}, school]],
    // In which field.
    ['bachelor, adjacent', [{ fieldGroup: 'close_engineering' }]],
    ['bachelor, adjacent', [{ fieldGroup: 'other_engineering' }]],
    ['bachelor, adjacent', [{ fieldGroup: 'engineering_technology' }]],
    ['bachelor, adjacent', [{ fieldGroup: 'software_engineering' }]],
    ['bachelor, no', [{ fieldGroup: 'quantitative_science' }]],
    ['bachelor, no', [{ fieldGroup: 'business' }]],
    ['bachelor, no', [history]],
    ['bachelor, unclear', [{ fieldGroup: 'field_not_stated' }]],
    ['bachelor, unclear, degree-field-missing', [withoutField]],
    ['bachelor, unclear, degree-field-missing', [{ fieldGroup: 'field_not_stated', field: null }]],
    // Of several, the one that says most.
    ['bachelor, yes', [history, {}]],
    ['bachelor, yes', [{ fieldGroup: 'close_engineering' }, {}]],
    ['bachelor, adjacent', [{ fieldGroup: 'field_not_stated' }, { fieldGroup: 'close_engineering' }, history]],
    ['bachelor, unclear', [history, { fieldGroup: 'field_not_stated' }]],
    ['bachelor, no', [history, associate]],
    ['bachelor, yes', [{}, withoutField]],
    ['bachelor, adjacent, degree-field-missing', [{ fieldGroup: 'close_engineering' }, withoutField]],
    // An MBA, a lawyer, a postgraduate diploma.
    ['master, no, mba yes', [mba]],
    ['master, yes, mba yes', [mba, {}]],
    ['high_school, no, running', [{ ...running }, { ...left, isMba: true }]],
    ['doctorate, no', [lawyer]],
    ['bachelor, unclear', [diploma]],
    ['bachelor, yes', [diploma, {}]],
    ['associate, unclear', [diploma, associate]],
    // Not finished.
    ['high_school, no, running', [running]],
    ['high_school, no, running', [finalYear]],
    ['high_school, no', [left]],
    ['bachelor, yes, running', [{}, { ...master, ...running }]],
    ['unclear, unclear, running', [{ ...master, ...running }]],
    ['unclear, unclear, running', [{ ...doctorate, ...finalYear }]],
    ['unclear, no', [{ ...master, ...left }]],
    ['high_school, unclear, running', [{ ...master, ...running }, running]],
    ['high_school, no', [{ ...diploma, ...left }]],
    // Without a name of the degree.
    ['unclear, unclear', [nameless]],
    ['unclear, no', [{ ...nameless, fieldGroup: 'business' }]],
    ['unclear, no', [{ ...nameless, ...history }]],
    ['high_school, no', [{ ...nameless, ...left }]],
    ['associate, unclear', [nameless, associate]],
    // In doubt, as the text itself says.
    ['unclear, unclear, degree-doubtful', [honorary]],
    ['unclear, unclear, degree-doubtful', [notAccredited]],
    ['unclear, unclear, masters unclear, degree-doubtful', [{ ...master, ...notAccredited }]],
    ['unclear, unclear, degree-doubtful', [{ ...master, ...notAccredited, mastersEngineering: 'no' }]],
    ['unclear, unclear, degree-doubtful', [{ ...master, ...honorary }]],
    ['bachelor, yes, degree-doubtful', [{}, honorary]],
    ['bachelor, yes, masters unclear, degree-doubtful', [{}, { ...master, ...notAccredited }]],
    ['master, yes, masters yes, degree-doubtful', [master, { ...master, ...notAccredited }]],
    ['master, yes, masters unclear', [{ ...master, mastersEngineering: 'unclear' }]],
    ['associate, unclear, degree-doubtful', [associate, honorary]],
    // A field that is missing matters for a degree, and where nothing else answers.
    ['associate, no', [{ ...associate, field: null }]],
    ['master, unclear, degree-field-missing', [{ ...withoutField, level: 'master' }]],
    ['high_school, no, running', [{ ...withoutField, ...running }]],
  ])('%s', (wanted, degrees) => {
    expect(verdict(degrees)).toBe(wanted);
  });

  it('nothing said is unknown, something said without a degree is a no', () => {
    expect(verdict([], false)).toBe('unclear, unclear');
    expect(verdict([], true)).toBe('none, no');
    expect(verdict([associate], false)).toBe('associate, unclear');
    expect(facts([], true).isStated).toBe(true);
    expect(facts([], false)).toMatchObject({ isStated: false, degrees: [] });
  });

  it('flags quote the degree that they are about', () => {
    const other = { ...quote, text: 'MSc' };
    expect(facts([{}, { ...honorary, quotes: [other] }]).flags[0]?.quotes).toEqual([other]);
    expect(facts([history, { ...withoutField, quotes: [other] }]).flags[0]?.quotes).toEqual([other]);
  });
});
