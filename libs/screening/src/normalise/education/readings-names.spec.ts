import { readingOf, verdictOf, type Cells } from './verdict.fixture';

const onPage = (line: string): Cells => ({ resume: `Education\n${line}\n\nSkills\nSAP` });
const split = (list: string): string[] => list.split('|');

describe('the name of a degree', () => {
  it.each([
    ['Dipl.-Ing. (FH)', 'bachelor, field_not_stated: Dipl.-Ing. (FH'],
    ['Dipl.-Ing. (BA)', 'bachelor, field_not_stated: Dipl.-Ing. (BA'],
    ['Dipl.-Ing. (TU)', 'master, field_not_stated, masters yes: Dipl.-Ing'],
    ['B.Sc. (Hons)', 'bachelor, other: B.Sc. (Hons'],
    ['Betriebswirt (IHK)', 'associate, other: Betriebswirt (IHK'],
    ['Insinööri (AMK)', 'bachelor, field_not_stated: Insinööri (AMK'],
    ['Insinööri (YAMK)', 'master, field_not_stated, masters yes: Insinööri (YAMK'],
    ['bac (+2)', 'associate, other: bac (+2'],
    ['bac (4)', 'bachelor, other: bac (4'],
    ['Studia (I stopnia)', 'bachelor, other: Studia (I stopnia'],
    ['Studia (II stopnia)', 'master, other, masters unclear: Studia (II stopnia'],
    ['Bachelor (Science)', 'bachelor, other: Bachelor'],
    ['Diplom (FH)', 'bachelor, other: Diplom'],
  ])('goes on in brackets where these tell its kind: %s', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    ['Master of Engineering Science', 'master, field_not_stated, “Engineering Science”, masters yes: Master of Engineering Science'],
    ['Master of Engineering Tech', 'master, engineering_technology, “Engineering Tech”: Master of Engineering Tech'],
    ['Master of Engineering, Science', 'master, field_not_stated, masters yes: Master of Engineering'],
    [
      'Certified Scrum; Master of Science Mechanical Engineering',
      'master, seed, “Mechanical Engineering”, masters yes: Master of Science Mechanical Engineering',
    ],
    ['BE ME', 'bachelor, field_not_stated: BE; master, field_not_stated, masters yes: ME'],
    ['BE, ME', 'bachelor, seed, “ME”: BE, ME'],
    ['BE (ME)', 'bachelor, seed, “ME”: BE (ME'],
    ['BE Mechanical 2012 (ME 2014)', 'bachelor, seed, “Mechanical”: BE Mechanical; master, field_not_stated, masters yes: ME'],
    ['Leeds\nIngeniería Mecánica', 'bachelor, seed, “Mecánica”: Ingeniería Mecánica'],
    ['Leeds / Ingeniería Mecánica', 'bachelor, seed, “Mecánica”: Ingeniería Mecánica'],
    ['Leeds, Ingeniería Mecánica', 'unclear, seed, “Ingeniería Mecánica”: Ingeniería Mecánica'],
    [onPage('Leeds / Ingeniería Mecánica, 2010'), 'unclear, seed, “Ingeniería Mecánica”: Ingeniería Mecánica'],
    [onPage('Leeds\nIngeniería Mecánica, 2010'), 'bachelor, seed, “Mecánica”: Ingeniería Mecánica'],
    [{ degree: 'Bachelor', field_of_study: 'Ing. Industrial' }, 'bachelor, seed, “Industrial”: Bachelor + Industrial'],
    [{ field_of_study: 'Ing. Industrial' }, 'bachelor, seed, “Industrial”: Ing. Industrial'],
    [{ degree: 'Leeds', field_of_study: 'Ing. Industrial' }, 'unclear, seed, “Industrial”: Industrial'],
    ['Physics, MA Economics', 'master, business, “Economics”: MA Economics'],
    ['BSME Boston, MA', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['BSME, Boston, MA 02110', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['Physics, MA 2012', 'master, quantitative_science, “Physics”: Physics, MA'],
    [{ degree: 'Leeds bs mech' }, 'bachelor, seed, “mech”: bs mech'],
    ['Leeds bs mech', 'unclear, seed, “mech”: mech'],
  ] as const)('%j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each(split('4 year|4 yr|four year|2 year|2 yr|two year|postgraduate|post graduate|post graduation|postgraduation'))(
    '“%s” is one by itself in the column for degrees, and nowhere else',
    (name) => {
      expect(verdictOf({ degree: name })).toMatch(/^(?:associate|bachelor|master)/u);
      expect(verdictOf(`${name} welding`)).toBe('unclear no');
      expect(verdictOf({ degree: `${name} apprenticeship in welding` })).toBe('high_school no');
      expect(verdictOf(onPage(`${name} apprenticeship, Leeds, 2012`))).toBe('high_school no');
    },
  );

  it.each(split('bach|mstr|mstrs|maestro|curso técnico|maschineningenieur|bac|lic|tecnico|assoc|med|mgr|eng'))(
    '“%s” is none on a page, where the word means something else',
    (word) => {
      expect(verdictOf(onPage(`${word} mechanical engineering, Leeds, 2012`))).toBe('unclear unclear');
    },
  );

  it('“HS” is one in a short cell', () => {
    expect(verdictOf('HS')).toBe('high_school no');
    expect(verdictOf('HS 2001 Leeds')).toBe('high_school no');
    expect(verdictOf('HS Leeds 2001 Dunmore')).toBe('none no');
  });

  it.each([
    ['Associate of Science, Leeds', 'associate no'],
    ['Associate in mechanics, Leeds', 'associate no'],
    ['Leeds, associate', 'associate no'],
    ['Leeds, associate with a bank', 'none no'],
    ['Associate: Computer Science, Leeds', 'associate no'],
    ['Leeds Associate: Computer Science', 'unclear unclear'],
    ['Leeds\nAssociate, Computer Science', 'associate no'],
    ['Leeds, 2010 Associate, Mechanical Engineering', 'associate no'],
    ['Leeds, 2010 AS: Liberal Arts', 'associate no'],
    ['Leeds AS: Liberal Arts', 'unclear no'],
    ['Leeds; AS: Liberal Arts', 'associate no'],
    ['Leeds; as: liberal arts', 'unclear no'],
    ['AS, Mechanical', 'associate no'],
    ['Diplom Maschinenbau, Leeds', 'master yes engineering'],
    ['Leeds, 2010, diplom, Maschinenbau', 'unclear unclear'],
    ['Leeds Diplom (Maschinenbau)', 'master yes engineering'],
    ['Leeds Diplom Maschinenbau', 'unclear unclear'],
    ['Leeds, Diplom Maschinenbau', 'master yes engineering'],
  ])('stands on a page where an entry opens or the words say so: %j', (line, verdict) => {
    expect(verdictOf(onPage(line))).toBe(verdict);
  });

  it.each(split('technik|zawodowe|średnie'))('“%s” is a level where it is all that the column for degrees says', (level) => {
    expect(verdictOf({ degree: level })).toMatch(/^(?:high_school|associate) no/u);
    expect(readingOf({ degree: `${level} Harwick Leeds Dunmore` })).toBe('');
    expect(readingOf(`Leeds, ${level}`)).toBe('');
  });

  it.each(split('une|la|ma|de|d|en|titre'))('a licence is French behind “%s”', (word) => {
    expect(verdictOf(`Leeds ${word} licence mécanique`)).toBe('bachelor yes');
    expect(verdictOf('Leeds licence mécanique')).toBe('unclear unclear');
  });

  it.each(['forklift licence', 'licence to operate', 'licence no 12'])('“%s” is none', (text) => {
    expect(readingOf(text)).toBe('');
  });
});

describe('two names of degrees beside each other', () => {
  it.each([
    ['Master MBA', 'master, business, mba, “business”: MBA'],
    ['Master 2012 MBA', 'master, other, masters unclear: Master; master, business, mba, “business”: MBA'],
    ['B.Tech / BSc', 'bachelor, field_not_stated: B.Tech / BSc'],
    ['BSME/BS', 'bachelor, seed, “mechanical engineering”: BSME/BS'],
    ['BS/BSME', 'bachelor, seed, “mechanical engineering”: BS/BSME'],
    ['B.Tech,/B.E.', 'bachelor, field_not_stated: B.Tech; bachelor, field_not_stated: B.E'],
    [{ degree: 'BSc', field_of_study: 'BE Mechanical' }, 'bachelor, other: BSc; bachelor, seed, “Mechanical”: BE Mechanical'],
    ['Licenciatura en ing. Mecánica', 'bachelor, seed, “Mecánica”: Licenciatura en ing. Mecánica'],
    ['Grado y, ing. industrial', 'bachelor, seed, “industrial”: Grado y, ing. industrial'],
    ['Lisans müh. Makine', 'bachelor, seed, “Makine”: Lisans müh. Makine'],
    ['Grado, müh industrial', 'bachelor, seed, “industrial”: Grado, müh industrial; bachelor, seed, “industrial”: müh industrial'],
    ['Diploma, Dunmore a b c High School', 'high_school, other: Diploma, Dunmore a b c High School'],
    ['Diploma, Dunmore a b c d High School', 'associate, other: Diploma; high_school, other: High School'],
    ['Diploma; Dunmore High School', 'associate, other: Diploma; high_school, other: High School'],
    ['Diploma\nDunmore High School', 'associate, other: Diploma; high_school, other: High School'],
    ['Diploma 2010 Dunmore High School', 'associate, other: Diploma; high_school, other: High School'],
    ['Diploma Mechanical, Dunmore High School', 'associate, seed, “Mechanical”: Diploma Mechanical; high_school, other: High School'],
    ['Mechanical, Diploma, High School', 'high_school, seed, “Mechanical”: Mechanical, Diploma, High School'],
    ['Bachelor, High School', 'bachelor, other: Bachelor; high_school, other: High School'],
    ['BSc BSME', 'bachelor, seed, “mechanical engineering”: BSc BSME'],
    ['BSME BSc', 'bachelor, seed, “mechanical engineering”: BSME BSc'],
    ['BSME, BSc', 'bachelor, seed, “mechanical engineering”: BSME; bachelor, other: BSc'],
  ] as const)('%j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    [
      'Mechanical Engineering unfinished; BSc Physics',
      'unclear, seed, not_completed, “Mechanical Engineering”: Mechanical Engineering; bachelor, quantitative_science, “Physics”: BSc Physics',
    ],
    [
      'Mechanical Engineering unfinished; BSc',
      'bachelor, seed, not_completed, “Mechanical Engineering”: Mechanical Engineering unfinished; BSc',
    ],
    [
      'Mechanical Engineering unfinished; BSME',
      'unclear, seed, not_completed, “Mechanical Engineering”: Mechanical Engineering; bachelor, seed, “mechanical engineering”: BSME',
    ],
    [
      'Mechanical Engineering unfinished; High School',
      'unclear, seed, not_completed, “Mechanical Engineering”: Mechanical Engineering; high_school, other: High School',
    ],
    ['Mechanical Engineering; BSc Physics', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['Mechanical Engineering, graduated, unfinished; BSc Physics', 'bachelor, quantitative_science, not_completed, “Physics”: BSc Physics'],
    ['Mechanical Engineering; unfinished BSc Physics', 'bachelor, quantitative_science, not_completed, “Physics”: BSc Physics'],
  ] as const)('of which one was left: %s', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    [
      'Mechanical Engineering: BSc 2012; MSc 2014',
      'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering: BSc; master, seed, “Mechanical Engineering”, masters yes: MSc + Mechanical Engineering',
    ],
    [
      onPage('Mechanical Engineering: BSc 2012; MSc 2014'),
      'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering: BSc; master, other, masters unclear: MSc',
    ],
    [
      'PhD, MSc Physics',
      'doctorate, quantitative_science, “Physics”: PhD, MSc Physics; master, quantitative_science, “Physics”: MSc Physics',
    ],
    ['BSME Physics; MSc', 'bachelor, seed, “mechanical engineering”: BSME; master, other, masters unclear: MSc'],
    ['MSc Mechanical; BSc', 'master, seed, “Mechanical”, masters yes: MSc Mechanical; bachelor, other: BSc'],
    ['Mechanical MBA 2012, MSc 2014', 'master, business, mba, “business”: MBA; master, other, masters unclear: MSc'],
    [
      '2012 BSc Mechanical, 99 MSc Physics, 2028',
      'bachelor, seed, “Mechanical”: BSc Mechanical; master, quantitative_science, in_progress, “Physics”: MSc Physics',
    ],
    [
      'current MSc Mechanical; to 2012 BSc Physics',
      'master, seed, in_progress, “Mechanical”, masters yes: MSc Mechanical; bachelor, quantitative_science, “Physics”: BSc Physics',
    ],
    [onPage('BSc a b c d e f g h i Mechanical Engineering'), 'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering'],
    [onPage('BSc a b c d e f g h i j Mechanical Engineering'), 'bachelor, other: BSc'],
    [onPage('Mechanical Engineering, Leeds, 2028'), 'unclear, seed, in_progress, “Mechanical Engineering”: Mechanical Engineering'],
    [
      onPage('Leeds in 2028, and many many many many words more, about rain and all, and then Mechanical Engineering, Leeds'),
      'unclear, seed, “Mechanical Engineering”: Mechanical Engineering',
    ],
    [
      'Leeds in 2028, and many many many many words more, about rain and all, and then Mechanical Engineering',
      'unclear, seed, in_progress, “Mechanical Engineering”: Mechanical Engineering',
    ],
  ] as const)('share a field, or do not: %j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });
});
