import { verdictOf } from './verdict.fixture';

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
