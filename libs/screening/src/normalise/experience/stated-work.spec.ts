import type { Field } from '../../applicant/column';
import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

/** The years that are stated, and the words that say so. */
function stated(cells: Partial<Record<Field, string>>): string {
  const { statedYears, datedYears, quotes } = readExperience(cellsOf(cells), AS_OF);
  expect(datedYears).toBeNull();
  return [statedYears === null ? 'nothing' : String(statedYears), ...quotes.map(({ text }) => text)].join(' | ');
}

const LONG = 'Ran two press lines and a paint shop at a maker of brackets, with nine people on three shifts. '.repeat(4);

describe('years stated in a résumé', () => {
  it.each<readonly [string, string]>([
    ...[
      'experience',
      'experienced',
      'exp',
      'Erfahrung',
      'Berufserfahrung',
      'esperienza',
      'ervaring',
      'in the industry',
      'in manufacturing',
    ].map((word) => [`Planner, 9 years ${word}.`, '9 | 9 years'] as const),
    ...['in industry', 'in production', 'in the production', 'in engineering', 'in the engineering'].map(
      (word) => [`Planner, 9 years ${word}.`, '9 | 9 years'] as const,
    ),
    ['Experience: 9 years', '9 | 9 years'],
    ['The floor knew me for 9 years.', 'nothing'],
    ['A plan of 9 years of expected growth.', 'nothing'],
    ['Nine years of hands-on experience and 12 years experience in all.', '12 | 12 years'],
    ['3 years experience in welding, 2 years experience in paint.', '3 | 3 years'],
    ['99 years of experience', 'nothing'],
    ['61 years of experience, 4 years experience here', '4 | 4 years'],
    ['60 years of experience', '60 | 60 years'],
    // The word stands beside the figure, at most so far before or behind it.
    [`9 years ${'x'.repeat(40)} experience`, '9 | 9 years'],
    [`My 9 years ${'x'.repeat(60)} experience`, 'nothing'],
    [`experience ${'x'.repeat(8)} 9 years`, '9 | 9 years'],
    [`experience ${'x'.repeat(40)} 9 years`, 'nothing'],
    // Internships alone are no years; beside a statement they change nothing.
    ['Two internships of 6 months', '0 | 6 months'],
    ['Praktikum: 6 Monate', '0 | 6 Monate'],
    ['prácticas 6 meses', '0 | 6 meses'],
    ['Internship of 6 months; 4 years of experience.', '4 | 4 years'],
    ['A fresher from Leeds, and eager', '0 | fresher'],
    ['Freshers welcome, says the sign of year one', 'nothing'],
    ['Refreshers: 1', 'nothing'],
  ])('%j: %s', (resume, wanted) => {
    expect(stated({ resume })).toBe(wanted);
    if (wanted !== 'nothing') expect(stated({ skills: resume })).toBe(wanted);
  });

  it('count however long the text is', () => {
    expect(stated({ resume: `${LONG}In all 9 years of experience. ${LONG}` })).toBe('9 | 9 years');
    expect(stated({ notes: `${LONG}My 9 years, calm` })).toBe('nothing');
    expect(stated({ experience: `${LONG}My 9 years, calm` })).toBe('nothing');
    expect(stated({ experience: `${LONG}9 years of experience` })).toBe('9 | 9 years');
  });

  it('are the most that any cell states', () => {
    expect(stated({ title: '3 years experience', resume: '9 years experience', notes: '5 years' })).toBe('9 | 9 years');
    expect(stated({ resume: '5 years experience', notes: 'about 5 years' })).toBe('5 | 5 years');
  });
});

describe('years stated in a note', () => {
  it.each<readonly [string, string]>([
    ['8 yrs, calm', '8 | 8 yrs'],
    ['calm; 8 yrs', '8 | 8 yrs'],
    ['8 yrs; lead for 3 yrs', '8 | 8 yrs'],
    ['here since 2014', '12 | since 2014'],
    ['on the floor 2014-2018', '4 | 2014-2018'],
    ['a fresher of 2026', '0 | fresher'],
    // A figure of something else in the same clause.
    ...[
      'aged',
      'age',
      'age de',
      'born',
      'market',
      'payback',
      'paid back',
      'paid for',
      'pays for',
      'warranty',
      'guarantee',
      'wants',
      'expects',
    ].map((word) => [`${word} 8 years`, 'nothing'] as const),
    ...['holiday', 'notice', 'founded', 'established', 'company has', 'firm has', 'plan', 'lease', 'contract length', 'cut', 'reduced'].map(
      (word) => [`${word} 8 years`, 'nothing'] as const,
    ),
    ...['reduces', 'saved', 'saving', 'increased', 'raised', 'improved', 'lowered', '5 %', 'alter'].map(
      (word) => [`${word} 8 years`, 'nothing'] as const,
    ),
    ...['old', 'warranty', 'payback'].map((word) => [`8 years ${word}`, 'nothing'] as const),
    ...[
      'in',
      'within',
      'after',
      'every',
      'per',
      'each',
      'innerhalb',
      'binnen',
      'nach',
      'alle',
      'en moins de',
      'tous les',
      'cada',
      'ogni',
      'elke',
    ].map((word) => [`done ${word} 2 years`, 'nothing'] as const),
    ['payback was good. 8 years here', '8 | 8 years'],
    ['payback was good; 8 years here', '8 | 8 years'],
    ['8 years here, old press', '8 | 8 years'],
    ['8 years here; payback 2 years', '8 | 8 years'],
    ['payback 2 years; 8 years here', '8 | 8 years'],
    ['calm and kind', 'nothing'],
    ['', 'nothing'],
  ])('%j: %s', (notes, wanted) => {
    expect(stated({ notes })).toBe(wanted);
  });

  it.each(['skills', 'title', 'employer', 'resume'] as const)('count barely in a note alone, not in %s', (field) => {
    expect(stated({ [field]: 'my 8 yrs, calm' })).toBe('nothing');
    expect(stated({ notes: 'my 8 yrs, calm' })).toBe('8 | 8 yrs');
  });
});

describe('years in a short cell about experience', () => {
  it.each<readonly [string, string]>([
    ['9', '9 | 9'],
    ['9 years', '9 | 9 years'],
    ['welder 4 years, lead 3 years', '7 | 4 years, lead 3 years'],
    ['Warehouse lead; 4', '4 | 4'],
    ['Warehouse lead, 4', '4 | 4'],
    ['Warehouse lead, 4.5', '4.5 | 4.5'],
    ['Warehouse lead, 4,5 ', '4.5 | 4,5'],
    ['Ran line 4; 6 +', '6 | 6'],
    ['Press operator, 12+', '12 | 12'],
    ['Press operator in shifts 12+', '12 | 12'],
    ['Warehouse lead of bay 4', 'nothing'],
    ['Warehouse lead, 400', 'nothing'],
    ['Warehouse lead; bay 4 is mine', 'nothing'],
    ['In 2 years', '2 | 2 years'],
  ])('%j: %s', (experience, wanted) => {
    expect(stated({ experience })).toBe(wanted);
  });

  it('give way to the column made for years', () => {
    expect(stated({ experience: '9 years', years: '7' })).toBe('7 | 7');
    expect(stated({ experience: '9 years', years: 'see CV' })).toBe('9 | 9 years');
    expect(stated({ experience: '9 years', years: 'see CV', notes: '11 years' })).toBe('9 | 9 years');
  });
});

describe('dates of a résumé with headings', () => {
  const years = (resume: string) => readExperience(cellsOf({ resume }), AS_OF).datedYears;

  it('are those under the headings for work, where there are any', () => {
    expect(years(`${LONG}\nSummary\nPress 1990 - 1999\n\nExperience\nPlanner, 2010-2012\n\nSkills\nSAP since 2001`)).toBe(2);
    expect(years(`${LONG}\nExperience\nPlanner, 1/10 - 12/11\n\nProfile\nPress 1990 - 1999`)).toBe(2);
  });

  it('are all but those of education, where the work is not dated', () => {
    expect(years(`Experience\nPlanner at Orbis\n\nHighlights\nPress shop 2010-2012\n\nEducation\nA course, 1990 - 1999`)).toBe(2);
    expect(years(`${LONG}\nPress shop 2010-2012\n\nEducation\nA course, 1990 - 1999`)).toBe(2);
  });

  it.each([
    'Education',
    'Academic background',
    'Qualifications',
    'Studium',
    'Ausbildung',
    'Bildung',
    'Formation',
    'Formación',
    'Formazione',
  ])('however short the text is: %s', (heading) => {
    expect(years(`Planner, 2010-2012\n${heading}\nA course, 1990 - 1999`)).toBe(2);
  });

  it('stay in place', () => {
    const resume = `${LONG}\nExperience\nPlanner, 2010-2012`;
    const [quote] = readExperience(cellsOf({ resume }), AS_OF).quotes;
    expect(quote).toEqual({ column: 'resume', start: resume.length - 9, end: resume.length, text: '2010-2012' });
  });

  it.each(['notes', 'skills', 'title', 'education'] as const)('are not looked for in %s', (field) => {
    expect(readExperience(cellsOf({ [field]: 'Planner, 2010-2012' }), AS_OF).datedYears).toBeNull();
  });
});
