import fc from 'fast-check';
import { patternIn, quantityIn, QUANTITY_WORDS, type Figured } from './quantity';

/** A part of a text with its figures. */
function figured(text: string, start: number, end: number): Figured {
  const figures = [...text.slice(start, end).matchAll(/[0-9$€£₹]/gu)].map(({ index }) => start + index);
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^a-z0-9]/u);
  const mayHaveWords = /[^\u0000-\u007f]/u.test(text) || QUANTITY_WORDS.some((word) => words.includes(word));
  return { start, end, figure: figures[0] ?? -1, lastFigure: figures.at(-1) ?? -1, mayHaveWords };
}

const found = (clause: string): string | null => {
  const place = quantityIn(clause, figured(clause, 0, clause.length));
  return place === null ? null : clause.slice(place.start, place.end);
};

describe('a quantity', () => {
  it.each([
    ...['5 %', '12.5%', '1,200 %', '5 percent', '5 per cent', '5 Prozent', '5 pour cent', '5 pourcent', '5 por ciento', '5 porciento'],
    ...['5 por cento', '5 per cento', '5 procent', '8 ppm', '3x', '40 k', '40k', '2 m', '2 mm', '3 million', '3 mio', '5 hours', '1 hour'],
    ...['5 hrs', '1 hr', '3 days', '1 day', '5 min', '5 minutes', '5 minute', '9 sec', '9 seconds', '9 second', '2 weeks', '1 week'],
    ...['6 months', '1 month', '3 tage', '1 tag', '5 stunden', '5 minuten', '2 wochen', '6 monate', '3 jours', '1 jour', '5 heures'],
    ...['1 heure', '6 mois', '3 días', '1 dia', '5 horas', '1 hora', '5 minuti', '5 minuto', '6 meses', '5 ore', '3 giorni', '6 mesi'],
    ...['3 dagen', '5 uur', '9 eur', '9 usd', '8 points', '1 point', '3 pieces', '40 units', '1 unit', '9 parts', '1 part'],
  ])('is %s', (text) => {
    for (const [before, behind] of [
      ['cut by ', ', so'],
      ['', ''],
      ['A9 from A1 by ', '.'],
    ] as const) {
      const clause = `${before}${text}${behind}`;
      expect(found(clause)).toBe(text);
      expect(patternIn(clause, { start: 0, end: clause.length })).toEqual({ start: before.length, end: before.length + text.length });
    }
    expect(found(`cut by ${text.toUpperCase()}, so`)).toBe(text.toUpperCase());
  });

  it.each([
    '5 percents',
    '5 hoursof',
    '8 ppms',
    '3xy',
    '40 km',
    '2 mmx',
    '5 mins',
    '9 secs',
    '3 dayss',
    '9 euros',
    '9 partsx',
    '6 moist',
    '5 oreo',
  ])('is not in a longer word: %s', (text) => {
    expect(found(`cut by ${text}, so`)).toBeNull();
  });

  it.each([
    ['cost €40', '€4'],
    ['cost $ 9', '$ 9'],
    ['cost £9', '£9'],
    ['cost ₹9', '₹9'],
    ['cost 9 €', '9 €'],
    ['cost 9$', '9$'],
    ['went from 40 to 55', 'from 40 to 55'],
    ['went from 9.5 lines down to 7', 'from 9.5 lines down to 7'],
    ['doubled it', 'doubled'],
    ['in half', 'half'],
    ['halved', 'halved'],
    ['tripled', 'tripled'],
    ['halbiert', 'halbiert'],
    ['dimezzato', 'dimezzato'],
    ['dimezzata', 'dimezzata'],
    ['gehalveerd', 'gehalveerd'],
    ...'one two three four five six seven eight nine ten twelve'
      .split(' ')
      .map((it): [string, string] => [`in ${it} weeks`, `${it} weeks`]),
    ['two months', 'two months'],
    ['two days', 'two days'],
    ['two hours', 'two hours'],
    ['5 labour hours', '5 labour hours'],
    ['5 labor hours', '5 labor hours'],
    ['a third less', 'a third'],
    ['two thirds less', 'two thirds'],
    ['two-thirds less', 'two-thirds'],
    ['three quarters of it', 'three quarters'],
    ['a quarter of it', 'a quarter'],
    ['zwei Drittel weniger', 'zwei Drittel'],
    ['ein Viertel weniger', 'ein Viertel'],
    ['un tiers de moins', 'un tiers'],
    ['um terço', 'um terço'],
    ['een kwart', 'een kwart'],
    ['from  A12 lines to  B7', 'from  A12 lines to  B7'],
    ['from 1,240.5 lines a day to 7', 'from 1,240.5 lines a day to 7'],
    ['ran $, then $9', '$9'],
    ['ran 5, 6 and 7 %', '7 %'],
  ])('stands in %j as %j', (clause, expected) => {
    expect(found(clause)).toBe(expected);
    expect(found(`${clause} there`)).toBe(expected);
  });

  it.each([
    'cut scrap',
    'in 2019',
    '5 lines',
    '12 operators',
    'behalf',
    'undoubled?',
    '5 minions',
    'several weeks',
    '40',
    'from 40 upwards',
  ])('is not in %j', (clause) => {
    expect(found(clause)).toBeNull();
  });

  it('is the first, and lies within its clause', () => {
    const text = 'Saved 3 %. Cut by 5 % and 9 % per\ncent';
    expect(quantityIn(text, figured(text, 10, text.length))).toEqual({ start: 18, end: 21 });
    expect(quantityIn(text, figured(text, 22, 27))).toBeNull();
    expect(quantityIn('5 per cent', figured('5 per cent', 0, 5))).toBeNull();
  });

  it('is what the pattern says', () => {
    const piece = fc.oneof(
      fc.constantFrom('5', '12', ',', '.', ' ', ' ', '%', '$', '€', '₹', '£', 'per', 'per cent', 'pour cent', 'k', 'K', 'x', 'mm', 'm'),
      fc.constantFrom(
        'min',
        'minutes',
        'ſec',
        'SEC',
        'weeks',
        'two',
        'Two ',
        'ten',
        'from',
        'From 4',
        'to',
        'half',
        'halved',
        'behalf',
        'dimezzato',
      ),
      fc.constantFrom(
        'hours',
        'houſe',
        'days',
        'días',
        'é',
        '_',
        '-',
        '٣',
        '\u00a0',
        '😀',
        'tripled',
        'industrial',
        'parts',
        'units',
        'lines',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(9), fc.nat(9), (pieces, before, behind) => {
        const text = pieces.join('');
        const [start, end] = [Math.min(before, text.length), Math.max(text.length - behind, Math.min(before, text.length))];
        expect(quantityIn(text, figured(text, start, end))).toEqual(patternIn(text, { start, end }));
      }),
      { numRuns: 20000 },
    );
  });
});
