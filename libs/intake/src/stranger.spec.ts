import type { Field } from '@plumbline/screening';
import { StrangerFinder } from './stranger';

const FIELDS: readonly Field[] = ['administrative', 'name', 'email', 'phone', 'degree', 'notes'];
const finder = new StrangerFinder(FIELDS.map((field) => ({ column: `The ${field}`, field })));
const isNobody = (...cells: string[]) => finder.reasonFor(cells) !== undefined;

describe('a record of an applicant list', () => {
  it.each([
    ['a break of the day', ['12:00', 'LUNCH', '', '', '', '']],
    ['a section', ['', 'NIGHT SHIFT', '', '', '', '']],
    ['a total in Polish', ['', 'Razem: 12', '', '', '12', '9']],
    ['a total in Turkish', ['', 'Toplam', '', '', '12', '9']],
    ['a remark about the list', ['', 'Préparé par M. Roux', '', '', 'v2', 'x']],
    ['a test entry with a number', ['7', 'ZZTest, Candidate (C-99)', 'zz@example.com', '555 0100 000', 'BS', '']],
    ['a test entry of some department', ['7', 'ZZTEST Recruiting', 'hr@example.com', '', 'BS', '']],
    ['a test entry that nobody is to hire', ['7', 'TEST, DO NOT HIRE', 'hr@example.com', '', 'BS', '']],
    ['a test entry in Swedish', ['7', 'Testsson, Test', 'hr@example.com', '', '', '']],
    ['the test of a system', ['7', 'Orbis Test', 'orbis@example.com', '', 'Test', '']],
    ['a test entry in Portuguese', ['7', 'teste teste', 'teste@example.com', '', '', '']],
    ['a test student', ['7', 'Test Student', 'test.student@example.com', '', '', '']],
    ['a test entry in Spanish', ['7', 'Prueba Prueba', 'prueba@example.com', '', '', '']],
    ['an entry that its note calls a test', ['7', 'Ann Bolt', 'ann@example.com', '', 'BS', 'test record']],
    ['an entry that its note asks to ignore', ['7', 'Ann Bolt', 'ann@example.com', '', 'BS', 'pls ignore this row']],
    ['empty', ['', ' ', '', '', '', '']],
    ['the headings again', ['The administrative', 'The name', 'The email', 'The phone', 'The degree', 'The notes']],
  ])('is nobody where it is %s', (_, cells) => {
    expect(isNobody(...cells)).toBe(true);
  });

  it.each([
    ['has a name and an address only', ['', 'Ann Bolt', 'ann@example.com', '', '', '']],
    ['has a name and a note only', ['7', 'Ann Bolt', '', '', '', 'will send her résumé']],
    ['nobody is to hire', ['7', 'Ann Bolt - DO NOT HIRE', 'ann@example.com', '', 'BS', '']],
    ['is called Test', ['7', 'Anna Test', 'anna.test@example.com', '', 'BS', 'tested valves']],
    ['is called Testa', ['7', 'Marco Testa', 'm.testa@example.com', '', '', '']],
    ['must not be called at work', ['7', 'Ann Bolt', 'ann@example.com', '', 'BS', 'do not contact at work']],
  ])('is somebody who %s', (_, cells) => {
    expect(isNobody(...cells)).toBe(false);
  });

  it('is somebody with nothing but the name of a person', () => {
    const named = new StrangerFinder([
      { column: 'Time', field: 'administrative' },
      { column: 'Name', field: 'name' },
    ]);
    expect(named.reasonFor(['9:05', 'Ann Bolt'])).toBeUndefined();
    expect(named.reasonFor(['9:05', 'Bolt, Ann'])).toBeUndefined();
    expect(named.reasonFor(['9:05', 'COFFEE'])).toBeDefined();
  });
});
