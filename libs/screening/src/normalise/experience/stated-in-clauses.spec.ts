import type { Field } from '../../applicant/column';
import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

describe('years of work that a text says without naming experience', () => {
  it.each<[Partial<Record<Field, string>>, number | null]>([
    [{ resume: '14 years; CQE (ASQ)' }, 14],
    [{ resume: '20+ years plant leadership. Calm in a crisis.' }, 20],
    [{ resume: 'Machinist turned process technician; 8 yrs. Forklift licence.' }, 8],
    [{ resume: 'Quality planner with 9 years in automotive.' }, 9],
    [{ resume: 'Soldier until 2022, then 4 years maintenance lead' }, 4],
    [{ resume: '12 ans, responsable de production' }, 12],
    [{ resume: 'Ing., ČVUT. 9 let praxe.' }, 9],
    [{ years: '15 or more years' }, 15],
    [{ years: '10 years and above' }, 10],
    [{ years: "2015'ten beri" }, 11],
    [{ years: 'desde el 2015' }, 11],
    [{ resume: 'Einkäufer mit 7 Jahren im Maschinenbau' }, 7],
    [{ resume: 'Six months at a bakery. 3 years college.' }, null],
    [{ resume: 'Family firm with 40 years in business. I keep its books.' }, null],
    [{ resume: 'Signed a supplier with 2 years warranty.' }, null],
    [{ resume: 'Cut scrap in 2 years.' }, null],
    [{ skills: '9 years of SAP' }, null],
    [{ resume: 'Planner 2010-2014. 20 years of singing in a choir.' }, 4],
  ])('%j: %s', (cells, wanted) => {
    expect(readExperience(cellsOf(cells), AS_OF).years).toBe(wanted);
  });

  it.each<[Partial<Record<Field, string>>, number | null]>([
    [{ years: '13 yrs (incl. 2 yrs abroad)' }, 13],
    [{ years: '12 Jahre, davon 5 Jahre als Meister' }, 12],
    [{ years: '10 ans dont 4 ans en qualité' }, 10],
    [{ years: '15 years (12 years in plastics)' }, 15],
    [{ experience: 'Planner (4 yrs), buyer (3 yrs)' }, 7],
  ])('a part of a figure adds nothing to it: %j: %s', (cells, wanted) => {
    expect(readExperience(cellsOf(cells), AS_OF).years).toBe(wanted);
  });

  it('are not counted from the day of a certificate or a membership', () => {
    expect(readExperience(cellsOf({ resume: 'CPIM certified since 2023. ASQ member since 2019.' }), AS_OF).years).toBeNull();
    expect(readExperience(cellsOf({ resume: 'Certified welder at Orbis since 2019.' }), AS_OF).years).toBeGreaterThan(7);
  });

  it('are the largest of several columns, and months where the heading says so', () => {
    const said = (...columns: readonly (readonly [string, string])[]) =>
      readExperience(
        columns.map(([column, text]) => ({ column, field: 'years', text })),
        AS_OF,
      ).years;
    expect(said(['Years here', '3'], ['Years in all', '12'])).toBe(12);
    expect(said(['(yrs)', '9'], ['(months)', '132'])).toBe(11);
    expect(said(['Experience (months)', '6'])).toBe(0.5);
    expect(said(['Experience (months)', '2 yrs'])).toBe(2);
    expect(said(['Experience (months)', 'n/a'])).toBeNull();
  });
});
