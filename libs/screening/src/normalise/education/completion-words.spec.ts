import { verdictOf, type Cells } from './verdict.fixture';

const BSC = 'BSc Mechanical Engineering';
const DONE = 'bachelor yes';
const RUNNING = 'high_school no running';
const LEFT = 'high_school no';
const split = (list: string): string[] => list.split('|');
const onPage = (line: string): Cells => ({ resume: `Education\n${BSC}, Leeds, ${line}\n\nSkills\nSAP` });

describe('a degree that goes on', () => {
  it.each(split('received|earned|awarded|passed|obtained|finished'))('is not done by what may be a prize: %s', (word) => {
    expect(verdictOf(`${BSC}, pursuing, ${word}`)).toBe(RUNNING);
    expect(verdictOf(`${BSC}, candidate, ${word}`)).toBe(DONE);
    expect(verdictOf(`${BSC}, 2023 - present, ${word}`)).toBe(RUNNING);
    expect(verdictOf(`${BSC}, student, ${word}, graduated`)).toBe(DONE);
  });

  it.each(split('sinif|sinifi|fachsemester|rocnik|arskurs|vuosikurssi|leerjaar|semestr|ciclo|cuatrimestre'))(
    'is in its fourth “%s”, the number without a suffix',
    (unit) => {
      expect(verdictOf(`${BSC}, 4. ${unit}`)).toBe(RUNNING);
      expect(verdictOf(`${BSC}, 12 ${unit}`)).toBe(DONE);
    },
  );

  it.each(split('project|projects|thesis|dissertation|exam|exams|marks|percentage|aggregate|result|results|gpa|cgpa'))(
    'is none by a final year %s',
    (word) => {
      expect(verdictOf(`${BSC}, final year ${word}`)).toBe(DONE);
      expect(verdictOf(`${BSC}, ${word}, final year`)).toBe(RUNNING);
    },
  );

  it.each(split('while|was|were|not'))('is over by “%s enrolled”', (word) => {
    expect(verdictOf(`${BSC}, ${word} enrolled`)).toBe(DONE);
  });

  it.each(split('savings|saving|cost|costs|results|profit|revenue|demand|output|yield|life'))('is none by an expected %s', (word) => {
    expect(verdictOf(onPage(`2012, expected ${word}`))).toBe(DONE);
  });

  it.each(split('heavy|light|high|low|weak|strong|direct|alternating|eddy'))('is none by a %s current', (word) => {
    expect(verdictOf(`BSc Electrical Engineering, ${word} current`)).toBe(DONE);
    expect(verdictOf(`BSc Electrical Engineering, ${word} pursuing`)).toBe(RUNNING);
  });

  it.each([
    ['year 3', RUNNING],
    ['yr 2', RUNNING],
    ['year 7', DONE],
    ['year 12', DONE],
    ['year, 3', DONE],
    ['year', DONE],
    ['years 3', DONE],
    ['midyear 3', DONE],
    ['21st year', DONE],
    ['thirdly year', DONE],
    ['last year', DONE],
    ['not', DONE],
    ['no', DONE],
    ['no degree', LEFT],
    ['June 2026', DONE],
    ['12/2026', RUNNING],
    ['12 2026', DONE],
    ['2026, 12/2026', RUNNING],
    ['11 2027', RUNNING],
    ['12027', DONE],
    ['202', DONE],
    ['3000', DONE],
  ])('or does not: “%s”', (words, verdict) => {
    expect(verdictOf(`${BSC}, ${words}`)).toBe(verdict);
  });

  it.each([
    ['final year', DONE],
    ['third year', DONE],
    ['year 3', DONE],
    ['3rd year', RUNNING],
    ['currently pursuing', RUNNING],
    ['present pursuing', RUNNING],
    ['2010 -\nPresent', RUNNING],
    ['2010\nPresent', DONE],
    ['2010\nCurrent', DONE],
    ['10\nPresent', RUNNING],
    ['2010 Leeds\nPresent', DONE],
    ['from 2010 to Present', RUNNING],
    ['used to present', DONE],
    ['abcd\nPresent', RUNNING],
  ])('or does not, on a page: %j', (words, verdict) => {
    expect(verdictOf(onPage(words))).toBe(verdict);
  });

  it.each([
    [{ degree: 'BSc', field_of_study: 'Mechanical Engineering obtained', graduation: '2028' }, DONE],
    [{ degree: 'BSc', field_of_study: 'Mechanical Engineering', graduation: '2028 completed' }, RUNNING],
    [{ degree: 'BSc Mechanical Engineering obtained 2028' }, RUNNING],
    [{ degree: 'BSc Mechanical', graduation: '2028' }, RUNNING],
    [{ degree: 'BSc Mechanical', graduation: '2020' }, DONE],
  ])('by the year of graduation, unless it is said to be done: %j', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });

  it.each(split('ingénieur|diplôme d’ingénieur|titre d’ingénieur|ingénieur d’état|civilingenjör|civilingeniør|sivilingeniør'))(
    'for five years from school on has no bachelor behind it: %s',
    (name) => {
      expect(verdictOf(`${name}, mécanique, enrolled`)).toBe(RUNNING);
      expect(verdictOf(`${name}, mécanique, final year`)).toBe(RUNNING);
      expect(verdictOf(`${name}, mécanique`)).toBe('master yes engineering');
      expect(verdictOf('MSc mécanique, enrolled')).toBe('unclear unclear running');
    },
  );

  it.each(split('certifications|certification|certificate|certificates|certified'))('on a page is told before the “%s” begin', (word) => {
    expect(verdictOf(onPage(`2012, ${word}, CPIM in progress`))).toBe(DONE);
    expect(verdictOf(onPage(`2012 ${word} in progress`))).toBe(RUNNING);
    expect(verdictOf(`${BSC}, ${word}, ongoing`)).toBe(RUNNING);
  });

  it('is looked for in some forty words of a page, and in all of a cell', () => {
    expect(verdictOf(onPage(`${'word '.repeat(30)}enrolled`))).toBe(RUNNING);
    expect(verdictOf(onPage(`${'word '.repeat(60)}enrolled`))).toBe(DONE);
    expect(verdictOf(`${BSC}, ${'word '.repeat(30)}enrolled`)).toBe(RUNNING);
  });

  it.each([
    ['MBA: Northcentral University, MBA currently enrolled 2014', 'unclear unclear running'],
    ['MBA 2012: Northcentral University, MBA currently enrolled 2014', 'master no running mba'],
    ['BSc Physics: Northcentral, BSc Physics enrolled', RUNNING],
    ['BSc Physics: Northcentral, BSc Chemistry enrolled', 'bachelor no running'],
    ['BSc PHYSICS: Northcentral, BSc physics enrolled', RUNNING],
    ['BSc Physics 12: Northcentral, BSc Physics enrolled', RUNNING],
    ['Mechanical Engineering, Leeds, attended', LEFT],
  ])('is the same degree where a page names it twice: %s', (line, verdict) => {
    expect(verdictOf({ resume: `Education\n${line}\n\nSkills\nSAP` })).toBe(verdict);
  });
});
