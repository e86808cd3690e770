import { verdictOf, type Cells } from './verdict.fixture';

const inColumns = (degree: string, institution: string): Cells => ({ degree, field_of_study: 'Maschinenbau', institution });
const splitAt = (list: string): string[] => list.split('|');

describe('a name of a degree that says its level only with the place', () => {
  it.each(splitAt('FH|Hochschule Weidenau|Fachhochschule|DHBW|HAW|HTW|HTWK|Berufsakademie|Hogeschool'))(
    'Dipl.-Ing. of %s: a bachelor',
    (place) => {
      expect(verdictOf(`Dipl.-Ing. Maschinenbau, ${place}`)).toBe('bachelor yes');
      expect(verdictOf(inColumns('Dipl.-Ing.', place))).toBe('bachelor yes');
      expect(verdictOf(`Diplom Maschinenbau, ${place}`)).toBe('bachelor yes');
    },
  );

  it.each(splitAt('TU Bergstadt|Univ. Bergstadt|Uni Bergstadt|Universität Bergstadt|RWTH|KIT|ETH|TUM|TUHH'))(
    'Dipl.-Ing. of %s: a master',
    (place) => {
      expect(verdictOf(`Dipl.-Ing. Maschinenbau, ${place}`)).toBe('master yes engineering');
      expect(verdictOf(inColumns('Dipl.-Ing.', place))).toBe('master yes engineering');
    },
  );

  it('Dipl.-Ing. of nowhere: a bachelor, and perhaps a master; Diplom: a master', () => {
    expect(verdictOf('Dipl.-Ing.')).toBe('bachelor unclear engineering?');
    expect(verdictOf('Diplom Maschinenbau')).toBe('master yes engineering');
    expect(verdictOf('Diplom Physik, Uni Bergstadt')).toBe('master no');
  });

  it.each(
    splitAt(
      'ČVUT|VUT Brno|Praha|Prague|Ostrava|Plzeň|Liberec|STU Bratislava|Košice|Žilina|Czech Technical University|Slovak Technical University',
    ),
  )('Ing. of %s: a master', (place) => {
    expect(verdictOf({ degree: 'Ing.', institution: place })).toBe('master unclear engineering');
    expect(verdictOf({ degree: 'Ing.', institution: 'Llanos' })).toBe('bachelor unclear');
  });

  it.each(splitAt('Québec|Canada|Montréal|Laval|Sherbrooke|Ottawa|Moncton|UQAM|Rimouski|Chicoutimi'))(
    'Baccalauréat of %s: a bachelor',
    (place) => {
      expect(verdictOf(`Baccalauréat en génie mécanique, ${place}`)).toBe('bachelor yes');
      expect(verdictOf('Baccalauréat en génie mécanique, Lyon')).toBe('high_school no');
    },
  );

  it.each(
    splitAt('Italy|Italia|Istituto Fermi|Liceo|ITIS|Perito|Maturità|Milano|Torino|Roma|Bologna|Ragioneria|Geometra|baccalaureate|school'),
  )('Diploma with “%s”: of a school', (place) => {
    expect(verdictOf(`Diploma meccanica, ${place}`)).toBe('high_school no');
    expect(verdictOf('Diploma meccanica, Leeds')).toBe('associate no');
  });

  it.each([
    ['magistrale', 'master yes engineering'],
    ['specialistica', 'master yes engineering'],
    ['ciclo unico', 'master yes engineering'],
    ['triennale', 'bachelor yes'],
    ['breve', 'bachelor yes'],
  ])('Laurea %s: %s', (kind, verdict) => {
    expect(verdictOf(`Laurea ${kind} in ingegneria meccanica`)).toBe(verdict);
    expect(verdictOf(`Laurea in ingegneria meccanica (${kind})`)).toContain(verdict);
  });

  it.each(splitAt('India|NIT|IIT|Anna University|Pune|Chennai|Pakistan|Lahore|Dhaka|Nepal'))('ECE of %s: electronics', (place) => {
    expect(verdictOf(`BE ECE, ${place}`)).toBe('bachelor adjacent');
    expect(verdictOf({ degree: 'BE', field_of_study: 'ECE', institution: place })).toBe('bachelor adjacent');
    expect(verdictOf('BE ECE, Leeds')).toBe('bachelor yes');
  });
});
