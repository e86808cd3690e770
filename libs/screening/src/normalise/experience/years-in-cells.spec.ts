import type { Field } from '../../applicant/column';
import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

const split = (list: string): string[] => list.split('|');

/** Years, those without internships behind a slash where they differ, and the words that say so; `null` where nothing does. */
function said(field: Field, text: string): string | null {
  const { years, yearsWithoutInternships, quotes } = readExperience(cellsOf({ [field]: text }), AS_OF);
  if (years === null) return null;
  const worked = yearsWithoutInternships === years ? '' : `/${String(yearsWithoutInternships)}`;
  return [`${String(years)}${worked}`, ...quotes.map((quote) => quote.text)].join(' | ');
}

describe('a cell made for years', () => {
  it.each(
    split(
      'without experience|without work experience|sans experience|sin experiencia|sem experiencia|senza esperienza|ohne Erfahrung|ohne Berufserfahrung|' +
        'geen ervaring|recém formado|recém formada|recién egresado|recién egresada|débutant|débutante|Berufseinsteiger|Berufseinsteigerin|no exp|' +
        'internship 2|<5|< 5|under 1',
    ),
  )('says none: “%s”', (text) => {
    expect(said('years', text)).toBe(`0 | ${text}`);
  });

  it.each(
    split(
      "since  2014|since '14|from '14|2014 onward|2014 onwards|2014'ten beri|2014ten beri|2014'dan itibaren|2014 ota|2014'ten|vuodesta 2014|din 2014|" +
        '2014 to till now|2014 - to date|2014 ~ now',
    ),
  )('counts from a year on: “%s”', (text) => {
    expect(said('years', text)).toBe(`12 | ${text}`);
  });

  it.each([
    [
      5,
      '"\' five \'"|5 (ok)|5 - seven|5 to seven|5 and above|5 or over|5 and up|05|3 relevant / 5 total|3 / 5 years total|3 / 5 yrs total|3 / 5 yr total',
    ],
    [5, '3 / 5 year total|3, 5+ total|5 in total|5 years in total'],
    [0.5, 'pol roku|halfyear'],
    [3.5, '3,5 total|3.5 total|total 3,5'],
    [4.5, 'Yr: 4 Mo: 6|Years 4, months 6|Yrs 4 mos 6|year:4/month:6|yr4 mth6|yrs 4 mths 6|Year 4 mo 6'],
    [5.5, '5½|5 1/2'],
    [6.08, 'May 2014 to May 2020|from May 2014 to May 2020|5/2014 - 5/2020|5.2014 - 5.2020|Mai 2014 bis Mai 2020'],
    [1.17, 'May. 2014 - June 2015'],
    [10, 'Senior (10+)|Senior (10 +)|Senior (10-12)|Senior (10 - 12)|a decade'],
    [12, 'total 12, relevant 8|total: 12'],
    [12.5, 'total 12.5|12 e meio'],
  ] as const)('says %d years', (years, texts) => {
    for (const text of split(texts)) expect(said('years', text)).toBe(`${String(years)} | ${text}`);
  });

  it.each([
    ['8 (incl. 1 yr internship)', '8 | 8'],
    ['8 (including 1)', '8 | 8'],
    ['8(incl 1)', '8 | 8'],
    ['8 (davon 1 Jahr) ', '8 | 8'],
    ['8 (dont 1 an)', '8 | 8'],
    ['8 (waarvan 1)', '8 | 8'],
    ['13 yrs, incl. 2 yrs abroad', '13 | 13 yrs'],
    ['13 yrs, including 2 yrs abroad', '13 | 13 yrs'],
    ['12 years ( 10 yrs QA)', '12 | 12 years'],
    ['12 years (10 yrs QA)', '12 | 12 years'],
    ['4 yrs + 3 yrs, of which 2 yrs abroad', '7 | 4 yrs + 3 yrs'],
    ['12 yrs thereof 2 yrs', '12 | 12 yrs'],
    ['12 yrs out of which 2 yrs', '12 | 12 yrs'],
    ['12 Jahre, darunter 3 Jahre', '12 | 12 Jahre'],
    ['12 ans dont 3 ans', '12 | 12 ans'],
    ['12 años incluidos 3 años', '12 | 12 años'],
    ['12 lat, w tym 3 lata', '12 | 12 lat'],
    ['engineer (4 yrs), supervisor (3 yrs)', '7 | 4 yrs), supervisor (3 yrs'],
    [' May 2014 to May 2020 ', '6.08 | May 2014 to May 2020'],
    ['May 2014 to 2020', '6 | 2014 to 2020'],
  ])('counts no part of a figure twice: %j', (text, wanted) => {
    expect(said('years', text)).toBe(wanted);
  });

  it.each(
    split(
      '2018 to 2014|2030 - present|2027 to 2025|half year ago|xdecade|decade ago|5 years old|5 yrs old|5 yr old|5 year old|34 Jahre alt|34 años de edad|' +
        'aged: 34|age: 34|61|100|005|13.5.1 total|total 123|Senior (5)|9 Senior (10+)|Senior (10+) x|May 2014|5/6/2014|2014-05-06|may-14|3-May|8 (incl. 1) x',
    ),
  )('says no years: “%s”', (text) => {
    expect(said('years', text)).toBeNull();
  });

  it.each(split('Months of experience|Experience (mos)|Experience (month)|Monate|Mois|Meses|Mesi|Maanden|Miesiące|Ay'))(
    'holds months under the heading “%s”',
    (column) => {
      const yearsOf = (text: string) => readExperience([{ column, field: 'years', text }], AS_OF).years;
      expect([yearsOf('18'), yearsOf(' 18 '), yearsOf('120')]).toEqual([1.5, 1.5, 10]);
      expect(yearsOf('18 x')).toBeNull();
    },
  );

  it('holds years under any other heading', () => {
    expect(readExperience([{ column: 'Monthly list', field: 'years', text: '18' }], AS_OF).years).toBe(18);
  });
});

describe('a short cell about experience', () => {
  it.each([
    ['Warehouse lead; 4', '4 | 4'],
    ['Warehouse lead:4', '4 | 4'],
    ['Warehouse lead, 4+', '4 | 4'],
    ['Warehouse lead;  12 + ', '12 | 12'],
    ['Warehouse lead 4+', '4 | 4'],
    ['Warehouse lead 4+ ', '4 | 4'],
    ['Warehouse lead; 4.5', '4.5 | 4.5'],
    ['Warehouse lead; 4,5', '4.5 | 4,5'],
    ['Warehouse lead 4', null],
    ['Warehouse lead; 4 x', null],
    ['Warehouse lead; 123', null],
    ['Lead 4+ there', null],
  ])('may end in a figure: %j', (text, wanted) => {
    expect(said('experience', text)).toBe(wanted);
  });
});

describe('a note', () => {
  it.each([
    ['8 yrs; wants 9 years', '8 | 8 yrs'],
    ['4 yrs at Orbis then 3 yrs at Halden', '7 | 4 yrs at Orbis then 3 yrs'],
    ['4 yrs at Orbis plus 3 yrs', '7 | 4 yrs at Orbis plus 3 yrs'],
    ['4 yrs at Orbis and 3 yrs', '4 | 4 yrs'],
    ['4 yrs at Orbis, where he ran the whole press shop and more, + 3 yrs', '4 | 4 yrs'],
    ['4 yrs + nothing of any kind whatever 3 yrs', '4 | 4 yrs'],
    ['twenty-two years', '22 | twenty-two years'],
    ['three and a half years', '3.5 | three and a half years'],
    ['½ year', '0.5 | ½ year'],
    ['1½ years', '1.5 | 1½ years'],
    ['a decade', '10 | a decade'],
    ['fresher', '0 | fresher'],
    ['within 3 years', null],
    ['every  two years', null],
    ['8 years warranty', null],
    ['saved 8 yrs', null],
  ])('%j', (text, wanted) => {
    expect(said('notes', text)).toBe(wanted);
  });
});

describe('a figure of years with which a clause opens', () => {
  it.each(
    split(
      'with 9 years|Planner offers 9 years|Planner offering 9 years|brings 9 years|bringing 9 years|has 9 years|and 9 years|plus 9 years|with approx. 9 years|' +
        'with approx 9 years|with ca. 9 years|with ca 9 years|with ~9 years|with ~ 9 years|with a total of 9 years|with 9 yrs|with 9 yr|mit 9 Jahren|mit 9 Jahre|' +
        'avec 9 ans|con 9 anos|z 9 lat|z 9 lata|z 9 let|A firm. With 9 years|with 9 years, saving much|firm founded, then many good and fine words with 9 years',
    ),
  )('counts: “%s”', (text) => {
    expect(said('resume', text)).toMatch(/^9 \| 9 /u);
  });

  it.each(
    split(
      'with 9 years of college|with 9 years at university|with 9 years of universities|with 9 years of studies|with 9 years program|with 9 years programme|' +
        'with 9 years programm|with 9 years of courses|with 9 years course|with 9 years warranty|with 9 years warranties|with 9 years savings|with 9 years saving|' +
        'A company for sale with 9 years|A firm with 9 years|9 years old|9 years ago|9 years at 5 %|saw 9 years|planner 9 years|with 0.5 years',
    ),
  )('does not: “%s”', (text) => {
    expect(said('resume', text)).toBeNull();
  });

  it('is one year at least', () => {
    expect(said('resume', 'with 1 year')).toBe('1 | 1 year');
  });
});

describe('dated work', () => {
  it.each([
    ['Planner, 03/13/2015 - 04/20/2016', '1.2 | 03/13/2015 - 04/20/2016'],
    ['Planner, 03/29/2015 - 04/30/2016', '1.2 | 03/29/2015 - 04/30/2016'],
    ['Planner, 3/31/2015 - 4/1/2016', '1.2 | 3/31/2015 - 4/1/2016'],
    ['Planner, 13/03/2015 - 20/04/2016', '1.2 | 13/03/2015 - 20/04/2016'],
    ['Planner, 2015-12 - 2016-01', '0.2 | 2015-12 - 2016-01'],
    ['Planner, 2015-01 - 2015-12', '1 | 2015-01 - 2015-12'],
    ["Planner, '15 - '17", "2 | '15 - '17"],
    ["Planner '99 - '01", "2 | '99 - '01"],
    ["Planner x'15 - '17", null],
    ["Planner '15 - '17x", null],
    ['Planner, Jan-50 to Dec-51', '2 | Jan-50 to Dec-51'],
    ['Planner, Jan-49 to Feb-50', null],
    ['Planner, between 2010 and 2014', '4 | between 2010 and 2014'],
    ['Planner between Jan 2010 and Feb 2010', '0.2 | between Jan 2010 and Feb 2010'],
    ['Planner since the spring of 2024', '2.8 | since the spring of 2024'],
    ['ran CPIM there since 2019', '7.9 | since 2019'],
    ['CPIM ------ since 2019', '7.9 | since 2019'],
    ['Planner from 2015 on', '11.9 | from 2015 on'],
    ['Planner (2015 -)', '11.9 | 2015 -'],
    ['Planner 2015– ', '11.9 | 2015–'],
    ['Planner Jan 2015   present', '11.9 | Jan 2015   present'],
  ])('%j', (text, wanted) => {
    expect(said('employer', text)).toBe(wanted);
  });

  it.each(
    split(
      'CPIM certified|member|members|Mitglied|Mitglieder|CMQ/OE|CMQOE|CMQ OE|licensed|license|licence|zertifiziert|zertifizierter|belt holder|CPIM (|a resident|certified:',
    ),
  )('is none of “%s since 2019”', (words) => {
    expect(said('employer', `${words} since 2019`)).toBeNull();
    expect(said('employer', `${words}, planner since 2019`)).toBe('7.9 | since 2019');
  });
});
