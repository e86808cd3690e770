import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

const yearsOf = (resume: string): number | null => readExperience(cellsOf({ resume: `Summary\nSolves problems.\n${resume}` }), AS_OF).years;

describe('years of work by how each job is dated', () => {
  it.each([
    ['a job since a season', 'Experience\nPlanner at Harrow Pumps since the spring of 2015', 11.7],
    ['a job from a year on', 'Experience\nFrom 2010 on: engineer at Harrow Pumps', 16.9],
    ['a job from a month onwards', 'Experience\nMarch 2018 onwards, planner, Harrow Pumps', 8.8],
    ['a German job from a month on', 'Berufserfahrung\nab 10/2019 Fertigungsplaner, Harrow GmbH', 7.2],
    ['a French job from a day on', 'Expérience professionnelle\nDepuis le 1er mars 2018 : technicienne', 8.8],
    ['a Spanish job until a month', 'Experiencia\nDesde enero 2010 hasta diciembre 2014, técnico', 5],
    ['an Italian job from year to year', 'Esperienza\nDal 2010 al 2014 operaio, dal 2014 capoturno', 16.9],
    ['a year with an open dash', 'Experience\n2020–      Harrow Pumps. Drives.\n2016–20    Orbis. Start-ups.', 10.9],
    ['an open dash at the end of a line', 'Experience\nPlanner, Harrow Pumps, 2016 -\nBuyer, Orbis, 2012 - 2016', 14.9],
    ['a slash between months', 'Experience\nJune 2010/July 2016 Engineer Harrow Pumps', 6.2],
    ['months in columns', 'Work Experience\nHarrow Pumps   Process Engineer   Jan 2015   Mar 2019', 4.3],
    ['months with years of two digits', 'Experience\nProcess Engineer, Harrow Pumps, Mar-10 to Apr-16\nBuyer, Orbis, May-16 to date', 16.8],
    ['an internship under its own heading', 'Education\nB.S. 2026\nInternship\nIntern, Harrow Blades, May 2025 – August 2025', 0.3],
    ['unpaid work beside paid', 'Education\nDiploma\nExperience\nBuyer 2010 - 2012\nVolunteer experience\nCoach 2012 - 2020', 2],
    ['a last job that names its start', 'Experience\nHarrow Pumps, Manager 08/2015\nPlanner 04/2010 to 08/2015 Orbis', 16.7],
    ['a job long before that names its start', 'Experience\nClerk , 01/2004 Harrow\nBuyer , 01/2009 to 11/2012 Orbis', 3.9],
    ['a single start', 'Experience\nMay 2001 Harrow Pumps\nCared for the press shop', null],
    ['improvements that are dated', 'Experience\nCut scrap by a third in 2019\nBought a press in 2021\nMoved stores in 2022', null],
    ['the length of each job', 'Experience\nHarrow Pumps (6 years) Engineer\nTollgate (4 years) Operator', 10],
    ['the length of each job at its end', 'Work History\nPlanner, Harrow Pumps - 3 years\nBuyer, Orbis - 18 months', 4.5],
    ['a total beside the lengths', '12 years of experience\nExperience\nHarrow (6 years)\nOrbis (4 years)', 12],
    ['an arrow', 'Experience\n2012 → 2018 Planner, Harrow', 6],
    ['a Polish job until this moment', 'Doświadczenie\nod 2015 do chwili obecnej: planista, Harrow', 11.9],
    ['start and end with their names', 'Experience\nPlanner\nStart: 03/2015 End: 02/2019', 4],
    ['the end of a year', 'Experience\nHarrow Pumps, 2016 to the present\nOrbis, 2011 to the end of 2015', 14.9],
    ['the present without a dash', 'Experience\nApril 2013 Present\nHarrow Pumps\nPlanner', 13.7],
    ['years in columns', 'Experience\nPlanner    2013    2019\nBuyer    2010    2013', 9],
    ['a word written wrongly', 'Skill Details\nLATHE- Exprience - 21 months\nMILL- Exprience - 14 months', 1.75],
  ])('%s', (_, resume, years) => {
    const said = yearsOf(resume);
    if (years === null) expect(said).toBeNull();
    else expect(Math.abs((said ?? Number.NaN) - years)).toBeLessThanOrEqual(0.15);
  });
});
