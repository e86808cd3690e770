import { readPractice } from './read-practice';

const levels = (text: string): string => {
  const { interpersonal, technology, processImprovement } = readPractice([{ column: 'Résumé', field: 'resume', text }]);
  return [interpersonal, technology, processImprovement].map(({ level }) => String(level)).join(' ');
};

describe('a change told by its figures', () => {
  it.each([
    ['a share with its sign', 'Retrofit of filler 3: output +18 %', '0 0 2'],
    ['a share less in brackets', 'Nested sheet metal on press 4, unit cost (-7 %)', '0 1 2'],
    ['from so much to so much', 'Line 3: efficiency from 71 % to 83 %', '0 0 2'],
    ['the same in Spanish', 'Tableros en la línea, eficiencia de 71 % a 83 %', '0 0 2'],
    ['with its method', 'SMED on press 4, changeover from 48 min to 19 min', '0 1 3'],
    ['what was taken out', 'Took 14 seconds out of the cycle', '0 0 2'],
    ['a course that was taken', 'Took a course in cost accounting for 6 months', '0 0 0'],
    ['what did not change', 'No longer without scrap from 3 % to 4 %', '0 0 0'],
    ['figures of something else', 'Worked from 3 to 5 students', '0 0 0'],
  ])('%s', (_, text, wanted) => {
    expect(levels(text)).toBe(wanted);
  });
});

describe('a word that is technology only in a factory', () => {
  it.each([
    ['fixtures of a store', 'Set up floor displays, signs and fixtures', '0 0 0'],
    ['fixtures of a weld cell', 'Drew weld fixtures for the frame line', '0 2 0'],
    ['casting for a film', 'Casting of actors for a film', '0 0 0'],
    ['upkeep', 'Upkeep of the website', '0 0 0'],
    ['the layout of a magazine', 'Layout design of a monthly magazine', '0 0 0'],
    ['calipers on skin', 'Measured body fat by skinfold calipers', '0 0 0'],
    ['a program and its kind', 'AutoCAD, CAD', '0 1 0'],
    ['bookkeeping brought into an office', 'Implemented SAP for expense processes', '0 1 0'],
    ['bookkeeping brought into a plant', 'Implemented SAP in two plants', '0 3 0'],
  ])('%s', (_, text, wanted) => {
    expect(levels(text)).toBe(wanted);
  });
});

describe('accounts that are brought to agree', () => {
  it('show nothing of people', () => {
    expect(levels('Reconciled journal entries with the ledger of each supplier')).toBe('0 0 0');
  });
});
