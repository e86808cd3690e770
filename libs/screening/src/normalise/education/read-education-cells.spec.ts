import { verdictOf, type Cells } from './verdict.fixture';

const SILENT = 'unclear unclear';
const split = (list: string): string[] => list.split('|');
const padded = (text: string, length: number): string => text.padEnd(length);

describe('a cell about education that says nothing', () => {
  it.each(
    split(
      '-|?|n/a|na|o.A.|o. A.|k.A.|k. A.|unknown|not stated|tbd|see CV|cf CV|cf. CV|voir le CV|ver el CV|bkz CV|bkz. CV|zie CV|vedi CV|patrz CV|' +
        'see attached resume|see my profile|siehe Anhang|prefer not to say|declined|decline|declined to answer|decline to say|not provided|' +
        'no answer|keine Angabe|no data|null|yes|ja|si|sí|oui',
    ),
  )('“%s” leaves all open', (text) => {
    expect(verdictOf({ education: text })).toBe(SILENT);
    expect(verdictOf({ degree: text })).toBe(SILENT);
  });

  it.each(split('-x|n/a.b|unknown one|not stated there|see it|my CV|declined it|null and void|yes but'))('“%s” says something', (text) => {
    expect(verdictOf({ education: text })).toBe('none no');
  });

  it.each(
    split('none|None.|none .| none |no|nil|no degree|keiner|keine|kein|kein Abschluss|ninguno|nenhum|aucun|nessuno|geen|ingen|brak|yok'),
  )('“%s” says that there is no degree', (text) => {
    expect(verdictOf({ degree: text })).toBe('none no');
    expect(verdictOf({ degree: text, field_of_study: 'Mechanical Engineering' })).toBe(SILENT);
  });

  it.each([
    [{ notes: 'has no degree' }, 'none no'],
    [{ notes: padded('no degree', 299) }, 'none no'],
    [{ notes: padded('no degree', 300) }, SILENT],
    [{ skills: 'no degree' }, SILENT],
    [{ title: 'no degree' }, SILENT],
    [{ field_of_study: 'none' }, SILENT],
    [{ notes: 'did not graduate' }, SILENT],
  ] as const)('is not taken for a word about degrees elsewhere: %j', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });

  it.each(split('no|n|false|nein|non|não|nao|nej|nie|hayır|hayir|not yet|No.| no '))(
    '“%s” in the column “graduated” ends a degree',
    (text) => {
      expect(verdictOf({ degree: 'BSc Mechanical', graduation: text })).toBe('high_school no');
      expect(verdictOf({ degree: 'BSc Mechanical, enrolled', graduation: text })).toBe('high_school no running');
      expect(verdictOf({ degree: 'BSc Mechanical', notes: text })).toBe('bachelor yes');
    },
  );

  it.each(split('xno|no way|yes|nope'))('“%s” there ends none', (text) => {
    expect(verdictOf({ degree: 'BSc Mechanical', graduation: text })).toBe('bachelor yes');
  });

  it.each([
    ['Certificate', 'none no'],
    ['Certificate II', 'none no'],
    ['Certificate 3', 'none no'],
    ['3 Certificate', 'none no'],
    ['Certificate of training', 'none no'],
    ['Certificate 12', SILENT],
    ['Certificate xiv', SILENT],
    ['Certificate vin', SILENT],
    ['Certificate a1', SILENT],
    ['of', SILENT],
    ['III', SILENT],
  ])('“%s” in the column for degrees, beside a field', (degree, verdict) => {
    expect(verdictOf({ degree, field_of_study: 'Mechanical Engineering' })).toBe(verdict);
  });
});

describe('a degree in the column of the institution', () => {
  it.each(
    split(
      'Bachelor|Master of Science|Associate degree|Diplom|Licence|Ingeniero|Doctorate|PhD|Ph.D|Ph. D|B.S.|BS|B. S.|B.E.|BSc|B.Sc|BEng|M.Eng|' +
        'B.Tech|M Tech|MBA|M.B.A|BB.A|BSME|BSEE|BSIE',
    ),
  )('is read where no other column names one: %s', (name) => {
    expect(verdictOf({ institution: `Northgate, ${name}` })).toMatch(/^(?:associate|bachelor|master|doctorate)/u);
    expect(verdictOf({ degree: 'HS diploma', institution: `Northgate, ${name}` })).toBe('high_school no');
  });

  it.each([
    [{ degree: 'Mechanical Engineering', institution: 'Northgate University - B.S. Physics' }, 'bachelor no'],
    [{ degree: 'none', institution: 'Northgate University - B.S. Physics' }, 'bachelor no'],
    [{ degree: 'n/a', field_of_study: 'n/a', institution: 'BSME, Northgate' }, 'bachelor yes'],
    [{ field_of_study: 'Mechanical Engineering', institution: 'Northgate University, BSc' }, 'bachelor yes'],
    [{ degree: 'unknown', field_of_study: 'Mechanical Engineering', institution: 'Northgate, Bachelor' }, 'bachelor yes'],
    [{ skills: 'BSc Physics', institution: 'Northgate, BSME' }, 'bachelor yes'],
    [{ notes: 'Mechanical', institution: 'Northgate, BSc' }, 'bachelor unclear'],
    [{ institution: 'Northgate High School diploma' }, SILENT],
    [{ institution: 'Northgate' }, SILENT],
    [{ institution: padded('Northgate, BSME', 299) }, 'bachelor yes'],
    [{ institution: padded('Northgate, BSME', 300) }, SILENT],
    [{ degree: 'BSc', field_of_study: 'Physics', institution: 'Northgate, MBA' }, 'bachelor no'],
  ] as const)('%j', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('what other cells add to the columns of education', () => {
  it.each<readonly [Cells, string]>([
    // The field of a degree, by the headline.
    [{ degree: 'MSc', title: 'DI, konetekniikka' }, 'master yes engineering'],
    [{ degree: 'BSc', title: 'DI, konetekniikka' }, 'bachelor unclear'],
    [{ degree: 'MSc; BSc', title: 'MSc Mechanical' }, 'master yes engineering'],
    [{ degree: 'MSc; BSc Physics', title: 'MSc Mechanical' }, 'master unclear engineering?'],
    [{ degree: 'BSc', title: padded('BSc Mechanical', 119) }, 'bachelor yes'],
    [{ degree: 'BSc', title: padded('BSc Mechanical', 120) }, 'bachelor unclear'],
    [{ degree: 'BSc', skills: 'BSc Mechanical' }, 'bachelor unclear'],
    [{ degree: 'BSc', employer: 'BSc Mechanical' }, 'bachelor unclear'],
    [{ degree: 'BSc enrolled', title: 'BSc Mechanical' }, 'high_school no running'],
    [{ degree: 'BSc; MSc enrolled', title: 'MSc Mechanical' }, 'bachelor unclear running'],
    // A degree of another level, by a note.
    [{ degree: 'MBA', notes: 'BSIE enrolled' }, 'master no mba'],
    [{ degree: 'MBA', notes: 'BSc' }, 'master no mba'],
    [{ degree: 'MBA', notes: 'MSIE 2012' }, 'master no mba'],
    [{ degree: 'MBA', notes: 'MSIE 2012, BSIE 2009' }, 'master yes mba'],
    [{ degree: 'MBA', skills: 'BSIE 2012' }, 'master no mba'],
    [{ degree: 'BSc Physics', notes: 'MSIE 2012' }, 'bachelor no'],
    [{ degree: 'BSc', notes: 'MSIE 2012' }, 'master yes engineering'],
    [{ degree: 'BSc', notes: 'BSIE 2012' }, 'bachelor unclear'],
    [{ degree: 'MBA; BSc Physics', notes: 'BSIE 2012' }, 'master no mba'],
    [{ degree: 'MBA enrolled', notes: 'BSIE 2012' }, 'unclear unclear running'],
    [{ degree: 'BSc enrolled', notes: 'MSIE 2012' }, 'high_school no running'],
    [{ degree: 'BSc Physics; MSc', notes: 'PhD Mechanical' }, 'doctorate yes engineering'],
    [{ degree: 'BSc Physics enrolled; MBA', notes: 'BSIE 2012' }, 'master yes running mba'],
    // A doubt.
    [{ degree: 'BSc Mechanical', notes: 'did not graduate' }, 'high_school no'],
    [{ degree: 'BSc Mechanical', resume: 'did not graduate' }, 'bachelor yes'],
    [{ degree: 'BSc Mechanical', notes: 'honorary degree' }, SILENT],
    [{ degree: 'BSc Mechanical', notes: 'from a diploma mill' }, SILENT],
    [{ degree: 'BSc Mechanical', notes: 'welder', skills: 'not - accredited' }, SILENT],
    [{ degree: 'BSc Mechanical enrolled', notes: 'not accredited' }, 'high_school no running'],
    [{ degree: 'BSc Mechanical', title: 'not accredited' }, 'bachelor yes'],
    [{ degree: 'BSc Mechanical', notes: padded('not accredited', 299) }, SILENT],
    [{ degree: 'BSc Mechanical', notes: padded('not accredited', 300) }, 'bachelor yes'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });

  it.each<readonly [Cells, string]>([
    [{ title: 'Education\nBSc Physics, Leeds, 2012, and more\n\nSkills' }, SILENT],
    [{ resume: 'Education\nab\n\nSkills\nSAP and other words, many of them' }, 'none no'],
    [{ resume: 'Skills\nSAP and other words, many of them' }, SILENT],
    [{ resume: 'Education\nNorthgate, 2012\n\nSkills\nSAP and others. I hold a BSc in Physics.' }, 'bachelor no'],
  ])('is a section of a running text, if it has one: %j', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});
