import type { Field } from '../../applicant/column';
import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

/** Years by dates, those without internships behind a slash where they differ, and the words of each interval. */
function dated(text: string, field: Field = 'employer'): string {
  const { datedYears, years, yearsWithoutInternships, quotes, basis } = readExperience(cellsOf({ [field]: text }), AS_OF);
  if (datedYears === null) return 'nothing';
  expect([basis, years]).toEqual(['dates', datedYears]);
  for (const { start, end, text: said } of quotes) expect(text.slice(start, end)).toBe(said);
  const worked = yearsWithoutInternships === datedYears ? '' : `/${String(yearsWithoutInternships)}`;
  return [`${String(datedYears)}${worked}`, ...quotes.map(({ text: said }) => said)].join(' | ');
}

/** Ways of writing the same stretch of work. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '0.3': [
    ...['January 2015 - March 2015', 'Jan 2015-Mar 2015', 'Jan. 2015 -- Mar. 2015', 'Jan, 2015 - Mar, 2015', 'JAN 2015 - MAR 2015'],
    ...['Jan 1, 2015 - Mar 31, 2015', 'Jan 1st, 2015 - Mar 31st, 2015', 'Jan 2nd, 2015 - Mar 3rd, 2015', 'Jan 5th, 2015 - Mar 5th, 2015'],
    ...[
      'January of 2015 to March of 2015',
      "Jan'15 - Mar'15",
      "Jan '15 - Mar '15",
      'Jan ’15 – Mar ’15',
      '01/2015 - 03/2015',
      '1/15 - 3/15',
    ],
    ...['Jan 2015\nto\nMar 2015', 'Jan 2015 to\nMar 2015', 'Jan 2015 -\nMar 2015', 'January 2015 to 31st March 2015'],
    ...['01/2015 ï¼\u200b 03/2015', 'Jan 2015 â€“ Mar 2015', 'Jan 2015 toÂ Mar 2015', 'enero de 2015 - marzo de 2015'],
    ...[
      '01.2015 - 03.2015',
      '01-2015 - 03-2015',
      '01. 2015 - 03. 2015',
      '01 / 2015 - 03 / 2015',
      '1.1.2015 - 31.3.2015',
      '1/1/2015 - 31/3/2015',
    ],
    ...[
      '2015/01 - 2015/03',
      '2015.01 - 2015.03',
      '2015-01 - 2015-03',
      '2015-01-15 to 2015-03-31',
      '2015年1月～2015年3月',
      '2015년 1월 ~ 2015년 3월',
    ],
    'between Jan 2015 and Mar 2015',
  ],
  '3': [
    ...['2015 - 2018', '2015-2018', '2015 – 2018', '2015—2018', '2015 -- 2018', '2015 to 2018', '2015 until 2018', '2015 till 2018'],
    ...[
      '2015 bis 2018',
      '2015 through 2018',
      '2015 thru 2018',
      '2015 a 2018',
      '2015 à 2018',
      '2015 au 2018',
      '2015 al 2018',
      '2015 até 2018',
    ],
    ...[
      '2015 t/m 2018',
      '2015 do 2018',
      '2015 fino a 2018',
      '2015 ~ 2018',
      '2015 ? 2018',
      '2015 · 2018',
      '2015 to the 2018',
      '2015年～2018年',
    ],
    ...[
      '2015-18',
      '2015 - 18',
      'between 2015 and 2018',
      'zwischen 2015 und 2018',
      'entre 2015 et 2018',
      'entre 2015 y 2018',
      'entre 2015 e 2018',
    ],
    ...['tra 2015 e 2018', 'fra 2015 og 2018', 'tussen 2015 en 2018', 'mellan 2015 och 2018', 'mellem 2015 og 2018', 'mellom 2015 og 2018'],
    'pomiedzy 2015 i 2018',
  ],
  '6.9': [
    ...['since 2020', 'seit 2020', 'depuis 2020', 'desde 2020', 'sinds 2020', 'sedan 2020', 'siden 2020', 'since Jan 2020', 'seit 01/2020'],
    ...'present|current|currently|now|today|to date|till date|date|ongoing|heute|jetzt|dato|aujourd’hui|actuel|ce jour|actualidad|actual|presente'
      .split('|')
      .map((now) => `2020 - ${now}`),
    ...'atual|atualmente|oggi|attuale|heden|nu|idag|obecnie|nadal|současnost|dosud|günümüz|halen|continuing|cont|contd'
      .split('|')
      .map((now) => `2020 - ${now}`),
    ...['2020 to date', '2020 to the present', '2020 à ce jour', '1/2020 - PRESENT'],
  ],
};

const MONTHS = {
  English: 'January February March April May June July August September October November December',
  'English, short': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  German: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  French: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  Spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  Portuguese: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  Italian: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  Dutch: 'januari februari maart april mei juni juli augustus september oktober november december',
  Swedish: 'januari februari mars april maj juni juli augusti september oktober november december',
  Polish: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  Czech: 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  Turkish: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
} as const;

describe('work that is dated', () => {
  it.each(Object.entries(WRITTEN).flatMap(([years, texts]) => texts.map((text) => [years, text] as const)))(
    'is %s years: %s',
    (years, text) => {
      expect(dated(`Planner, ${text}`)).toBe(`${years} | ${text}`);
      expect(dated(text)).toBe(`${years} | ${text}`);
      expect(dated(`${text}: planner at Orbis`)).toBe(`${years} | ${text}`);
    },
  );

  it.each(Object.entries(MONTHS))('has its months in %s', (_, names) => {
    names.split(' ').forEach((month, at) => {
      const years = String(Math.round(((at + 1) / 12) * 10) / 10);
      expect(dated(`Planner, 1/2015 - ${month} 2015`)).toBe(`${years} | 1/2015 - ${month} 2015`);
    });
  });

  it.each<readonly [string, string]>([
    // Who leaves in a month has worked in it; a year alone is counted as whole years.
    ['Mar 2016 - Mar 2016', '0.1 | Mar 2016 - Mar 2016'],
    ['2016 - 2016', '0 | 2016 - 2016'],
    ["Jan '85 - Dec '86", "2 | Jan '85 - Dec '86"],
    ["Jan '49 - present", 'nothing'],
    ['2015-13 - 2016-03', '1.3 | 2015-13 - 2016-03'],
    // What lies ahead is not worked yet.
    ['Nov 2026 - Dec 2026', '0.1 | Nov 2026 - Dec 2026'],
    ['Dec 2026 - Jan 2027', '0 | Dec 2026 - Jan 2027'],
    ['2025 - 2030', '1.9 | 2025 - 2030'],
    ['2030 - 2034', 'nothing'],
    // What overlaps counts once.
    ['Lead 2012-2014, buyer 2013-2016, planner 2018-2019', '5 | 2012-2014 | 2013-2016 | 2018-2019'],
    ['Lead 2012-2019, buyer 2013-2016', '7 | 2012-2019 | 2013-2016'],
    ['Planner, 2018-2019; lead, 2012-2014', '3 | 2018-2019 | 2012-2014'],
    ['Planner 2010-2012.\nA long account of work at the press shop and the foundry.\nLead 2014-2016', '4 | 2010-2012 | 2014-2016'],
    // A month that is none, an end before the beginning, a year that is none.
    ...[
      '13/2015 - 03/2016',
      '00/2015 - 03/2016',
      '01/2015 - 13/2016',
      '2018 - 2016',
      '1890 - 1900',
      '2015',
      'in 2015',
      '2015 and 2018',
    ].map((text) => [text, 'nothing'] as const),
    ...['2015 / 2018', '2015-11', '1998-12', '2015-17/5', '12015 - 2018', '9001:2008 - 2015', 'Maya 2015'].map(
      (text) => [text, 'nothing'] as const,
    ),
  ])('%j says %s', (text, wanted) => {
    expect(dated(text)).toBe(wanted);
  });

  it('quotes twelve intervals at most, and counts all', () => {
    const jobs = Array.from({ length: 14 }, (_, at) => `Job ${String(at)}: ${String(1990 + at)}-${String(1991 + at)}`);
    const { datedYears, quotes } = readExperience(cellsOf({ employer: jobs.join('\n') }), AS_OF);
    expect([datedYears, quotes.length]).toEqual([14, 12]);
  });
});

describe('dates that are no work', () => {
  it.each([
    'University of Leeds',
    'College',
    'Bachelor',
    'B.Tech',
    'BTech',
    'B.E',
    'Degree',
    'School',
    'Institute of Welding',
    'Diploma',
    'M.Tech',
    'GPA 3.4',
  ])('are those of study: %s', (study) => {
    expect(dated(`${study}, 2010 - 2014`)).toBe('nothing');
    expect(dated(`Planner, 2014-2016\n${study}, 2010 - 2014`)).toBe('2 | 2014-2016');
  });

  it.each(['Engineer', 'Manager', 'Technician', 'Teacher', 'Teaching assistant', 'Professor', 'Instructor', 'Coach', 'Coordinator'])(
    'unless somebody worked there: %s',
    (trade) => {
      expect(dated(`${trade} at a college, 2010 - 2014`)).toBe('4 | 2010 - 2014');
    },
  );
});

describe('internships', () => {
  it.each(
    (
      'Intern|Internship|Internships|Co-op|Coop|Stagiaire|Praktikantin|Praktikum|Becario|Prácticas|Estagiária|Estagiario|Estágio|Tirocinio|' +
      'Werkstudentin|Industrial training|Student worker'
    ).split('|'),
  )('count among the years, not among those that ASQ counts: %s', (what) => {
    expect(dated(`${what}, 2015 - 2016`)).toBe('1/0 | 2015 - 2016');
    expect(dated(`${what} at Orbis\n2015 - 2016`)).toBe('1/0 | 2015 - 2016');
    expect(dated(`${what} at Orbis\n2015 - 2016: planning`)).toBe('1 | 2015 - 2016');
    expect(dated(`Planner, 2012-2014\n${what}, 2015 - 2016`)).toBe('3/2 | 2012-2014 | 2015 - 2016');
  });

  it('are none where the word is within another', () => {
    expect(dated('Internal auditor, 2015 - 2016')).toBe('1 | 2015 - 2016');
    expect(dated('Scoop maker, 2015 - 2016')).toBe('1 | 2015 - 2016');
  });
});

describe('an interval whose end is lost', () => {
  const statedAndDated = (lost: string) =>
    readExperience(cellsOf({ employer: `${lost}\nPlanner, Jan 2004 - Dec 2005`, years: '12' }), AS_OF);

  it.each(['January 2000 to Project Engineer', '2000 to Site Lead', '2000\tto\tThe plant'])('makes the statement count: %s', (lost) => {
    expect(statedAndDated(lost)).toMatchObject({ years: 12, basis: 'stated', datedYears: 2, statedYears: 12, yearsWithoutInternships: 12 });
  });

  it.each(['January 2000 to March', '2000 to Present', '2000 to project', 'from 2000 to'])('does not where it is an end: %s', (kept) => {
    expect(statedAndDated(kept).basis).toBe('dates');
  });

  it('counts by its dates where nothing is stated', () => {
    const text = 'January 2000 to Project Engineer\nPlanner, Jan 2004 - Dec 2005';
    expect(readExperience(cellsOf({ employer: text }), AS_OF)).toMatchObject({ years: 2, basis: 'dates', statedYears: null });
  });
});
