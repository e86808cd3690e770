import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';

/** What a cell made for years says: the years, and the words that say so. */
function said(years: string): string {
  const { basis, years: counted, statedYears, datedYears, yearsWithoutInternships, quotes } = readExperience(cellsOf({ years }), AS_OF);
  expect({ basis, datedYears, statedYears, yearsWithoutInternships }).toEqual({
    ...{ basis: counted === null ? 'unknown' : 'stated', datedYears: null, statedYears: counted, yearsWithoutInternships: counted },
  });
  for (const { column, start, end, text } of quotes) expect([column, years.slice(start, end)]).toEqual(['years', text]);
  return [counted === null ? 'nothing' : String(counted), ...quotes.map(({ text }) => text)].join(' | ');
}

/** Ways of writing one figure; the whole cell says it. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  0: [
    ...[
      '0',
      'fresher',
      'freshers',
      'no experience',
      'fresh graduate',
      'keine',
      'ninguna',
      'nenhuma',
      'aucune',
      'internship',
      'internships',
    ],
    ...['nil', 'entry level', 'student', 'trainee', 'new grad', 'new graduate', 'none yet', 'intern 1', '<2', '< 2 years', 'less than 2'],
    ...[
      'under 2 years',
      'below 2',
      'weniger als 2 Jahre',
      'unter 2',
      'menos de 2 años',
      'moins de 2 ans',
      'meno di 2 anni',
      'minder dan 2 jaar',
    ],
  ],
  0.5: [
    ...['half a year', 'half year', 'a half year', 'half a yr', 'ein halbes Jahr', 'medio año', 'meio ano', 'mezzo anno', 'een half jaar'],
    ...['et halvt år', 'pol roku'],
  ],
  1: ['1 an', '1 anno', '1 vuosi', '1 rok', '1 año', 'one', 'ein'],
  1.5: [
    ...['18 months', '18 month', '18 mos', '18 mo', '18 mth', '18 mths', '18 Monate', '18 Monaten', '18 mois', '18 meses', '18 mesi'],
    ...['18 maanden', '18 maand', '18 manader', '18 måneder', '18 kuukautta', '18 miesięcy', '18 měsíců', '18 ay', '18 m', '18ヶ月'],
    ...['18个月', '18個月', '18개월'],
  ],
  2: ['two', '24 months', '2 roku'],
  4: ['2014-2018', '2014 to 2018', '2014 bis 2018', '2014 – 2018'],
  5: [
    ...['5', '+5', 'about 5', '5 plus', '5+', '5 to 7', '5 - 7', '5-7 years', '5 to 7 years', '5 bis 7 Jahre', '5+ full years', '5 (five)'],
    ...[
      '5 year',
      '5 yr',
      '5 yrs.',
      '5 yoe',
      '5 y',
      '5 j',
      '5 Jahre',
      '5 Jahren',
      '5 jr',
      '5 ans',
      '5 années',
      '5 anos',
      '5 anni',
      '5 jaar',
    ],
    ...['5 jaren', '5 år', '5 vuotta', '5 lat', '5 lata', '5 roky', '5 let', '5 yıl', '5 godina', '5 god', '5年', '5 년', 'five (5) years'],
    ...['"5"', "'5'", 'five', '5 years'],
  ],
  5.25: ['5,25', '5.25'],
  5.5: [
    '5 1/2',
    '5 1/2 years',
    '5.5 years',
    '5 y medio',
    '5 and a half',
    '5 et demi',
    '5 einhalb',
    '5 e meio',
    '5 years half',
    '5 Jahre halb',
  ],
  10: [
    'a decade',
    'one decade',
    'over a decade',
    'decade',
    'un décennie',
    'una decada',
    'uma decada',
    'ein Jahrzehnt',
    'een decennium',
    'ten',
  ],
  12: [
    ...[
      'since 2014',
      'seit 2014',
      'depuis 2014',
      'desde 2014',
      'dal 2014',
      'sinds 2014',
      'sedan 2014',
      'siden 2014',
      'od 2014',
      'from 2014',
    ],
    ...[
      'in 2014',
      'since March 2014',
      'since Mar. 2014',
      'since 03/2014',
      'since 03.2014',
      'since 3-2014',
      '2014 - present',
      '2014-current',
    ],
    ...['2014 to now', '2014 to today', '2014 bis heute', '2014 – date', '2014 - actualidad', '2014 - oggi', '2014 - heden', '2014-'],
  ],
  12.5: [
    ...['12 years 6 months', '12 years, 6 months', '12 y 6 m', '12 years and 6 months', '12 Jahre und 6 Monate', '12 ans et 6 mois'],
    ...['12 años y 6 meses', '12 anni e 6 mesi', '12 yrs 6 mos'],
  ],
  59: ['59'],
  60: ['60'],
};

/** In numbers by name, in one language after the other. */
const BY_NAME: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((name, value) => [name, value]),
  ),
  ...{
    thirty: 30,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
  },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, veinte: 20 },
  ...{
    dois: 2,
    quatro: 4,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    vinte: 20,
    due: 2,
    tre: 3,
    cinque: 5,
    sei: 6,
    otto: 8,
    dieci: 10,
    venti: 20,
  },
};

describe('a cell made for years', () => {
  it.each(Object.entries(WHOLE).flatMap(([years, cells]) => cells.map((cell) => [years, cell] as const)))('says %s: %j', (years, cell) => {
    expect(said(cell)).toBe(`${years} | ${cell}`);
    expect(said(`  ${cell}\n`)).toMatch(new RegExp(`^${years.replace('.', '\\.')} \\|`, 'u'));
  });

  it.each(Object.entries(BY_NAME))('says %s by name: %i', (name, years) => {
    expect(said(name)).toBe(`${String(years)} | ${name}`);
    expect(said(`${name} years`)).toBe(`${String(years)} | ${name} years`);
  });

  it.each<readonly [string, string]>([
    // Of a longer cell, the words that say it.
    [' 7 ', '7 | 7'],
    ['7 years on the floor', '7 | 7 years'],
    ['5 years +', '5 | 5 years'],
    ['over 15 yrs in plants', '15 | 15 yrs'],
    ['more than 3 years', '3 | 3 years'],
    ['around 2014 to now, mostly', '12 | 2014 to now'],
    ['12 (since 2014)', '12 | since 2014'],
    ['12 years 6 weeks', '12 | 12 years 6'],
    // Several figures are several jobs; an internship counts for none.
    ['operator (4 yrs), lead (3 yrs)', '7 | 4 yrs), lead (3 yrs'],
    ['operator 18 months; lead 6 months', '2 | 18 months; lead 6 months'],
    ['2 years trainee, 3 years engineer', '3 | 2 years trainee, 3 years'],
    ['internship (6 months); 3 years engineer', '3 | 6 months); 3 years'],
    ['<1 year', '0 | <1 year'],
    ['engineer <1 year', '0 | <1 year'],
    ['engineer < 1 year', '0 | < 1 year'],
    ...['internship', 'intern', 'internships', 'co-op', 'coop', 'as a student worker', 'stage', 'stagiaire', 'Praktikum', 'practicas'].map(
      (what) => [`6 months ${what}`, '0 | 6 months'] as const,
    ),
    ...['estágio', 'tirocinio', 'Werkstudent', 'trainee', 'placement'].map((what) => [`${what}: 6 months`, '0 | 6 months'] as const),
    ['6 months at Orbis, then an internship', '0.5 | 6 months'],
    ['plant of the internship guild. 6 months', '0.5 | 6 months'],
    ['3 postdoc + 4 industry', '7 | 3 postdoc + 4 industry'],
    ['30ish', '30 | 30ish'],
    ['geen', '0 | geen'],
    ['无', '0 | 无'],
    ['Praktikum 6 Mt.', '0 | Praktikum 6 Mt.'],
    ['6 + 2 kids', 'nothing'],
    // A year alone is no number of years; nor is a date that a spreadsheet made of "7/5", nor more than anybody works.
    ...[
      '2014',
      '1998',
      '2014-05',
      '2014-05-06',
      '06/05/2014',
      '6.5.14',
      '7-May',
      '7 May',
      '7. Mai',
      'May-07',
      'May 2007',
      'May/07',
      '7/8',
    ].map((cell) => [cell, 'nothing'] as const),
    ...['61', '99', '61 years', '100 years', '007', '1,000', 'since 2030', '2018-2014', '$5 years', '/5 years', '1.5,5 years'].map(
      (cell) => [cell, 'nothing'] as const,
    ),
    ...['', ' ', '-', '?', 'n/a', 'tbd', 'see resume', 'plenty', '5 kids', 'many years', 'year', 'a long half a year'].map(
      (cell) => [cell, 'nothing'] as const,
    ),
  ])('%j says %s', (cell, wanted) => {
    expect(said(cell)).toBe(wanted);
  });
});
