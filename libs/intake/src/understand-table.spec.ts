import { tableUnderstanding } from './understand-table';

const SOURCE = { format: 'csv', encoding: 'utf-8', dialect: null, sheet: null, sheets: [] } as const;
const headingsOf = async (records: readonly (readonly string[])[]) => {
  const found = await tableUnderstanding(SOURCE, records, {});
  return 'problem' in found ? found.problem : found.header;
};

describe('a table of applicants', () => {
  it('may number them instead of naming them', async () => {
    const records = [1, 2, 3, 4].map((number) => [`Applicant ${number}`, `a${number}@example.com`, 'BSc']);
    expect(await headingsOf([['Name', 'Email', 'Degree'], ...records])).toEqual(['Name', 'Email', 'Degree']);
  });

  it('does not hold a row for each fact', async () => {
    const rows = [
      ['Name', 'Ada Example'],
      ['Degree', 'BSc'],
      ['Skills', 'SPC'],
    ];
    expect(await headingsOf(rows)).toMatch(/a row for each fact \(Name, Degree, Skills …\)/);
  });
});
