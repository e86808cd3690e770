import type { Cell } from '../applicant/column';
import { readCertificates } from './read-certificates';

const AS_OF = '2026-11-23';
const said = (certificates: string, validity: string, heading = 'Valid until') =>
  Object.fromEntries(
    readCertificates(
      [
        { column: 'Certificates', field: 'certifications', text: certificates },
        { column: heading, field: 'certifications', text: validity },
      ],
      AS_OF,
    ).map(({ code, status }) => [code, status]),
  );

describe('a column that says until when certificates are valid', () => {
  it.each([
    ['46387', 'held'],
    ['46022', 'expired'],
    ['2028-05', 'held'],
    ['2026-11-22', 'expired'],
    ['2026-11-23', 'held'],
    ['31.12.2024', 'expired'],
    ['3/31/2025', 'expired'],
    ['31/03/2027', 'held'],
    ['12/2026', 'held'],
    ['11/25', 'expired'],
    ['Mar 2027', 'held'],
    ['March 31, 2025', 'expired'],
    ['2026', 'held'],
    ['2025', 'expired'],
  ])('says by %s that the certificate is %s', (date, status) => {
    expect(said('CPIM', date)).toEqual({ CPIM: status });
  });

  it('makes an old award current, and leaves alone what is not held', () => {
    expect(said('CPIM 2015', '06/2028')).toEqual({ CPIM: 'held' });
    expect(said('CPIM (in progress)', '06/2028')).toEqual({ CPIM: 'in_progress' });
  });

  it('speaks of the credential that it names, else of all only where the date is to come', () => {
    expect(said('CMQ/OE, Black Belt', 'CMQ/OE do 06.2027', 'Ważne do')).toEqual({ 'CMQ/OE': 'held', LSSBB: 'held' });
    expect(said('CMQ/OE, CPIM', 'CMQ-OE 03/2025; CPIM 03/2028')).toEqual({ 'CMQ/OE': 'expired', CPIM: 'held' });
    expect(said('CSCP; CPIM', '2028-06-30')).toEqual({ CSCP: 'held', CPIM: 'held' });
    expect(said('CSCP; CPIM', '2020-06-30')).toEqual({ CSCP: 'held', CPIM: 'held' });
  });

  it('says nothing without a date, and names what no other column does', () => {
    expect(said('CPIM', 'n/a')).toEqual({ CPIM: 'held' });
    expect(said('CPIM', '99/99')).toEqual({ CPIM: 'held' });
    expect(said('none', 'PMP 03/2025')).toEqual({ PMP: 'expired' });
  });

  it('is of the certificate of its number, where certificates are numbered', () => {
    const numbered = (...cells: readonly (readonly [column: string, text: string])[]) =>
      Object.fromEntries(
        readCertificates(
          cells.map(([column, text]): Cell => ({ column, field: 'certifications', text })),
          AS_OF,
        ).map(({ code, status }) => [code, status]),
      );
    const both = { CPIM: 'held', PMP: 'expired' };
    expect(numbered(['License 1', 'CPIM'], ['Valid until 1', '2027-04'], ['License 2', 'PMP'], ['Valid until 2', '2024-01'])).toEqual(both);
    expect(numbered(['License 1', 'CPIM'], ['License 2', 'PMP'], ['Valid until 2', '2024-01'])).toEqual(both);
    expect(numbered(['Certificate', 'PMP'], ['Expires', '2024-01'], ['Certificate (2)', 'CPIM'], ['Expires (2)', '2027-04'])).toEqual(both);
    expect(numbered(['Certificates', 'PMP'], ['Valid until (1)', '2024-01'])).toEqual({ PMP: 'expired' });
  });

  it('is quoted beside the name', () => {
    const [cpim] = readCertificates(
      [
        { column: 'Certificates', field: 'certifications', text: 'CPIM' },
        { column: 'Expiry', field: 'certifications', text: '03/2025' },
      ],
      AS_OF,
    );
    expect(cpim?.quote.text).toBe('CPIM');
    expect(cpim?.mentions).toEqual([{ column: 'Expiry', start: 0, end: 7, text: '03/2025' }]);
    expect(cpim?.reason).toBe('The validity given for CPIM ended before the day of screening.');
  });
});

describe('columns that say when and by whom certificates were issued', () => {
  const CELLS = { Certification: 'CPIM', 'Issuing organization': 'ASCM', 'Date issued': '2018' };
  const read = (row: Readonly<Record<string, string>>) =>
    readCertificates(
      Object.entries(row).map(([column, text]): Cell => ({ column, field: 'certifications', text })),
      AS_OF,
    );
  const statuses = (row: Readonly<Record<string, string>>) => read(row).map(({ code, status }) => `${code} ${status}`);

  it('are of the one certificate that is named', () => {
    expect(statuses(CELLS)).toEqual(['CPIM held_unverified_date']);
    expect(statuses({ ...CELLS, 'Date issued': '03/2023' })).toEqual(['CPIM held']);
    expect(statuses({ ...CELLS, 'Valid until': '03/2028' })).toEqual(['CPIM held']);
    expect(statuses({ ...CELLS, Certification: 'CPIM; PMP' })).toEqual(['CPIM held', 'PMP held']);
    expect(statuses({ Certification: 'CQM', 'Issued by': 'ASQ' })).toEqual(['CMQ/OE held']);
    expect(statuses({ Certification: '', 'Date issued': '2018' })).toEqual([]);
  });

  it('are of the certificate of their number, where certificates are numbered', () => {
    expect(statuses({ 'License 1': 'CPIM', 'Issued on (1)': '2018', 'License 2': 'PMP', 'Issued on (2)': '2025' })).toEqual([
      'CPIM held_unverified_date',
      'PMP held',
    ]);
  });

  it('leave the words of the applicant as they are', () => {
    for (const { quote, mentions } of read(CELLS))
      for (const { column, start, end, text } of [quote, ...mentions])
        expect(text).toBe({ ...CELLS }[column as 'Certification'].slice(start, end));
  });
});

describe('a column for belts of Six Sigma', () => {
  it.each([
    ['GB', { LSSGB: 'held' }],
    ['BB', { LSSBB: 'held' }],
    ['MBB', { LSSMBB: 'held' }],
    ['GB (2015)', { LSSGB: 'held' }],
    ['GB in progress', { LSSGB: 'in_progress' }],
    ['none', {}],
  ])('is answered in letters: %s', (text, wanted) => {
    const cells: readonly Cell[] = [{ column: '6 Sigma belt', field: 'certifications', text }];
    const certifications = readCertificates(cells, AS_OF);
    expect(Object.fromEntries(certifications.map(({ code, status }) => [code, status]))).toEqual(wanted);
    for (const { quote } of certifications) expect(quote).toEqual({ column: '6 Sigma belt', start: 0, end: text.length, text });
  });

  it.each([
    ['gb', { LSSGB: 'held' }],
    ['CPIM, gb', { CPIM: 'held', LSSGB: 'held' }],
    ['GB; PMP', { LSSGB: 'held', PMP: 'held' }],
    ['bb (2019) / CQE', { LSSBB: 'held', CQE: 'held' }],
    ['16 GB', {}],
    ['16 GB, CPIM', { CPIM: 'held' }],
    ['DE, GB Kettering', {}],
  ])('is not needed where the letters are an item of their own among certificates: %s', (text, wanted) => {
    const certifications = readCertificates([{ column: 'certs etc', field: 'certifications', text }], AS_OF);
    expect(Object.fromEntries(certifications.map(({ code, status }) => [code, status]))).toEqual(wanted);
    for (const { quote } of certifications) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });
});
