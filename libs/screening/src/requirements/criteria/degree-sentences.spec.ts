import type { Degree } from '../../applicant/facts';
import { educationFacts } from '../../normalise/education/education-facts';
import { article, capital, nameOfDegree, spokenOf, whatDegreeShows, whyNoDegree } from './degree-sentences';

const BACHELOR: Degree = {
  ...({ level: 'bachelor', fieldGroup: 'seed', completion: 'completed', isMba: false, kind: 'degree' } as const),
  ...({ field: 'Mechanical Engineering', mastersEngineering: 'no', quotes: [] } as const),
};
type Change = Partial<Degree>;
const degree = (change: Change = {}): Degree => ({ ...BACHELOR, ...change });
const facts = (changes: readonly Change[], isStated = true) => educationFacts(changes.map(degree), isStated);

const history: Change = { fieldGroup: 'other', field: 'History' };
const school: Change = { level: 'high_school', fieldGroup: 'other', field: null };
const withoutField: Change = { fieldGroup: 'other', field: null };
const running: Change = { completion: 'in_progress' };
const finalYear: Change = { completion: 'final_year' };

describe('a degree in plain words', () => {
  it.each<readonly [Change, string]>([
    [{}, "bachelor's degree in Mechanical Engineering"],
    [{ field: null }, "bachelor's degree"],
    [{ field: 'Mechanical\n   Engineering' }, "bachelor's degree in Mechanical Engineering"],
    [{ level: 'none', field: null }, 'course'],
    [{ level: 'high_school', field: null }, 'school or trade certificate'],
    [{ level: 'associate', field: null }, 'associate degree or diploma'],
    [{ level: 'master' }, "master's degree in Mechanical Engineering"],
    [{ level: 'doctorate' }, 'doctorate in Mechanical Engineering'],
    [{ level: 'unclear', field: null }, 'degree whose level is not stated'],
    [{ level: 'master', isMba: true, field: 'Finance' }, 'MBA'],
    [{ kind: 'postgraduate_diploma', field: 'Operations' }, 'postgraduate diploma in Operations'],
    [{ kind: 'professional_doctorate', level: 'doctorate', field: null }, 'doctorate'],
  ])('%j: %s', (change, words) => {
    expect(nameOfDegree(degree(change))).toBe(words);
  });

  it('has its article and its capital', () => {
    expect(['MBA', 'associate degree', 'engineering degree', 'Old one', "master's degree", 'doctorate', 'mba'].map(article)).toEqual([
      ...['an MBA', 'an associate degree', 'an engineering degree', 'an Old one', "a master's degree", 'a doctorate', 'an mba'],
    ]);
    expect(['a course', 'MBA', ''].map(capital)).toEqual(['A course', 'MBA', '']);
  });
});

describe('why there are no points', () => {
  it.each<readonly [readonly Change[], string]>([
    [[], 'What is said of education names no degree.'],
    [[history], "A completed bachelor's degree in History is named, which is not in engineering."],
    [[withoutField], "A completed bachelor's degree is named without its field."],
    [[{ ...withoutField, isMba: true, level: 'master' }], 'A completed MBA is named, which is not in engineering.'],
    [[school], 'The highest completed education named is a school or trade certificate.'],
    [[{ ...school, level: 'none' }], 'The highest completed education named is a course.'],
    [[{ ...history, completion: 'not_completed' }], "The studies for a bachelor's degree in History were not finished."],
    [[{ ...history, completion: 'unclear' }], "The text itself says that the bachelor's degree in History was not earned by study."],
    [[{ level: 'unclear', field: 'Mechanical\nEngineering' }], 'The text names a field of study (Mechanical Engineering), but no degree.'],
    [[{ level: 'unclear', field: null }], 'The text names a field of study, but no degree.'],
    [[{ ...history, ...running }], "A bachelor's degree in History is under way, which is not in engineering."],
    [[{ ...history, ...finalYear }], "A bachelor's degree in History is under way, which is not in engineering."],
    [[{ ...history, level: 'master', ...running }], "A master's degree in History is under way; no degree below it is named."],
    [[{ ...history, level: 'doctorate', ...finalYear }], 'A doctorate in History is under way; no degree below it is named.'],
    [
      [history, { ...history, level: 'master', ...running }],
      "A completed bachelor's degree in History is named, which is not in engineering.",
    ],
    // Of several: what leaves the answer open, else the highest that is completed, else the first.
    [[school, history], "A completed bachelor's degree in History is named, which is not in engineering."],
    [[history, school], "A completed bachelor's degree in History is named, which is not in engineering."],
    [[school, { ...history, ...running }], 'The highest completed education named is a school or trade certificate.'],
    [
      [
        { ...history, ...running },
        { ...history, field: 'Law', ...running },
      ],
      "A bachelor's degree in History is under way, which is not in engineering.",
    ],
    [[history, { ...withoutField, level: 'master' }], "A completed master's degree is named without its field."],
    [[{ ...history, level: 'master' }, withoutField], "A completed bachelor's degree is named without its field."],
    [[school, { ...history, level: 'unclear', fieldGroup: 'seed' }], 'The text names a field of study (History), but no degree.'],
    [
      [school, { ...history, completion: 'unclear' }],
      "The text itself says that the bachelor's degree in History was not earned by study.",
    ],
    [
      [
        { ...school, field: null },
        { ...history, level: 'doctorate', ...running },
      ],
      'A doctorate in History is under way; no degree below it is named.',
    ],
  ])('%j: %s', (changes, sentence) => {
    expect(whyNoDegree(facts(changes))).toBe(sentence);
  });

  it('is unknown where nothing is said', () => {
    expect(whyNoDegree(facts([], false))).toBe('We did not find anything about education: that is unknown, not a no.');
    expect(spokenOf(facts([]))).toBeNull();
  });
});

describe('what a degree that earned points shows', () => {
  const shown = (change: Change, others: readonly Change[] = []) =>
    whatDegreeShows(degree(change), [degree(change), ...others.map(degree)]);
  const ME = 'Mechanical Engineering';

  it.each<readonly [Change, readonly Change[], string]>([
    [{}, [], `A completed bachelor's degree in ${ME}, a field that the job asks for.`],
    [
      { level: 'master' },
      [],
      `A completed master's degree in ${ME}, a field that the job asks for; the bachelor's degree below it is inferred.`,
    ],
    [
      { level: 'doctorate' },
      [],
      `A completed doctorate in ${ME}, a field that the job asks for; the bachelor's degree below it is inferred.`,
    ],
    [{ level: 'master' }, [history], `A completed master's degree in ${ME}, a field that the job asks for.`],
    [{ level: 'master' }, [school, history], `A completed master's degree in ${ME}, a field that the job asks for.`],
    [
      { fieldGroup: 'field_not_stated', field: null },
      [],
      "A completed bachelor's degree, an engineering degree whose branch is not stated.",
    ],
    [{ fieldGroup: 'close_engineering' }, [], `A completed bachelor's degree in ${ME}, close to the fields that the job asks for.`],
    [{ level: 'associate' }, [], `A completed associate degree or diploma in ${ME}; the job asks for a bachelor's degree.`],
    [running, [], `A bachelor's degree in ${ME} is under way, not finished yet.`],
    [finalYear, [], `A bachelor's degree in ${ME} is to be finished within a year.`],
    [
      { completion: 'contradicted' },
      [],
      `A completed bachelor's degree in ${ME}, from an institution that the text itself calls not accredited: half the points.`,
    ],
  ])('%j beside %j: %s', (change, others, sentence) => {
    expect(shown(change, others)).toBe(sentence);
  });
});
