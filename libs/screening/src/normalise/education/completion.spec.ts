import type { Degree } from '../../applicant/facts';
import { ABANDONED, RUNNING } from '../../vocabulary/education/education-words';
import { readEducation } from './read-education';
import { AS_OF, cellsOf, type Cells } from './verdict.fixture';

const BSC = 'BSc Mechanical Engineering';

/** How the first degree named stands. */
function completionOf(cells: Cells): Degree['completion'] | undefined {
  return readEducation(cellsOf(typeof cells === 'string' ? { education: cells } : cells), AS_OF).degrees[0]?.completion;
}

const inText = (words: string): Cells => ({ resume: `Education\n${words}, and a few more words about Leeds\n\nSkills\nSAP` });

describe('a degree', () => {
  it.each([
    // The day is 24 November 2026. A year alone stands for June, the year of the day for one that is over.
    ['2025', 'completed'],
    ['2026', 'completed'],
    ['Nov 2026', 'completed'],
    ['11/2026', 'completed'],
    ['Dec 2026', 'final_year'],
    ['12/2026', 'final_year'],
    ['2027', 'final_year'],
    ['June 2027', 'final_year'],
    ['Nov 2027', 'final_year'],
    ['11/2027', 'final_year'],
    ['Dec 2027', 'in_progress'],
    ['12/2027', 'in_progress'],
    ['2028', 'in_progress'],
    ['2010 - 2028', 'in_progress'],
    ['2028 or 2010', 'in_progress'],
    ['13/2027', 'final_year'],
    ['13/2028', 'in_progress'],
    ['May-27', 'final_year'],
    ['May-28', 'in_progress'],
    ['May-49', 'in_progress'],
    ['May-50', 'completed'],
    ['May 28', 'completed'],
    ['2100', 'in_progress'],
    ['2101', 'completed'],
    ['1939', 'completed'],
    // Words beside a year, or an entry of their own.
    ['2023 - present', 'in_progress'],
    ['2023 to present', 'in_progress'],
    ['2023 current', 'in_progress'],
    ['currently pursuing', 'in_progress'],
    ['3rd year', 'in_progress'],
    ['1st yr', 'in_progress'],
    ['2nd semester', 'in_progress'],
    ['7º período', 'in_progress'],
    ['4th place', 'completed'],
    ['final year student', 'final_year'],
    ['student in the last year', 'final_year'],
    ['final exam passed', 'completed'],
    ['in corso', 'in_progress'],
    ['en cours', 'in_progress'],
    ['en curso', 'in_progress'],
    ['em curso', 'in_progress'],
    ['w trakcie', 'in_progress'],
    ['devam ediyor', 'in_progress'],
    ['en proceso', 'in_progress'],
    // What is done counters a study that goes on; what was received may be a prize.
    ['student, graduated 2020', 'completed'],
    ['candidate, received 2020', 'completed'],
    ['pursuing, received 2020', 'in_progress'],
    ['ongoing, award received', 'in_progress'],
    ['expected, graduated', 'in_progress'],
    ['enrolled, graduated', 'in_progress'],
    ['2023 - present, prize received', 'in_progress'],
    // Left.
    ['not completed', 'not_completed'],
    ['never finished', 'not_completed'],
    ['did not finish', 'not_completed'],
    ['did not graduate', 'not_completed'],
    ['nicht abgeschlossen', 'not_completed'],
    ['ohne Abschluss', 'not_completed'],
    ['dropped out', 'not_completed'],
    ['left before the end', 'not_completed'],
    ['two courses short', 'not_completed'],
    ['not married', 'completed'],
    // Study without its end, unless it goes on; what was studied is no end.
    ['90 credits', 'not_completed'],
    ['attended', 'not_completed'],
    ['partial', 'not_completed'],
    ['enrolled, 90 credits', 'in_progress'],
    ['relevant coursework in steel', 'completed'],
    ['coursework: steel', 'completed'],
    ['180 ECTS credits', 'completed'],
    ['credits ECTS', 'completed'],
    ['cum laude', 'completed'],
  ] as const)('“%s” is %s', (words, completion) => {
    expect(completionOf(`${BSC}, ${words}`)).toBe(completion);
    expect(completionOf({ degree: 'BSc', field_of_study: 'Mechanical Engineering', graduation: words })).toBe(completion);
  });

  it.each(
    'sinif sinifi arskurs vuosikurssi leerjaar semestr year yr annee periodo semester sem rok ano fachsemester rocnik anno ciclo cuatrimestre'.split(
      ' ',
    ),
  )('goes on in its third “%s”, also in running text', (unit) => {
    expect(completionOf(`${BSC}, 3rd ${unit}`)).toBe('in_progress');
    expect(completionOf(inText(`${BSC}, 3rd ${unit}`))).toBe('in_progress');
  });

  it('towards which somebody studies is not done', () => {
    expect(completionOf(`Towards a ${BSC}`)).toBe('not_completed');
    expect(completionOf(`Enrolled, towards a ${BSC}`)).toBe('in_progress');
    expect(completionOf(`I am a student of ${BSC}`)).toBe('in_progress');
  });

  it.each([...RUNNING].filter((word) => !['present', 'current', 'currently', 'exp', 'prevision'].includes(word)))(
    'goes on in a column that says “%s”',
    (word) => {
      expect(completionOf({ degree: 'BSc', field_of_study: 'Mechanical Engineering', graduation: word })).toBe('in_progress');
    },
  );

  it.each([...ABANDONED].filter((word) => word !== 'honorary'))('was left in a column that says “%s”', (word) => {
    expect(completionOf({ degree: 'BSc', field_of_study: 'Mechanical Engineering', graduation: word })).toBe('not_completed');
  });
});

describe('a degree in running text', () => {
  it.each([
    // Everyday words prove nothing there.
    ['left Leeds in 2010', 'completed'],
    ['student of the year 2010', 'completed'],
    ['90 credits', 'completed'],
    ['senior thesis 2010', 'completed'],
    ['enrolled in 2010', 'in_progress'],
    ['pursuing', 'in_progress'],
    ['expected soon', 'in_progress'],
    ['incomplete', 'not_completed'],
    ['dropped in 2010', 'not_completed'],
    ['withdrew', 'not_completed'],
    ['2010 to present', 'in_progress'],
    ['\nCurrent', 'in_progress'],
    ['\nPresent', 'in_progress'],
    ['\nCurrently', 'completed'],
    ['\ncurrent', 'completed'],
    ['with the Current group', 'in_progress'],
    ['final year, enrolled', 'final_year'],
    ['did not finish', 'not_completed'],
    ['May 2028', 'in_progress'],
  ] as const)('“%s” is %s', (words, completion) => {
    expect(completionOf(inText(`${BSC}, ${words}`))).toBe(completion);
  });
});
