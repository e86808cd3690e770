import type { Field } from '../../applicant/column';
import { readEducation } from './read-education';
import { AS_OF, verdictOf } from './verdict.fixture';

describe('degrees that a short note names in passing', () => {
  it.each([
    ['BSME Tri-County 2019, 6 yrs at an axle plant, CPIM', 'bachelor yes'],
    ["BSIE '98 Harwick. 28 yrs. Board member of the chapter", 'bachelor yes'],
    ['BS Ind Tech, 12 yrs, asked for the number', 'bachelor adjacent'],
    ['BS, Mechanical Engineering, Westover University, 4 yrs', 'bachelor yes'],
    ['MS IE (Harwick) + BE Mech Pune; 1.5 yrs; wants nights', 'master yes engineering'],
    ['PE, 17 yrs, BSEE, MBA from Harwick', 'master yes mba'],
    ['GED. 5 yrs press operator.', 'high_school no'],
    ['Mech. eng. tech BS 2024 (Harwick); 2 yrs', 'bachelor adjacent'],
    ['ing. industrial (titled), 9 yrs in a maquila', 'bachelor yes'],
    ['BA History. 2 yrs in HR.', 'bachelor no'],
    ['Bachelor Maschinenbau (laufend, 5. Semester)', 'high_school no running'],
    ['junior in EE at Harwick, wants a co-op', 'high_school no running'],
    ['BS, production planner, 5 yrs', 'bachelor unclear'],
  ])('%s: %s', (notes, verdict) => {
    expect(verdictOf({ notes })).toBe(verdict);
  });

  it.each([
    'as discussed: quality specialist, 6 yrs',
    'me and the shift lead liked her, 5 yrs in production',
    'promotion pending, master scheduler for 4 yrs',
    'his wife has a BSME; he is a welder',
    'wants to do a BEng next year, 3 yrs in maintenance',
    'needs a BSIE for this job',
    'engineering degree, 6 yrs',
  ])('%s: names no degree of theirs', (notes) => {
    expect(verdictOf({ notes })).toBe('unclear unclear');
  });
});

describe('degrees that an applicant names in a short text', () => {
  it.each([
    ['BSIE (Harwick 2015). 10 yrs in seating. CPIM 2024.', 'bachelor yes'],
    ['HND Mechanical, 4 years, wants to do a BEng.', 'associate no'],
    ['B.Tech Mechanical (one backlog left). Fresher.', 'high_school no'],
    ['MBA (Harwick) and BSEE. 12 years.', 'master yes mba'],
    ['Ing., ČVUT Praha, strojní inženýrství. 9 let praxe.', 'master yes engineering'],
    ['Our plant engineers (BSME, MSIE) taught me SPC.', 'unclear unclear'],
    ['We look for an engineer with a BSME.', 'unclear unclear'],
  ])('%s: %s', (resume, verdict) => {
    expect(verdictOf({ resume })).toBe(verdict);
  });
});

describe('degrees of a record with several columns', () => {
  const said = (...columns: readonly (readonly [Field, string])[]) => {
    const { level, required, inProgress } = readEducation(
      columns.map(([field, text], at) => ({ column: `Column ${String(at)}`, field, text })),
      AS_OF,
    );
    return [level, required, ...(inProgress ? ['running'] : [])].join(' ');
  };

  it('belong together as they stand side by side', () => {
    expect(
      said(
        ['degree', 'B.Tech/B.E.'],
        ['field_of_study', 'Mechanical'],
        ['graduation', '2013'],
        ['degree', 'MBA'],
        ['field_of_study', 'HR'],
      ),
    ).toBe('master yes');
    expect(
      said(['degree', 'B.Sc.'], ['field_of_study', 'Physics'], ['degree', 'M.Tech (pursuing)'], ['field_of_study', 'Production']),
    ).toBe('bachelor no running');
    expect(said(['degree', 'Bachelor'], ['degree', 'BSME'], ['field_of_study', 'Mechanical'])).toBe('bachelor yes');
  });

  it('are one by two names', () => {
    expect(said(['degree', 'B.Tech/B.E.'], ['field_of_study', 'Mechanical'], ['graduation', '2026 (1 backlog)'])).toBe('high_school no');
  });

  it('are done where it is said, whatever year of graduation the other one has', () => {
    expect(said(['degree', 'M2 en cours, licence obtenue'], ['field_of_study', 'Génie industriel'], ['graduation', '2027'])).toBe(
      'bachelor yes running',
    );
  });

  it('are a first study while a study of five years goes on', () => {
    expect(said(['degree', 'Élève ingénieur'], ['field_of_study', 'Mécanique'], ['graduation', '2027'])).toBe('high_school no running');
  });

  it('are taken back, or added to, by a note', () => {
    expect(said(['degree', 'Bachelor'], ['field_of_study', 'Mechanical'], ['notes', 'did not graduate, left in the last year'])).toBe(
      'high_school no',
    );
    expect(said(['degree', 'MBA'], ['notes', 'BSIE 2009 also there'])).toBe('master yes');
    expect(said(['degree', 'BA'], ['field_of_study', 'History'], ['notes', 'wants an MSIE'])).toBe('bachelor no');
  });

  it('are not stated where the cell says only where to look, or that nothing is said', () => {
    for (const text of ['Prefer not to say', 'cf. CV', 'see attached résumé', 'not specified'])
      expect(verdictOf({ degree: text })).toBe('unclear unclear');
  });

  it('were left where Italian or French says so', () => {
    expect(said(['degree', 'Studi universitari interrotti'], ['field_of_study', 'Ingegneria meccanica'])).toBe('high_school no');
    expect(said(['degree', 'Licence inachevée'], ['field_of_study', 'Génie mécanique'])).toBe('high_school no');
  });

  it('go on where Dutch says so', () => {
    expect(verdictOf('HBO Mechatronica (2020), master Systems Engineering loopt')).toBe('bachelor adjacent running');
  });

  it('are engineering technology where their letters say so', () => {
    expect(verdictOf('B.S.E.T., Harwick')).toBe('bachelor adjacent');
    expect(verdictOf('BSMET 2014')).toBe('bachelor adjacent');
  });

  it('are of a level that nobody named where only higher education is', () => {
    expect(said(['degree', 'wyższe techniczne'])).toBe('unclear unclear');
    expect(said(['degree', 'technik'], ['field_of_study', 'Mechatronika'])).toBe('high_school no');
    expect(said(['degree', 'licencjat'], ['field_of_study', 'Logistyka'])).toBe('bachelor no');
  });
});
