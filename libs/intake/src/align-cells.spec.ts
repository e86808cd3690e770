import { alignCells } from './align-cells';

const SHAPES = ['text', 'text', 'email', 'phone', 'text', 'number'] as const;
const aligned = (...cells: string[]) => alignCells(cells, SHAPES).cells;

describe('a record with a delimiter too many', () => {
  it('is brought into place by leaving out the empty cell that it made', () => {
    expect(aligned('R-1', '', 'Ann Bolt', 'ann@example.com', '216-555-0101', 'BSc', '8')).toEqual([
      'R-1',
      'Ann Bolt',
      'ann@example.com',
      '216-555-0101',
      'BSc',
      '8',
    ]);
  });

  it('is brought into place by joining the text that nobody quoted', () => {
    const whole = ['R-1', 'Bolt, Ann', 'ann@example.com', '216-555-0101', 'BSc, Physics', '8'];
    expect(aligned('R-1', 'Bolt', ' Ann', 'ann@example.com', '216-555-0101', 'BSc', 'Physics', '8')).toEqual(whole);
  });

  it('stays as it stands where no joint is better', () => {
    const { cells, beyond } = alignCells(['R-1', 'Ann Bolt', 'ann@example.com', '216-555-0101', 'BSc', '8', 'calm'], SHAPES);
    expect([cells.length, beyond]).toEqual([6, ['calm']]);
  });
});
