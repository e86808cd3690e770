import { readingOf, verdictOf, type Cells } from './verdict.fixture';

const onPage = (line: string): Cells => ({ resume: `Education\n${line}\n\nSkills\nSAP` });
const RUNNING = 'high_school no running';

describe('what several degrees of an applicant come to', () => {
  it.each<readonly [Cells, string]>([
    [onPage('BSc: Northcentral, BSc physics enrolled'), RUNNING],
    [onPage('BSc Physics: Northcentral, BSc enrolled'), RUNNING],
    [{ degree: 'BSc Physics; MBA enrolled', notes: 'PhD Mechanical' }, 'bachelor no running'],
    ['BSc Physics, Certificate, Mechanical Engineering', 'bachelor yes'],
    ['dropped Mechanical, Physics; BSc', 'high_school no'],
    ['Mechanical unfinished; Leeds BSc Physics', 'bachelor no'],
    ['BSc, two years of mechanical engineering', 'bachelor yes'],
    ['Two years of mechanical engineering', 'high_school no'],
    ['Mechanical Engineering unfinished, Associate', 'associate no'],
    ['BSc a b MSc Mechanical', 'master yes engineering'],
    ['Diploma Mechanical and now enrolled for the good old BTech', RUNNING],
    ['DEng', 'doctorate unclear engineering'],
    ['Eng. produccion', 'bachelor yes'],
    ['diplom maschinenbau', 'master yes engineering'],
    ['Dipl.-Ing. Leeds FH', 'bachelor unclear'],
    ['大学机械工程卒', 'bachelor yes'],
    ['BSc, College of, Mechanical Engineering', 'bachelor yes'],
    ['BSc 2012 Engineering', 'bachelor unclear'],
    ['BA Music, Production', 'bachelor yes'],
    ['BSc heavy enrolled', RUNNING],
    ['current BSc Electrical Engineering', RUNNING],
    ['BSc Mechanical Engineering, student, last', RUNNING],
    [{ notes: 'senior studying welding' }, RUNNING],
    [{ degree: 'zawodowe mechaniczne' }, 'unclear unclear'],
    [{ degree: 'post graduate welding' }, 'unclear no'],
    [onPage('Leeds, 2012, Mstrs'), 'none no'],
    [onPage('BSc Mechanical Engineering, Leeds-on-Sea, 2010\nPresent'), 'bachelor yes'],
    [onPage('BSc Mechanical Engineering, Leeds, since\nPresent\n2010'), RUNNING],
    [onPage('Certificates, BSc Physics, ongoing'), RUNNING],
    [onPage(`Mechanical Engineering, ${'many '.repeat(11)}words later, 2028`), 'unclear unclear'],
    [{ resume: `I am a student. BSc in Physics, not finished. ${'Ran two press lines. '.repeat(15)}` }, 'high_school no'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });

  it('is told from each as it was read', () => {
    expect(readingOf('BSc a b c MSc Mechanical')).toBe('bachelor, other: BSc; master, seed, “Mechanical”, masters yes: MSc Mechanical');
    expect(readingOf(onPage('BSc Physics dropped: Northcentral, BSc Physics enrolled'))).toMatch(/not_completed.*; .*in_progress/u);
    expect(readingOf('Diploma Mechanical enrolled a b c d e f BTech')).toMatch(
      /^associate.*in_progress.*; bachelor, field_not_stated: BTech$/u,
    );
    expect(readingOf(onPage('Bachelor of Arts: Historic\nUniversity'))).toBe('bachelor, other, “Historic”: Bachelor of Arts: Historic');
    expect(readingOf(onPage('Bachelor of Arts: Historic a b c d e f g h Industry'))).toContain('“Historic”');
    expect(readingOf({ notes: 'BS, 8-y mech' })).toBe('bachelor, seed, “mech”: BS, 8-y mech');
  });
});
