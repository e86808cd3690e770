import type { Field } from '../../applicant/column';
import type { ExperienceFacts } from '../../applicant/facts';
import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

function facts(cells: Partial<Record<Field, string>>): ExperienceFacts {
  return readExperience(cellsOf(cells), AS_OF);
}

describe('years in a column made for them', () => {
  it.each<[string, number | null]>([
    ['12', 12],
    ['7.5 years', 7.5],
    ['3-5', 3],
    ['10+', 10],
    ['over 15 yrs', 15],
    ['approx. 8', 8],
    ['~9', 9],
    ['>10', 10],
    ['10 plus', 10],
    ['18 months', 1.5],
    ['2 yrs 6 months', 2.5],
    ['1 year 3 months', 1.25],
    ['six', 6],
    ['Fifteen years', 15],
    ['Five (5) years', 5],
    ['since 2014', 12],
    ['2016 - present', 10],
    ['fresher', 0],
    ['0', 0],
    ['none', 0],
    ['Internship only (6 months)', 0],
    ['less than 1 year', 0],
    ['1-2 yrs', 1],
    ['1 to 3 years', 1],
    ['half a year', 0.5],
    ['1,5 Jahre', 1.5],
    ['seit 2018', 8],
    ['8 años y medio', 8.5],
    ['5 ans', 5],
    ['20 anos', 20],
    ['7 anni', 7],
    ['4 lata', 4],
    ['10 yıl', 10],
    ['3 roky', 3],
    ['9 jaar', 9],
    ['11 år', 11],
    ['6 vuotta', 6],
    ['12年', 12],
    ['10年以上', 10],
    ['7년', 7],
    ['zwölf Jahre', 12],
    ['5 years as operator, 3 years as engineer', 8],
    ['15 (10 in management)', 15],
    ['2011', null],
    ['7-May', null],
    ['2012-10-05', null],
    ['see CV', null],
    ['200', null],
    ['N/A', null],
    ['?', null],
  ])('%s: %s', (years, wanted) => {
    expect(facts({ years })).toMatchObject({ years: wanted, basis: wanted === null ? 'unknown' : 'stated' });
  });
});

describe('years from dates of work', () => {
  it.each<[string, number]>([
    ['Process Engineer, 03/2015 - 08/2019', 4.5],
    ['Engineer, Jan 2010 – Dec 2014; Lead, Feb 2015 – present', 16.8],
    ['2010-2015 Halden Foods; 2013-2018 Orbis Castings', 8],
    ['Engineer 2012-2016\nEngineer 2012-2016', 4],
    ['seit 04.2019 Fertigungsingenieur', 7.7],
    ['depuis mars 2021 ingénieur méthodes', 5.8],
    ['Planner, 2018 to date', 8.9],
    ['Intern, Jan 2016 - Jun 2016\nEngineer, Jul 2016 - Jun 2020', 4.5],
    ["Fitter, Jan '15 - Dec '18", 4],
    ['Supervisor 2015/03 – 2018/02', 3],
    ['Supervisor 2015-03 to 2018-02', 3],
    ['01.06.2014 - 31.05.2017 Arbeitsvorbereiter', 3],
    ['Responsabile di linea, marzo 2013 - febbraio 2016', 3],
    ['Jefe de turno, enero 2019 a diciembre 2020', 2],
    ['Ocak 2017 - Aralık 2018 üretim mühendisi', 2],
    ['styczeń 2015 – grudzień 2017 technolog', 3],
    ['2019年4月～2023年3月 生産技術', 4],
    ['2016.03 ~ 2021.02 생산관리', 5],
    ['Planner, May 2018 to Current', 8.6],
    ['Operator 2001-2005, buyer 2010-2012', 6],
    ['Contract engineer, Jan 2025 - Dec 2027', 1.9],
    ['10/2012 - heute Meister', 14.2],
    ['Planner, Sept. 2014 - Aug. 2016', 2],
    ['Planner from January 2011 until December 2013', 3],
    ['Plant engineer between 2012 and 2016', 4],
    ['Production Engineer\nOrbis · Full-time\nJan 2015 - Dec 2019 · 5 yrs', 5],
    ['Since January 2020: line engineer', 6.9],
    ['Werkvoorbereider, januari 2016 t/m december 2017', 2],
    ['Engenheiro de processos, de 01/2014 até 12/2016', 3],
    ['Ingénieur de production, de septembre 2015 à août 2018', 3],
    ['Produktionsingenjör, augusti 2014 – juli 2016', 2],
    ['technolog, od 2017 do 2020', 3],
  ])('%j: %s', (experience, wanted) => {
    expect(facts({ experience })).toMatchObject({ years: wanted, basis: 'dates', datedYears: wanted });
  });

  it.each([
    'Engineer, 2020 - 2018',
    'Engineer, 2017',
    'Led the ISO 9001:2008 to 2015 transition at two plants',
    'Cut scrap by 3 % over 2 years',
    'Aged 45 years, engineer',
  ])('%j dates no work', (experience) => {
    expect(facts({ experience })).toMatchObject({ datedYears: null });
  });
});

describe('years stated in prose', () => {
  it.each<[Partial<Record<Field, string>>, number | null]>([
    [{ resume: 'Production engineer with 9+ years of experience in automotive plants.' }, 9],
    [{ notes: 'About nine years on the floor, pleasant on the phone.' }, 9],
    [{ resume: 'I bring twelve years of hands-on manufacturing experience.' }, 12],
    [{ resume: 'Fertigungsingenieur mit über 15 Jahren Berufserfahrung in der Zerspanung.' }, 15],
    [{ resume: 'Ingeniero con más de 8 años de experiencia en planta.' }, 8],
    [{ resume: "Ingénieur avec 6 ans d'expérience en emboutissage." }, 6],
    [{ resume: 'Two 6-month internships at a bottling plant.' }, 0],
    [{ notes: 'Aged 45 years, lives nearby.' }, null],
    [{ resume: 'Cut scrap by 3 % over 2 years at the press shop.' }, null],
    [{ resume: 'The firm has been on the market for 50 years.' }, null],
    [{ resume: 'Achieved a payback of 2 years on the robot cell.' }, null],
    [{ resume: 'Convinced the plant manager to buy a palletiser; it paid for itself in seven months.' }, null],
    [{ resume: 'Moved the press shop within 8 months.' }, null],
  ])('%j: %s', (cells, wanted) => {
    expect(facts(cells).years).toBe(wanted);
  });
});

describe('dates and statements together', () => {
  it('complete dates win, and both are shown', () => {
    expect(
      facts({ resume: 'Over 20 years of experience in manufacturing.\n\nExperience\nEngineer, Orbis Castings, Jan 2019 - Dec 2020' }),
    ).toMatchObject({ years: 2, basis: 'dates', datedYears: 2, statedYears: 20 });
  });

  it('a statement in its column counts where the work is not dated', () => {
    expect(facts({ years: '11', experience: 'Shift lead at a brewery' })).toMatchObject({ years: 11, basis: 'stated', datedYears: null });
  });

  it('years of study are no work', () => {
    expect(
      facts({
        resume:
          'Education\nB.S. Mechanical Engineering, 2010 - 2014\n\nExperience\nEngineer, Orbis Castings, Jan 2015 - Dec 2016\nBuilt a cell for brackets',
      }),
    ).toMatchObject({ years: 2, basis: 'dates' });
  });

  it('internships count among the years, not for ASQ', () => {
    expect(facts({ experience: 'Intern, Jan 2016 - Jun 2016\nEngineer, Jul 2016 - Jun 2020' })).toMatchObject({
      years: 4.5,
      yearsWithoutInternships: 4,
    });
  });

  it('nothing said is unknown, not zero', () => {
    expect(facts({ skills: 'SAP, AutoCAD' })).toMatchObject({ years: null, basis: 'unknown', quotes: [] });
  });
});
