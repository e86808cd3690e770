import { verdictOf, type Cells } from './verdict.fixture';

const BSC = 'BSc Mechanical Engineering';
const HOLDS = 'bachelor yes';
const SILENT = 'unclear unclear';
const inProse = (resume: string) => verdictOf({ resume });

describe('a degree named in prose', () => {
  it.each([
    `I hold a ${BSC}.`,
    'I have a bachelor of engineering in mechanical engineering.',
    'I have a B.Tech in mechanical engineering.',
    'I have a B Tech in mechanical engineering.',
    'I have a B.Eng in mechanical engineering.',
    'I have a BEng in mechanical engineering.',
    'I have a B.Sc in mechanical engineering.',
    'I have a B.S. in mechanical engineering.',
    'I have a BS in mechanical engineering.',
    'I have a B.E in mechanical engineering.',
    'I am a BSME from Leeds.',
    'I am a BSIE from Leeds.',
    'I am a BSEE from Leeds.',
    'I am a Licenciado en ingeniería mecánica.',
    'I have a licence en génie mécanique.',
    'I have a licence de génie mécanique.',
    'I have a licence pro génie mécanique.',
  ])('counts: %s', (text) => {
    expect(inProse(text)).toBe(HOLDS);
    expect(inProse(`Led a press shop. ${text} Likes the sea.`)).toBe(HOLDS);
  });

  it.each([
    ['Training: HNC Mechatronics, Westward College, 2018', 'associate no'],
    ['I have a high school diploma from Fremont.', 'high_school no'],
    ['I have an associate degree in drafting, then a BSc in mechanical engineering.', HOLDS],
    ['Mentored high school graduates every summer.', SILENT],
    ['Hired associates in the paint shop.', SILENT],
  ])('below a bachelor counts where no other is named: %s', (text, verdict) => {
    expect(inProse(`Led a press shop for many years and liked it. ${text} Likes the sea and old boats and long walks with friends.`)).toBe(
      verdict,
    );
  });

  it.each([
    ['I hold a master of science in mechanical engineering.', 'master yes engineering'],
    ['I hold a masters in mechanical engineering.', 'master yes engineering'],
    ["I hold a master's degree in mechanical engineering.", 'master yes engineering'],
    ['I hold an M.Tech in mechanical engineering.', 'master yes engineering'],
    ['I hold an M.Eng in mechanical engineering.', 'master yes engineering'],
    ['I hold an M.Sc in mechanical engineering.', 'master yes engineering'],
    ['I hold an M.S. in mechanical engineering.', 'master yes engineering'],
    ['I hold a Ph.D in mechanical engineering.', 'doctorate yes engineering'],
    ['I hold a PhD in mechanical engineering.', 'doctorate yes engineering'],
    ['I hold an MBA of Carrick.', 'master no mba'],
    ['I hold a Dipl.-Ing. of Weidenau Hochschule in Maschinenbau.', HOLDS],
  ])('counts as what it is: %s', (text, verdict) => {
    expect(inProse(text)).toBe(verdict);
  });

  it.each(
    (
      'father mother parent parents wife husband brother sister daughter interns students trainees graduates colleagues candidates applicants ' +
      'hired recruited supervised mentored taught tutored requirement requirements require requires need needs ideal'
    ).split(' '),
  )('is not the applicant’s behind “%s”', (word) => {
    expect(inProse(`At Orbis, ${word} with a ${BSC} were many.`)).toBe(SILENT);
    expect(inProse(`At Orbis, ${word} were many. I hold a ${BSC}.`)).toBe(HOLDS);
    expect(inProse(`At Orbis, ${word} were many; a ${BSC} is mine.`)).toBe(HOLDS);
  });

  it.each(['required', 'is required', 'preferred', 'desired', 'mandatory', 'necessary', 'graduates'])(
    'is only asked for before “%s”',
    (word) => {
      expect(inProse(`A ${BSC} ${word} for this.`)).toBe(SILENT);
      expect(inProse(`I hold a ${BSC}. Nothing else is ${word}.`)).toBe(HOLDS);
    },
  );

  it.each([
    ['must have', SILENT],
    ['will have', HOLDS],
  ])('“Welders %s a degree”', (words, verdict) => {
    expect(inProse(`Welders ${words} a ${BSC} here.`)).toBe(verdict);
  });

  it.each([
    ['pursuing', 'high_school no running'],
    ['studying for', 'high_school no running'],
    ['studying towards', 'high_school no running'],
    ['working on', 'high_school no running'],
    ['working towards', 'high_school no running'],
    ['enrolled in', 'high_school no running'],
    ['currently doing', 'high_school no running'],
    ['currently completing', 'high_school no running'],
    ['a candidate for', 'high_school no running'],
    ['two courses short of', 'high_school no'],
    ['proud of', HOLDS],
  ])('behind “%s” is not done yet', (words, verdict) => {
    expect(inProse(`At Orbis I am ${words} a ${BSC}.`)).toBe(verdict);
  });

  it('is not done where the applicant says that they are a student', () => {
    expect(inProse(`I am a student. I chose a ${BSC}.`)).toBe('high_school no running');
  });

  it('is not read of a job advertisement', () => {
    expect(inProse(`We are looking for a ${BSC}.`)).toBe(SILENT);
    expect(inProse(`We are looking for welders.\nI hold a ${BSC}.`)).toBe(HOLDS);
  });

  it('is not read of words that name a field alone', () => {
    expect(inProse('I know mechanical engineering.')).toBe(SILENT);
    expect(inProse('I dipped into mechanical engineering.')).toBe(SILENT);
  });

  it('of several is read once, where it is named first', () => {
    expect(inProse(`I hold a ${BSC} and an MBA.`)).toBe('master yes mba');
    expect(inProse(`My father holds an MBA. I hold a ${BSC}.`)).toBe(HOLDS);
  });

  it.each<[Cells, string]>([
    [{ experience: `I hold a ${BSC}.` }, HOLDS],
    [{ notes: `Holds a ${BSC}.` }, HOLDS],
    [{ skills: `Holds a ${BSC}.` }, HOLDS],
    [{ title: `Holds a ${BSC}.` }, SILENT],
    [{ employer: `Holds a ${BSC}.` }, SILENT],
  ])('counts in running text: %j', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('columns and running text', () => {
  it.each<[Cells, string]>([
    // Columns go before prose, and prose before nothing.
    [{ degree: 'High school', resume: `I hold a ${BSC}.` }, 'high_school no'],
    [{ degree: 'n/a', resume: `I hold a ${BSC}.` }, HOLDS],
    [{ education: 'see resume', resume: `I hold a ${BSC}.` }, HOLDS],
    [{ education: `Education\n${BSC}`, resume: 'I hold an MBA.' }, HOLDS],
    // What says nothing, and what says that there is none.
    ...[
      '-',
      '—',
      '...',
      '/',
      '?',
      '*',
      'N/A',
      'na',
      'unknown',
      'not stated',
      'TBD',
      'see CV',
      'see profile',
      'siehe Lebenslauf',
      'keine Angabe',
    ].map((text): [Cells, string] => [{ degree: text }, SILENT]),
    ...['no data', 'null', 'yes', 'ja', 'si', 'oui', 'o.A.', 'k. A.'].map((text): [Cells, string] => [{ education: text }, SILENT]),
    ...[
      'None',
      'no',
      'nil',
      'No degree',
      'keine',
      'keiner',
      'kein',
      'kein Abschluss',
      'ninguno',
      'nenhum',
      'aucun',
      'nessuno',
      'geen',
      'ingen',
    ].map((text): [Cells, string] => [{ degree: text }, 'none no']),
    ...['brak', 'yok', 'None.', ' none '].map((text): [Cells, string] => [{ degree: text }, 'none no']),
    [{ degree: 'Carpentry' }, 'none no'],
    [{ education: 'Carpentry' }, 'none no'],
    [{ field_of_study: 'Carpentry' }, SILENT],
    [{ graduation: '2012' }, SILENT],
    [{ institution: 'University of Leeds' }, SILENT],
    [{ degree: 'Certificate', field_of_study: 'Mechanical Engineering' }, 'none no'],
    [{ degree: 'Certificate of training', field_of_study: 'Mechanical Engineering' }, 'none no'],
    [{ degree: 'of', field_of_study: 'Mechanical Engineering' }, 'unclear unclear'],
    [{ field_of_study: 'Certificate' }, SILENT],
    // A section of a résumé.
    [{ resume: `Education\n${BSC}` }, HOLDS],
    [{ resume: 'Education\nA course in welding at Leeds College' }, 'none no'],
    [{ resume: 'Experience\nA course in welding at Leeds College' }, SILENT],
    [{ resume: 'Education\n\n\n\nExperience\nA course in welding at Leeds College' }, SILENT],
    // Long cells are running text.
    [{ education: `${BSC}, left Leeds. ${'Ran a press. '.repeat(30)}` }, HOLDS],
    [{ education: `${BSC}, left Leeds.` }, 'high_school no'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('a note that casts doubt on the degrees', () => {
  it.each([
    ['not accredited', SILENT],
    ['unaccredited', SILENT],
    ['a degree mill', SILENT],
    ['a diploma mill', SILENT],
    ['life experience degree', SILENT],
    ['honorary degree', SILENT],
    ['honoris causa', SILENT],
    ['accredited', HOLDS],
    ['worked at a paper mill', HOLDS],
    ['calm', HOLDS],
  ])('“%s”', (notes, verdict) => {
    expect(verdictOf({ degree: BSC, notes })).toBe(verdict);
    expect(verdictOf({ degree: BSC, skills: notes.toUpperCase() })).toBe(verdict);
    expect(verdictOf({ degree: BSC, title: notes })).toBe(HOLDS);
    expect(verdictOf({ degree: BSC, notes: `${notes} ${'and more '.repeat(40)}` })).toBe(HOLDS);
  });

  it('changes nothing about a degree that is not done', () => {
    expect(verdictOf({ degree: `${BSC}, pursuing`, notes: 'not accredited' })).toBe('high_school no running');
    expect(verdictOf({ degree: `${BSC}, dropped out`, notes: 'not accredited' })).toBe('high_school no');
  });
});
