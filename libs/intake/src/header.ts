import { knownHeading } from './headings';

/** Where the records of a table begin, and what its columns are called. */
export interface Header {
  /** Index of the last header row among the records given; -1 where there is none. */
  readonly row: number;
  readonly names: readonly string[];
  /** Records before the header, as they stand. */
  readonly preamble: readonly (readonly string[])[];
}

const LOOKED_AT = 30;

/** Finds the header among the first records of a file. `given` is a person's answer, counted from 0. */
export function findHeader(records: readonly (readonly string[])[], given?: number): Header {
  const row = given ?? headerRow(records.slice(0, LOOKED_AT), commonWidth(records));
  const cells = records[row] ?? [];
  return { row, names: columnNames(cells, groupsAbove(records, row)), preamble: records.slice(0, Math.max(row, 0)) };
}

function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1];
  return width;
}

function headerRow(records: readonly (readonly string[])[], width: number): number {
  let best = { row: -1, known: 1 };
  records.forEach((cells, row) => {
    const known = cells.filter((it) => knownHeading(it) !== undefined).length;
    // The first of equals: a header that is repeated further down does not hide the records between.
    if (known > best.known && known >= filled(cells) * 0.3) best = { row, known };
  });
  if (best.row >= 0) return best.row;
  const plausible = records.findIndex(
    (cells) => cells.length >= Math.max(width, 1) && filled(cells) >= cells.length * 0.6 && cells.every(isNameLike),
  );
  return plausible >= 0
    ? plausible
    : Math.max(
        0,
        records.findIndex((cells) => cells.length >= width && filled(cells) > 0),
      );
}

const filled = (cells: readonly string[]): number => cells.filter((it) => it.trim() !== '').length;

/** A name of a column is short, and neither a figure, a date nor an address. */
function isNameLike(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 200 && !/^[-+]?[\d.,/:\s]+$/.test(text.length === 0 ? 'x' : text) && !/\S+@\S+\.\S+/.test(text);
}

/** The row of group headings above the header: as wide, and with gaps. */
function groupsAbove(records: readonly (readonly string[])[], row: number): readonly string[] {
  const above = records[row - 1];
  const header = records[row];
  return above !== undefined && header !== undefined && above.length === header.length && filled(above) > 1 ? above : [];
}

/** The cell of the last header row; where that is empty, the group's above it; else `Column 3`. Repeats get ` (2)`. */
export function columnNames(cells: readonly string[], groups: readonly string[]): string[] {
  const seen = new Map<string, number>();
  let group = '';
  return cells.map((cell, index) => {
    group = groups[index]?.trim() === '' ? group : (groups[index]?.trim() ?? '');
    const name = oneLine(cell) || group || `Column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
