import { verdictOf, type Cells } from './verdict.fixture';

/** How lists of Switzerland, of South-East Asia and of recruiters in a hurry write what somebody has learnt. */
describe('education as lists write it', () => {
  it.each<[string, readonly (readonly [Cells, string])[]]>([
    [
      'in Switzerland',
      [
        ['dipl. Masch.-Ing. ETH', 'master yes engineering'],
        ['Masch. Ing. ETH', 'master yes engineering'],
        ['El.-Ing. FH', 'bachelor yes'],
        ['Ing. EPFL en électricité', 'master yes engineering'],
        ['Ingénieur HES en génie mécanique', 'bachelor yes'],
        ['Wirtschaftsingenieurin FH, EMBA', 'master yes mba'],
        ['Betriebsökonomin FH', 'bachelor no'],
        ['MSc in Verfahrenstechnik', 'master adjacent engineering'],
        ['BSc Lebensmitteltechnik', 'bachelor adjacent'],
        ['Bachelor en microtechnique', 'bachelor adjacent'],
        ['CFC de polymécanicien', 'high_school no'],
        ['Polymechanikerin EFZ', 'high_school no'],
        ['Automatiker EFZ, dipl. Techniker HF', 'associate no'],
      ],
    ],
    [
      'in South-East Asia',
      [
        [{ degree: 'ITE / NITEC', education: 'Higher Nitec in Mechanical Technology' }, 'high_school no'],
        [{ degree: 'Post Graduate', education: 'BSIE 2012; MS Industrial Engineering (units earned only)' }, 'bachelor yes'],
        ['BS Mechanical Engineering, 120 units only', 'high_school no'],
      ],
    ],
    [
      'in a hurry',
      [
        ['2 yr tech degree - mech', 'associate no'],
        ['some coll., no deg', 'high_school no'],
        ['BA psych, working on BSIE nights', 'bachelor no running'],
        ['working towards a BSc in Mechanical Engineering', 'high_school no running'],
        ['BS ME + MS EM', 'master yes engineering'],
        ['IE grad, Marlow Univ', 'bachelor yes'],
        ['ME grad', 'bachelor yes'],
        ['Graduate school, mechanical engineering', 'unclear unclear'],
        ['Mech engg graduate', 'bachelor yes'],
        ['HS + apprenticeship (machinist)', 'high_school no'],
        ['EE, Marlow Univ', 'unclear unclear'],
      ],
    ],
  ])('%s', (_, cases) => {
    expect(cases.map(([cells]) => [cells, verdictOf(cells)])).toEqual(cases);
  });
});
