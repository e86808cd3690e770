import type { Cell, Field } from '../../applicant/column';
import { readEducation } from './read-education';
import { AS_OF, verdictOf, type Cells } from './verdict.fixture';

const studies = (...cells: readonly (readonly [column: string, field: Field, text: string])[]) => {
  const given = cells.map(([column, field, text]): Cell => ({ column, field, text }));
  const { level, required, mastersEngineering, mba } = readEducation(given, AS_OF);
  return [level, required, mastersEngineering === 'yes' ? 'engineering' : '', mba === 'yes' ? 'mba' : '']
    .filter((it) => it !== '')
    .join(' ');
};

describe('several studies of an applicant, each in columns of its own', () => {
  it('are each finished or not by their own answer', () => {
    const answered = (first: string, second: string) =>
      studies(
        ['Education 1 - Degree', 'degree', "Master's"],
        ['Education 1 - Major', 'field_of_study', 'Mechanical Engineering'],
        ['Education 1 - Completed', 'graduation', first],
        ['Education 2 - Degree', 'degree', "Bachelor's"],
        ['Education 2 - Major', 'field_of_study', 'Electrical Engineering'],
        ['Education 2 - Completed', 'graduation', second],
      );
    expect(answered('Yes', 'Yes')).toBe('master yes engineering');
    expect(answered('No', 'Yes')).toBe('bachelor yes');
    expect(answered('No', 'No')).toBe('high_school no');
  });

  it('are told apart where one of them names nothing but its degree', () => {
    const first = ['Education 1 - Degree', 'degree', "Bachelor's"] as const;
    const major = ['Education 1 - Major', 'field_of_study', 'Industrial Engineering'] as const;
    expect(studies(first, major, ['Education 2 - Degree', 'degree', 'MBA'])).toBe('master yes mba');
    expect(studies(first, major, ['Education 1 - Completed', 'graduation', 'Yes'], ['Education 2 - Degree', 'degree', 'MBA'])).toBe(
      'master yes mba',
    );
  });
});

describe('a degree that is named again as its own field', () => {
  it.each<[Cells, string]>([
    [{ degree: 'Master (lopend, juni 2027)', field_of_study: 'Industrieel ingenieur chemie' }, 'unclear unclear running'],
    [{ degree: 'Master', field_of_study: 'Industrieel ingenieur chemie' }, 'master adjacent engineering'],
    [{ degree: 'MBA (in progress)', field_of_study: 'BS Mechanical Engineering' }, 'bachelor yes running'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('a level in one column and the study in another', () => {
  it.each<[Cells, string]>([
    [{ degree: "Bachelor's Degree", education: 'Mechanical Engineering, Marlow University, 2017' }, 'bachelor yes'],
    [{ degree: "Master's Degree", education: 'Industrial Engineering, Marlow University' }, 'master yes engineering'],
    [{ degree: "Bachelor's Degree", education: 'B.Eng. (Electrical), graduating May 2027' }, 'high_school no running'],
    [{ degree: 'Post Graduate', education: 'BSIE 2012; MS Industrial Engineering (discontinued)' }, 'bachelor yes'],
    [{ degree: "Master's Degree", education: 'B.Tech Mechanical, 2014' }, 'master yes engineering?'],
    [{ degree: 'Diploma', education: 'Diploma in Mechatronics 2013 (now part-time BEng, year 3)' }, 'associate no running'],
    [{ education: 'BSc Mechanical Engineering', graduation: 'No' }, 'high_school no'],
    [{ education: 'Engenharia Mecânica', graduation: 'Cursando' }, 'high_school no running'],
    [{ education: 'Engenharia Civil', graduation: 'Trancado' }, 'high_school no'],
    [{ education: 'Engenharia de Produção', graduation: '2016' }, 'bachelor yes'],
    [
      'Degree: Bachelors\nMajor: Mechanical Engineering\nGraduated: No\n\nDegree: Associates\nMajor: Mechatronics\nGraduated: Yes (2019)',
      'associate no',
    ],
    [
      'Degree: Masters\nMajor: Industrial Engineering\nGraduated: No (expected 12/2027)\n\nDegree: Bachelors\nMajor: Mechanical Engineering\nGraduated: Yes',
      'bachelor yes running',
    ],
    [{ degree: 'Other', field_of_study: 'see resume' }, 'unclear unclear'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});
