import { readingOf, verdictOf, type Cells } from './verdict.fixture';

const onPage = (line: string): Cells => ({ resume: `Education\n${line}\n\nSkills\nSAP` });
const split = (list: string): string[] => list.split('|');

describe('a field of study', () => {
  it.each(split('science|management|systems|design|research|engineering|technology'))('is none where it names a college: %s', (word) => {
    expect(verdictOf(`BSc, ${word} College`)).toBe('bachelor unclear');
    expect(verdictOf(`BSc, Mechanical ${word} College`)).toMatch(/^bachelor (?:yes|adjacent)/u);
  });

  it.each(split('of|de|for|für|der|di|do|des|the|and|of the'))('is none behind “college %s”', (word) => {
    expect(verdictOf(`BSc, College ${word} Mechanical Engineering`)).toBe('bachelor unclear');
    expect(verdictOf('BSc, College Mechanical Engineering')).toBe('bachelor yes');
  });

  it.each([
    ['Graduate from the Faculty of Mechanical Engineering', 'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering'],
    ['Graduated from Faculty of Mechanical Engineering', 'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering'],
    ['Faculty of Mechanical Engineering', ''],
    ['from the Faculty of Mechanical Engineering', ''],
    ['Absolvent der Fakultät für Maschinenbau', 'bachelor, seed, “Maschinenbau”: Maschinenbau'],
    ['Absolventin der Universität für Maschinenbau', 'bachelor, seed, “Maschinenbau”: Maschinenbau'],
  ])('may be that of a faculty which graduated somebody: %s', (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    [{ field_of_study: 'Gemstone Engineering' }, 'unclear, other_engineering, “Engineering”: Engineering'],
    ['Gemstone Engineering', 'unclear, field_not_stated, “Engineering”: Engineering'],
    ['Gems & Gemstone Engineering', 'unclear, other_engineering, “Engineering”: Engineering'],
    ['BSc, Leeds & Gemstone Engineering', 'bachelor, other_engineering, “Engineering”: BSc, Leeds & Gemstone Engineering'],
    ['BSc, Leeds, Gemstone Engineering', 'bachelor, field_not_stated, “Engineering”: BSc, Leeds, Gemstone Engineering'],
    [{ degree: 'BSc', field_of_study: '2012 Gemstone Engineering' }, 'bachelor, field_not_stated, “Engineering”: BSc + Engineering'],
    [{ degree: 'BSc', field_of_study: 'Gemstone, Engineering' }, 'bachelor, field_not_stated, “Engineering”: BSc + Engineering'],
    [{ degree: 'BSc', field_of_study: 'Leeds Gemstone Engineering' }, 'bachelor, field_not_stated, “Engineering”: BSc + Engineering'],
    [{ degree: 'BSc', field_of_study: 'Minor Engineering' }, 'bachelor, other: BSc'],
    ['BSc completed Engineering', 'bachelor, field_not_stated, “Engineering”: BSc completed Engineering'],
    ['BSc Leeds in Gemstone Engineering', 'bachelor, field_not_stated, “Engineering”: BSc + Engineering'],
    ['BSc Nautical Science and Business', 'bachelor, other, “Nautical Science and Business”: BSc Nautical Science and Business'],
    ['BSc 2012 Science studies', 'bachelor, other: BSc'],
  ] as const)('is engineering of another kind where an unknown word says which: %j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    ['BA Music Production', 'bachelor, other, “Music Production”: BA Music Production'],
    ['BSc Video, Production', 'bachelor, seed, “Production”: BSc Video, Production'],
    ['BSc Video-Production', 'bachelor, other, “Video-Production”: BSc Video-Production'],
    ['BSc Industrial Psychology', 'bachelor, other, “Industrial Psychology”: BSc Industrial Psychology'],
    ['BSc Industrial and Labor', 'bachelor, other: BSc'],
    ['BSc Industrial, Relations', 'bachelor, seed, “Industrial”: BSc Industrial'],
    ['BSc Industrial 2012 Relations', 'bachelor, seed, “Industrial”: BSc Industrial'],
    ['BSc Industrial Harwick', 'bachelor, other: BSc'],
    ['BSc Industrial completed', 'bachelor, seed, “Industrial”: BSc Industrial'],
    ['BSc Industrial expected', 'bachelor, seed, in_progress, “Industrial”: BSc Industrial'],
    ['BSc Industrial incomplete', 'bachelor, seed, not_completed, “Industrial”: BSc Industrial'],
    ['BSc Industrial Academy', 'bachelor, seed, “Industrial”: BSc Industrial'],
    ...split('from|since|under|near').map(
      (word) => [`BSc Industrial ${word} Harwick`, 'bachelor, seed, “Industrial”: BSc Industrial'] as const,
    ),
  ] as const)('is of something else beside an unknown word: %s', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    ['BSc Physics, Mechanical Engineering, minor in Mechanical Engineering', 'bachelor no'],
    ['BSc Physics, minor of study in applied Mechanical Engineering', 'bachelor no'],
    ['Certificate, Project Management', 'none no'],
    ['BSc Physics\nCertificate, Mechanical Engineering', 'bachelor no'],
    ['Graduate mechanical certificate', 'unclear unclear'],
    ['Mechanical certificate', 'none no'],
    ['Mechanical engineering and drawing certificate', 'none no'],
    ['Mechanical engineering one two three certificate', 'unclear unclear'],
    ['Mechanical engineering, certificate', 'unclear unclear'],
  ])('of a minor, a course or a certificate is none: %j', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });

  it.each(
    split(
      'Mecanical|Mecahnical|Mechanicla|Mehcanical|Mechanicall|Mechanica|Mechhanical|Mechancial|Mechaniacl|Industial|Industrail|Inudstrial|Electical|' +
        'Elecrtical|Electricla|Manufacuring|Manufacutring|Manufcaturing|Indstrial Enginering',
    ),
  )('is read through a slip of the pen: %s', (word) => {
    expect(verdictOf(`BSc ${word}`)).toBe('bachelor yes');
  });

  it.each(split('Mexxanicxl|Elxxtricxl|Wechanical|Busxxxss'))('is unknown after more slips, or one in the first letter: %s', (word) => {
    expect(verdictOf(`BSc ${word}`)).toBe('bachelor unclear');
  });

  it.each([
    ['BSc e&tc', 'bachelor, other: BSc'],
    ['Mech E', 'unclear, seed, “Mech E”: Mech E'],
    [{ field_of_study: 'IE' }, 'unclear, seed, “IE”: IE'],
    ['BSc Leeds IE', 'bachelor, other: BSc'],
    [{ degree: 'BSc', field_of_study: 'Leeds IE' }, 'bachelor, seed, “IE”: BSc + IE'],
    ['BSc Mechanical a b c Physics', 'bachelor, seed, “Mechanical”: BSc Mechanical'],
    ['BSc Physics, Mechanical', 'bachelor, seed, “Mechanical”: BSc Physics, Mechanical'],
    ['BSc Civil Engineering, Mechanical', 'bachelor, seed, “Mechanical”: BSc Civil Engineering, Mechanical'],
    ['BSc a b Mechanical', 'bachelor, seed, “Mechanical”: BSc a b Mechanical'],
    ['BSc a b c Mechanical', 'bachelor, seed, “Mechanical”: BSc + Mechanical'],
    ['MSc research', 'master, other, “research”: MSc research'],
    ['MEng Operations Research', 'master, close_engineering, “Operations Research”, masters yes: MEng Operations Research'],
  ] as const)('%j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });

  it.each([
    ['Historic Preservation', 'bachelor, other, “Historic”: Bachelor of Arts: Historic'],
    ['Historic, Industry', 'bachelor, other, “Historic”: Bachelor of Arts: Historic'],
    ['Historic; Industry', 'bachelor, other, “Historic”: Bachelor of Arts: Historic'],
    ['Historic 2012 Industry', 'bachelor, other, “Historic”: Bachelor of Arts: Historic'],
    ...split(
      'Historic Industry|GPA 3.4|City of Leeds|State of Ohio|General|Select|Honors|May 2012|2012|University of Leeds|Enginework|Ingénwork|Mechwork|Mecanwork|' +
        'Elecwork|Elekwork|Industwork|Techwork|Tecnwork|Manufwork|Prodwork|Autowork|Robotwork',
    ).map((words) => [words, expect.not.stringContaining('“')] as const),
  ] as const)('stands on a page behind the colon, known or not: %s', (words, reading) => {
    expect(readingOf(onPage(`Bachelor of Arts: ${words}`))).toEqual(reading);
  });

  it('behind a colon is known by its place on a page alone', () => {
    expect(readingOf('Bachelor of Arts: Historic Preservation')).toBe('bachelor, other: Bachelor of Arts');
    expect(readingOf(onPage('Bachelor of Arts, Historic'))).toBe('bachelor, other: Bachelor of Arts');
    expect(readingOf(onPage('Bachelor of Arts:'))).toBe('bachelor, other: Bachelor of Arts');
  });
});

describe('the words of an education', () => {
  it.each([
    ["d'ingénieur mécanique", 'master yes engineering'],
    ["BSc o'mechanical", 'bachelor unclear'],
    ["Master's in Mechanical", 'master yes engineering'],
    ["Bachelors' in Mechanical", 'bachelor yes'],
    ["BSc Mech'anical", 'bachelor yes'],
    ['BSc Mechanical .. Physics', 'bachelor yes'],
    ['BSc\tMechanical Engineering', 'bachelor yes'],
    ['BSc 2012Mechanical', 'bachelor yes'],
    ['機械工学X学士', 'bachelor yes'],
    ['本科X机械工程', 'bachelor yes'],
    ['电气工程 硕士 在读', 'unclear unclear running'],
    ['学士:機械', 'bachelor yes'],
  ])('are told apart: %j', (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
