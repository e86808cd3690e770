import { verdictOf, type Cells } from './verdict.fixture';

/** Short or everyday words that name a degree in a column made for degrees, each with what it says there. */
const IN_COLUMNS_ALONE: Readonly<Record<string, string>> = {
  'doctorate unclear': 'promotion dsc s3',
  'doctorate no': 'md',
  'master unclear engineering': 'ir di mem',
  'master unclear engineering?': 'specialist mag maestro dea sm mgr m2 s2 lm yamk',
  'master adjacent engineering': 'msce',
  'master no': 'med mpa',
  'bachelor unclear': 'lic bas ing but sb hons grado ab bc st hts ug d4 muh profesional universitario amk ingenior mernok',
  'associate no': 'as aa asc assoc polytechnic myo dme dee nd fachschule dip',
  'high_school no': [
    'intermediate secondary tecnico bachiller cap iti lehre gymnasium hs vocational perito technikum lise bac ssc hsc smk mts lts',
    'secundaria mechatroniker elektroniker matric abi puc onc btec schulabschluss',
  ].join(' '),
};

const inText = (words: string): string => verdictOf({ resume: `Education\n${words}, 2010, Leeds, and a few more words\n\nSkills\nSAP` });

describe('short or everyday words', () => {
  it.each(Object.entries(IN_COLUMNS_ALONE).flatMap(([verdict, words]) => words.split(' ').map((word) => [word, verdict] as const)))(
    'name a degree in a column made for degrees, none in running text: %s, %s',
    (word, verdict) => {
      expect(verdictOf({ degree: word.toUpperCase() })).toBe(verdict);
      expect(inText(word.toUpperCase())).toBe('none no');
      expect(inText(`The ${word}`)).toBe('none no');
    },
  );

  it.each([
    ['NC II', 'high_school no'],
    ['NC III', 'high_school no'],
    ['10+2', 'high_school no'],
    ['College graduate', 'unclear unclear'],
    ['University graduate', 'unclear unclear'],
    ['Elektroingenieur', 'bachelor yes engineering?'],
    ['Maschinenbauingenieur', 'bachelor yes engineering?'],
  ])('of two or more words or parts alike: %s, %s', (words, verdict) => {
    expect(verdictOf({ degree: words })).toBe(verdict);
    expect(inText(words)).toBe('none no');
  });

  it('name one in running text where dots stand in them', () => {
    expect(inText('M.Ed.')).toBe('master no');
    expect(inText('A.A.')).toBe('associate no');
    expect(inText('m.ed.')).toBe('none no');
  });

  it.each(
    (
      'black scheduler schedule production card plan planner carpenter technician craftsman mason service sergeant trainer gunnery class ' +
      'certified catalog list budget file files'
    ).split(' '),
  )('“Master %s” is no degree', (word) => {
    expect(verdictOf(`Master ${word}`)).toBe('none no');
    expect(verdictOf(`Master, ${word}`)).toMatch(/^master/u);
  });

  it.each('Scrum Certified Toast Station Quiz'.split(' '))('“%s Master” is no degree', (word) => {
    expect(inText(`${word} Master for several teams`)).toBe('none no');
    expect(inText(`${word}, Master of Science`)).toMatch(/^master/u);
  });

  it('“Master data” and “Master electrician” are no degree, though they name a field', () => {
    expect(verdictOf('Master data')).toBe('unclear unclear');
    expect(verdictOf('Master electrician')).toBe('unclear unclear');
  });

  it.each(
    'Office Excel Word Access Project PowerPoint Visio Outlook DOS SQL Teams Windows Dynamics Publisher SharePoint CIT Paint Suite'.split(
      ' ',
    ),
  )('“MS %s” is software', (word) => {
    expect(verdictOf(`MS ${word}`)).toBe('none no');
  });

  it.each<[Cells, string]>([
    ['MS', 'master unclear engineering?'],
    ['MS Physics', 'master no'],
    ['Associate of Science', 'associate no'],
    [{ resume: 'Education\nSales associate at a shop for years\n\nSkills\nSAP' }, 'none no'],
    [{ resume: 'Education\nAssociate in Welding, 2010, Leeds College\n\nSkills\nSAP' }, 'associate no'],
    [{ resume: 'Education\nAssociate degree, 2010, Leeds College\n\nSkills\nSAP' }, 'associate no'],
    ['Diploma trainee', 'none no'],
    ['Diploma academic', 'none no'],
    ['Diploma', 'associate no'],
    [{ degree: 'HS' }, 'high_school no'],
    ['HS of Leeds and York', 'none no'],
    [{ degree: 'di' }, 'none no'],
    [{ degree: 'DI' }, 'master unclear engineering'],
    [{ degree: 'st' }, 'none no'],
    [{ degree: 'BS', field_of_study: 'ME' }, 'bachelor yes'],
    [{ degree: 'ME', field_of_study: 'Mechanical' }, 'master yes engineering'],
    ['Boston, MA, 2010', 'none no'],
    ['Portland, ME, 2010', 'none no'],
    ['MA History', 'master no'],
    ['MA, History', 'master no'],
    ['ma history', 'master no'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('a licence', () => {
  it.each(['Licence', "Titulaire d'une licence", 'une licence', 'la licence', 'diplôme de licence', 'titre licence'])(
    'is a degree in French: %s',
    (licence) => {
      expect(verdictOf(`${licence} en génie mécanique`)).toBe('bachelor yes');
    },
  );

  it.each(['Forklift licence', 'Driving licence', 'Licence to operate a crane', 'Licence no. 12', 'A licence'])(
    'is none in English: %s',
    (licence) => {
      expect(verdictOf(licence)).toBe('none no');
    },
  );
});

describe('names of several words', () => {
  it.each<[Cells, string]>([
    ['Dipl.-Ing. (FH) Maschinenbau', 'bachelor yes'],
    ['Dipl.-Ing. (BA) Maschinenbau', 'bachelor yes'],
    ['BSc (Hons) Mechanical Engineering', 'bachelor yes'],
    ['Ingenieur (HTL) Maschinenbau', 'high_school no'],
    ['bac +2', 'associate no'],
    ['Bac + 3', 'bachelor unclear'],
    ['bac +5', 'master unclear engineering?'],
    ['Master of Engineering Management', 'master adjacent engineering'],
    ['Master of Engineering Science', 'master unclear engineering'],
    ['Bachelor of Engineering Technology', 'bachelor adjacent'],
    ['Bachelor of Science in Engineering', 'bachelor unclear'],
    ['Bachelor of the Science of Engineering', 'bachelor unclear'],
    ['Bachelor degree in Mechanical Engineering', 'bachelor yes'],
    ['Bachelor · Science', 'bachelor unclear'],
    ['Ingeniería Mecánica', 'bachelor yes'],
    ['Licenciatura, Ingeniería Mecánica', 'bachelor yes'],
    ['Engenharia Mecânica', 'bachelor yes'],
    [{ degree: 'BSc', field_of_study: 'Ingeniería Mecánica' }, 'bachelor yes'],
    [{ degree: 'Master', field_of_study: 'Ingeniería Mecánica' }, 'master yes engineering'],
    [{ resume: 'Education\nIngeniería Mecánica, 2010, Leeds and more words\n\nSkills\nSAP' }, 'bachelor yes'],
    ['Eng. de Produção', 'bachelor yes'],
    ['Eng. Mecânica', 'bachelor yes'],
    ['Eng. Industrial', 'bachelor yes'],
    ['Eng. Dept.', 'none no'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});
