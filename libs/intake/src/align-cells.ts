import { isHardShape, shapeOf, type Shape } from './shape';

/** Cells brought to the width of the table. */
export interface AlignedCells {
  readonly cells: readonly string[];
  /** Filled cells that no column is left for. */
  readonly beyond: readonly string[];
  /** Whether cells moved to the columns that they look like, instead of staying where they stood. */
  readonly isMoved: boolean;
}

/** Cells that are too few or too many by more than this are not looked at one by one. */
const MOST_MOVED = 3;

/**
 * As many cells as columns. A record with a delimiter too many has an empty cell too many, or one in two pieces, where a text holds a delimiter
 * that nobody quoted; one with a delimiter too few lacks a cell: which one is told by what the columns look like, and only where one answer
 * fits better than leaving the cells in place.
 */
export function alignCells(cells: readonly string[], shapes: readonly Shape[]): AlignedCells {
  const { length } = shapes;
  if (cells.length === length) return { cells, beyond: [], isMoved: false };
  const plain = Array.from({ length }, (_, index) => cells[index] ?? '');
  const beyond = cells.slice(length).filter((it) => it.trim() !== '');
  if (Math.abs(cells.length - length) > MOST_MOVED) return { cells: plain, beyond, isMoved: false };
  const moved = cells.length > length ? withFewerCells(cells, shapes) : withEmptyCells(cells, shapes);
  const isBetter = moved !== undefined && fitOf(moved, shapes) > fitOf(plain, shapes);
  return isBetter ? { cells: moved, beyond: [], isMoved: true } : { cells: plain, beyond, isMoved: false };
}

/** Leaves out empty cells, or joins two that stand side by side, so that the rest fits best; an empty cell goes before a joint. */
function withFewerCells(cells: readonly string[], shapes: readonly Shape[]): readonly string[] | undefined {
  let left = cells;
  while (left.length > shapes.length) {
    const joined = left.slice(1).flatMap((cell, index) => joinedAt(left, index, cell));
    const emptied = left.flatMap((cell, index) => (cell.trim() === '' ? [left.toSpliced(index, 1)] : []));
    const best = bestOf([...joined, ...emptied], shapes);
    if (best === undefined) return undefined;
    left = best;
  }
  return left;
}

/** "Bolt" and "Ann" are one cell, "Bolt, Ann": both are text. */
function joinedAt(cells: readonly string[], at: number, next: string): readonly (readonly string[])[] {
  const cell = cells[at] ?? '';
  if (!IS_TEXT.has(shapeOf(cell)) || !IS_TEXT.has(shapeOf(next))) return [];
  return [cells.toSpliced(at, 2, `${cell}, ${next.trim()}`)];
}

const IS_TEXT: ReadonlySet<Shape> = new Set<Shape>(['text', 'prose']);

function withEmptyCells(cells: readonly string[], shapes: readonly Shape[]): readonly string[] {
  let filled = cells;
  while (filled.length < shapes.length) {
    const choices = Array.from({ length: filled.length + 1 }, (_, index) => filled.toSpliced(index, 0, ''));
    filled = bestOf(choices, shapes) ?? [...filled, ''];
  }
  return filled;
}

/** The last of equals: what is missing is most often missing at the end. */
function bestOf(choices: readonly (readonly string[])[], shapes: readonly Shape[]): readonly string[] | undefined {
  let best: { cells: readonly string[]; fit: number } | undefined;
  for (const cells of choices) {
    const fit = fitOf(cells, shapes);
    if (best === undefined || fit >= best.fit) best = { cells, fit };
  }
  return best?.cells;
}

/** How many cells look like their columns, less those that plainly do not. Empty cells tell nothing. */
export function fitOf(cells: readonly string[], shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape, index) => sum + fitOfCell(shapeOf(cells[index] ?? ''), shape), 0);
}

function fitOfCell(cell: Shape, column: Shape): number {
  if (cell === 'empty') return 0;
  if (cell === column) return isHardShape(column) ? 2 : 1;
  return isHardShape(column) || isHardShape(cell) || column === 'empty' ? -2 : 0;
}
