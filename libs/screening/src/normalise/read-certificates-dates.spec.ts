import type { Cell } from '../applicant/column';
import { readCertificates } from './read-certificates';

const AS_OF = '2026-11-23';
const certificates = (column: string, text: string): Cell => ({ column, field: 'certifications', text });

function statusOf(cells: readonly Cell[]): Record<string, string> {
  return Object.fromEntries(readCertificates(cells, AS_OF).map(({ code, status }) => [code, status]));
}

const said = (names: string, validity: string, heading = 'Valid until') =>
  statusOf([certificates('Certificates', names), certificates(heading, validity)]);

describe('the heading of a column', () => {
  it.each(
    [
      ...[
        'Expiry',
        'Expires',
        'Expiration date',
        'CPIM exp',
        'Valid until',
        'Valid till',
        'Valid to',
        'Valid thru',
        'Valid through',
        'Valid',
      ],
      ...['Validity', 'Renewal due', 'Gültig bis', 'Gültigkeit', 'Ablauf', 'Ablaufdatum', 'Laeuft ab', 'Validité', 'Valable jusqu’au'],
      ...['Valable jusqu à', 'Échéance', 'Vencimiento', 'Vence', 'Vigencia', 'Validez', 'Validade', 'Scadenza', 'Scade', 'Valido fino al'],
      ...['Geldig tot', 'Geldigheid', 'Vervaldatum', 'Ważny do', 'Ważność', 'Ważności', 'Geçerlilik', 'Geçerlilikler', 'Bitiş tarihi'],
      ...['Gyldig til', 'Gyldighet', 'Giltig till', 'Giltighetstid', 'Utgångsdatum'],
    ].map((heading) => [heading] as const),
  )('“%s” tells until when a certificate is valid', (heading) => {
    expect(said('CPIM', '03/2025', heading)).toEqual({ CPIM: 'expired' });
    expect(said('CPIM', '03/2025', `Month: ${heading}`)).toEqual({ CPIM: 'expired' });
  });

  it.each(['Awarded', 'Date', 'Invalid', 'Experience', 'Validator'])('“%s” does not', (heading) => {
    expect(said('CPIM', '03/2025', heading)).toEqual({ CPIM: 'held' });
  });

  it('tells nothing of what is no column of certificates', () => {
    const held = certificates('Certificates', 'CPIM');
    expect(statusOf([held, { column: 'Valid until', field: 'notes', text: '03/2025' }])).toEqual({ CPIM: 'held' });
    expect(statusOf([held, { column: 'Belt', field: 'notes', text: 'GB' }])).toEqual({ CPIM: 'held' });
    expect(statusOf([{ ...held, field: 'resume', column: 'Valid until' }, certificates('Valid until', '03/2025')])).toEqual({
      CPIM: 'expired',
    });
  });

  it('is one of hundreds in a list of many columns, and is still told from the others', () => {
    for (let count = 0; count < 1100; count++) expect(said('CPIM', '03/2025', `Expiry ${String(count)}`)).toEqual({ CPIM: 'expired' });
    expect(said('CPIM', '03/2025', 'Awarded')).toEqual({ CPIM: 'held' });
  });

  it.each(['Belt', 'Belts', 'Six Sigma', '6Sigma level', 'LSS', 'Level (LSS)'])('“%s” tells that letters are belts', (heading) => {
    expect(statusOf([certificates(heading, 'at work GB 7')])).toHaveProperty('LSSGB');
  });

  it.each(['Seatbelts', 'LSSB', 'Certificates'])('“%s” does not', (heading) => {
    expect(statusOf([certificates(heading, 'at work GB 7')])).toEqual({});
  });
});

describe('a belt in letters', () => {
  const belt = (text: string) => statusOf([certificates('Belt', text)]);

  it.each([
    ['LSS BB', { LSSBB: 'held' }],
    ['LSSBB', { LSSBB: 'held' }],
    ['SS GB', { LSSGB: 'held' }],
    ['SSGB', { LSSGB: 'held' }],
    ['(GB)', { LSSGB: 'held' }],
    ['16GB', {}],
    ['xGB', {}],
    ['GBs', {}],
    ['GB2', {}],
    ['gb', {}],
  ])('%s', (text, wanted) => {
    expect(belt(text)).toEqual(wanted);
  });

  it('is a short answer; a long one is read as it stands', () => {
    expect(belt(`GB ${'-'.repeat(37)}`)).toEqual({ LSSGB: 'held' });
    expect(belt(`GB ${'-'.repeat(38)}`)).toEqual({});
  });

  it('is quoted as it was written, beside others that are quoted as they were', () => {
    const read = readCertificates([certificates('Certificates', 'CPIM, 2024'), certificates('Belt', 'GB')], AS_OF);
    expect(read.map(({ code, quote }) => [code, quote.column, quote.text])).toEqual([
      ['CPIM', 'Certificates', 'CPIM, 2024'],
      ['LSSGB', 'Belt', 'GB'],
    ]);
  });
});

describe('a date until which a certificate is valid', () => {
  it.each([
    // Days as spreadsheets count them: 46349 is the day of screening.
    ['46349', 'held'],
    ['46348', 'expired'],
    [' 46348 ', 'expired'],
    ['46348.0', 'expired'],
    ['46348.000', 'expired'],
    ['36526', 'expired'],
    ['39999', 'expired'],
    ['45000', 'expired'],
    ['72999', 'held'],
    ['70123', 'held'],
    ['60000', 'held'],
    ['35999', 'held'],
    ['46348.5', 'held'],
    ['no. 46348', 'held'],
    ['46348 x', 'held'],
    ['146348', 'held'],
    // Months by name.
    ['Nov 2026', 'held'],
    ['Oct 2026', 'expired'],
    ['October 2026', 'expired'],
    ['Oct. 5th 2026', 'expired'],
    ['Oct 5, 2026', 'expired'],
    ['December 5, 2026', 'held'],
    ['Oct-2026', 'expired'],
    ["Oct '26", 'expired'],
    ["Dec '26", 'held'],
    ['Dec 1st 2026', 'held'],
    ['2 Dec 2026', 'held'],
    ['Oktober 2026', 'expired'],
    ['Dezember 2026', 'held'],
    // The year first.
    ['2026-10', 'expired'],
    ['2026/12', 'held'],
    ['2026.11.22', 'expired'],
    ['2026-11-24', 'held'],
    ['2026-1-5', 'expired'],
    ['to 2026-10', 'expired'],
    ['2026-10 or so', 'expired'],
    // Month before day, unless a dot, a blank or a number above twelve says otherwise.
    ['11/22/2026', 'expired'],
    ['11/24/2026', 'held'],
    ['10/12/2026', 'expired'],
    ['12/10/2026', 'held'],
    ['10.12.2026', 'held'],
    ['12.10.2026', 'expired'],
    ['10 12 2026', 'held'],
    ['12 10 2026', 'expired'],
    ['12. 10. 2026', 'expired'],
    ['10-12-2026', 'expired'],
    ['12-10-2026', 'held'],
    ['13/12/2026', 'held'],
    ['13/10/2026', 'expired'],
    ['10/12/26', 'expired'],
    ['12/10/26', 'held'],
    ['9/5/2026', 'expired'],
    ['on 10/12/2026', 'expired'],
    ['10/12/2026 at 9', 'expired'],
    // A month in figures, a year.
    ['10/2026', 'expired'],
    ['10-2026', 'expired'],
    ['10. 2026', 'expired'],
    ['9.26', 'expired'],
    ['12/26', 'held'],
    ['01/2027', 'held'],
    ['1/2026', 'expired'],
    ['00/2025', 'held'],
    ['13/2025', 'held'],
    ['to 10/2026', 'expired'],
    ['1999', 'expired'],
    ['to 2025', 'expired'],
    ['2025 at 9', 'expired'],
    // A date that is over beside a word may be of something else.
    ['badge 2025', 'held'],
    ['2025 parking', 'held'],
    ['20251', 'held'],
    ['12025', 'held'],
  ])('%j: %s', (date, status) => {
    expect(said('CPIM', date)).toEqual({ CPIM: status });
  });

  it('comes with a reason that says which way', () => {
    const reasonOf = (date: string) =>
      readCertificates([certificates('Certificates', 'CPIM'), certificates('Valid until', date)], AS_OF)[0]?.reason;
    expect(reasonOf('2028')).toBe('CPIM is given as valid until a date that has not passed.');
    expect(reasonOf('2025')).toBe('The validity given for CPIM ended before the day of screening.');
  });
});

describe('what a date is of', () => {
  it.each([
    ['CPIM', 'CPIM 03/2025', { CPIM: 'expired' }],
    ['CPIM', 'cpim: 03/2025', { CPIM: 'expired' }],
    ['CPIM', 'C.P.I.M. 03/2025', { CPIM: 'expired' }],
    ['CPIM', 'XCPIM 03/2025', { CPIM: 'held' }],
    ['CPIM', 'CPIMX 03/2025', { CPIM: 'held' }],
    ['CPIM', 'badge 03/2025', { CPIM: 'held' }],
    ['CPIM', 'no 03/2025', { CPIM: 'expired' }],
    ['CPIM, CSCP', 'CPIM, 2025; CSCP, 2028', { CPIM: 'expired', CSCP: 'held' }],
    ['CPIM, CMQ/OE', 'CMQ/OE 03/2025', { CPIM: 'held', 'CMQ/OE': 'expired' }],
    ['CPIM, CMQ/OE', 'CMQOE: 03/2025', { CPIM: 'held', 'CMQ/OE': 'expired' }],
    ['LSSBB, CPIM', 'BB 03/2025', { LSSBB: 'expired', CPIM: 'held' }],
    ['CPIM; CSCP', 'CPIM 03/2025\nCSCP 03/2028', { CPIM: 'expired', CSCP: 'held' }],
    ['CPIM; CSCP', 'CPIM 03/2025 | CSCP 03/2028', { CPIM: 'expired', CSCP: 'held' }],
    ['CPIM; CSCP', 'CPIM 03/2025, CSCP 03/2024', { CPIM: 'expired', CSCP: 'expired' }],
    ['CPIM 2015; CSCP 2015', '11/23/2026', { CPIM: 'held', CSCP: 'held' }],
    ['CPIM; CSCP (in progress)', '03/2025', { CPIM: 'expired', CSCP: 'in_progress' }],
    ['CPIM; CSCP (in progress)', 'CSCP 03/2028', { CPIM: 'held', CSCP: 'held' }],
    ['CPIM instructor', '03/2025', { CPIM: 'unclear' }],
    ['CPIM instructor', 'CPIM 03/2028', { CPIM: 'held' }],
    ['no CPIM', 'CPIM 03/2028', { CPIM: 'not_held' }],
    ['CPIM, lapsed', '03/2028', { CPIM: 'expired' }],
    ['CPIM', '03/2025; 03/2028', { CPIM: 'held' }],
  ])('%s, valid until %s', (names, validity, wanted) => {
    expect(said(names, validity)).toEqual(wanted);
  });

  it('is named once, however many columns name it', () => {
    const read = readCertificates([certificates('Certificates', 'CPIM'), certificates('Expiry', 'CPIM 03/2028')], AS_OF);
    expect(read.map(({ code }) => code)).toEqual(['CPIM']);
  });
});
