import type { Field } from '@plumbline/screening';
import { MisplacedCells } from './misplaced-cells';

const FIELDS: readonly (readonly [Field, readonly string[]])[] = [
  ['first_name', ['Ann', 'Bo']],
  ['last_name', ['Bolt', 'Carr']],
  ['email', ['ann@example.com', 'bo@example.com']],
  ['phone', ['216-555-0101', '216-555-0102']],
  ['field_of_study', ['Industrial', 'Mechanical']],
  ['graduation', ['2014', '2016']],
  ['years', ['8', '6']],
  ['notes', ['calm', 'kind']],
];
const columns = FIELDS.map(([field, samples]) => ({ column: `The ${field}`, field, samples, evidence: 'heading', isExact: true }) as const);
const putRight = (...cells: string[]) => new MisplacedCells(columns).putRight(cells);

describe('what somebody typed into the wrong column', () => {
  it('is left alone where all stands right, or nothing tells what belongs where', () => {
    for (const cells of [
      ['Ann', 'Bolt', 'ann@example.com', '216-555-0101', 'Industrial', '2014', '8', ''],
      ['Ann', 'Bolt', 'no mail', '216-555-0101', '', '', '2014', ''],
      ['', 'Production Engineering', '', '', '', '2014', '8', ''],
      ['Ann', 'Bolt', '', '216-555-0101', 'Industrial', '2014', '2012', ''],
    ])
      expect(putRight(...cells)).toEqual({ cells, moves: [] });
  });

  it('is exchanged where the address stands in the cell for the number', () => {
    const { cells, moves } = putRight('Ann', 'Bolt', '216-555-0101', 'ann@example.com', 'Industrial', '2014', '8', 'calm');
    expect(cells).toEqual(['Ann', 'Bolt', 'ann@example.com', '216-555-0101', 'Industrial', '2014', '8', 'calm']);
    expect(moves).toEqual([
      { column: 'The phone', said: '216-555-0101', expected: 'the address in its own column', repair: 'the two cells were exchanged' },
    ]);
  });

  it('is moved back where the whole record slipped by one', () => {
    const right = ['Ann', 'Bolt', 'ann@example.com', '216-555-0101', 'Industrial', '2014', '8', ''];
    expect(putRight('', ...right.slice(0, -1)).cells).toEqual(right);
    expect(putRight('Bolt', 'ann@example.com', '216-555-0101', 'Industrial', '2014', '8', 'calm', '').cells).toEqual([
      ...['', 'Bolt', 'ann@example.com', '216-555-0101', 'Industrial', '2014', '8', 'calm'],
    ]);
    expect(putRight('', ...right.slice(0, -1)).moves).toMatchObject([{ repair: 'the cells were moved back by one column' }]);
  });

  it('is moved to its empty column where a field of study stands as a name', () => {
    const { cells, moves } = putRight('Mechanical Engineering', 'Ann Bolt', 'ann@example.com', '', '', '2014', '8', '');
    expect(cells).toEqual(['', 'Ann Bolt', 'ann@example.com', '', 'Mechanical Engineering', '2014', '8', '']);
    expect(moves).toMatchObject([{ column: 'The first_name', expected: 'a name' }]);
  });

  it('is exchanged where a year stands as years of work and a few years as the year of graduation', () => {
    expect(putRight('Ann', 'Bolt', 'ann@example.com', '', 'Industrial', '8 yrs', '2014', '').cells).toEqual([
      ...['Ann', 'Bolt', 'ann@example.com', '', 'Industrial', '2014', '8 yrs', ''],
    ]);
  });
});
