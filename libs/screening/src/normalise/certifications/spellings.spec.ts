import { readCertifications } from './read-certifications';

const read = (text: string): string =>
  readCertifications([{ column: 'Column', field: 'certifications', text }], '2026-11-24')
    .map(({ code, status }) => `${code} ${status}`)
    .join(', ');

describe('names of credentials with words cut short', () => {
  it.each([
    ['Certified in Prod. & Inv. Mgmt.', 'CPIM held'],
    ['Cert. in Prod. & Inv. Mgmt., APICS', 'CPIM held'],
    ['Certified in Production and Inventory Mgt', 'CPIM held'],
    ['Certified in Planning and Inv Management', 'CPIM held'],
    ['Certified Mgr of Quality/Organizational Excellence', 'CMQ/OE held'],
    ['Certified Manager of Quality/Organisational Excellence', 'CMQ/OE held'],
    ['Certified Manager of Quality/Org. Excellence', 'CMQ/OE held'],
    ['Certified Mfg Engineer', 'CMfgE held'],
    ['Certified Quality Engr', 'CQE held'],
    ['Cert Quality Auditor', 'CQA held'],
    ['Certified Supply Chain Prof', 'CSCP held'],
    ['Proj Management Professional', 'PMP held'],
    ['Project Mgmt Professional', 'PMP held'],
    ['Project Management Prof.', 'PMP held'],
    ['Certified Purchasing Mgr', 'CPM held'],
    ['Certified in Integrated Resource Mgt', 'CIRM held'],
    ['certified quality-engineer', 'CQE held'],
    ['CERTIFIED QUALITY ENGINEER', 'CQE held'],
    ['Certified "Quality" Engineer', 'CQE held'],
    ['Certified Quality & Engineer', 'CQE held'],
    ['Certified Quality, Engineer', 'CQE held'],
    ['Certified Quality; Engineer', ''],
    ['Certified Quality old Engineer', ''],
    ['Quality Certified Engineer', ''],
  ])('%j: %s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});
