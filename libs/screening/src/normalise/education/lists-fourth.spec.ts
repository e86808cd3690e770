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
      'in the North',
      [
        [{ degree: 'Kandidat', field_of_study: 'Maskinteknik', institution: 'Chalmers' }, 'bachelor yes'],
        [{ degree: 'Kandidat', field_of_study: 'Fysik', institution: 'Københavns Universitet' }, 'master no'],
        ['Kandidat i maskinteknik', 'unclear unclear'],
        ['Kandidatgrad i produktion', 'master yes engineering'],
        ['Cand.merc., Supply Chain Management', 'master no'],
        ['Civilekonom', 'master no'],
        ['Kandidatexamen i företagsekonomi', 'bachelor no'],
        ['Maskinmester', 'bachelor unclear'],
      ],
    ],
    [
      'in Belgium and in the words for what is left to do',
      [
        ['Professionele bachelor autotechnologie', 'bachelor adjacent'],
        ['TSO mechanica', 'high_school no'],
        [{ degree: 'Doctor', field_of_study: 'Ingenieurswetenschappen: werktuigkunde' }, 'doctorate yes engineering'],
        ['Bachelor werktuigkunde (nog 1 vak)', 'high_school no'],
        ['B.Eng. Maschinenbau, noch eine Prüfung', 'high_school no'],
        ['Ingeniería industrial (faltan 2 materias)', 'high_school no'],
        ['Ingegneria meccanica, laurea triennale, mancano 3 esami', 'high_school no'],
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

describe('education as recruiting systems keep it', () => {
  it.each<[Cells, string]>([
    [{ degree: "Master's Degree (18 years)", field_of_study: 'Business Administration' }, 'master no mba'],
    [{ degree: 'Maestría', field_of_study: 'Administración de Empresas' }, 'master no mba'],
    [{ degree: "Master's Degree", field_of_study: 'Business Analytics' }, 'master no'],
    [{ degree: "Bachelor's Degree", field_of_study: 'Business Administration' }, 'bachelor no'],
    [{ degree: 'Not Indicated' }, 'unclear unclear'],
    [{ degree: 'Non renseigné' }, 'unclear unclear'],
    ['B.Arch 2013', 'bachelor no'],
    ['Ph.D (thesis submitted), M.Tech Mechanical 2017', 'master yes running engineering'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});
