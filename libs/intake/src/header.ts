import { foldHeading, knownHeading } from './headings';
import { isHeading } from './asked-headings';
import { DEGREE } from './cell-forms';
import { commonShape, isHardShape, shapeOf, type Shape } from './shape';

/** Where the records of a table begin, and what its columns are called. */
export interface Header {
  /** Index of the last header row among the records given; -1 where there is none. */
  readonly row: number;
  /** A name a column, each once, none empty: the cell of the last header row, else the group's above it, else `Column 3`. */
  readonly names: readonly string[];
  /** The headings as they stand, several header rows joined; empty where there is no header. */
  readonly headings: readonly string[];
  /** The group's heading above each column's own, '' where there is none: what a column named "Response" or "(years)" is about. */
  readonly groups: readonly string[];
  /** Records before the header, as they stand. */
  readonly preamble: readonly (readonly string[])[];
}

type Cells = readonly string[];

const LOOKED_AT = 30;
const MOST_HEADER_ROWS = 5;

/** Finds the header among the first records of a file. `given` is a person's answer, counted from 0; -1 says that there is none. */
export function findHeader(records: readonly Cells[], given?: number): Header {
  const table = new TableHead(records);
  const first = given ?? table.rowUnder(table.headerRow());
  if (first < 0) return { row: -1, names: columnNames(wideAs([], table.width), []), headings: [], groups: [], preamble: [] };
  const rows = given === undefined ? table.joinedRows(first) : [given];
  const row = rows.at(-1) ?? first;
  const cells = withoutStrayCells(records[row] ?? [], table.width);
  const groups = groupsAbove(records[row - 1] ?? [], cells);
  const joined = cells.map((_, column) => oneLine(rows.map((it) => records[it]?.[column] ?? '').join(' ')) || (groups[column] ?? ''));
  return {
    row,
    names: columnNames(wideAs(cells, table.width), groups),
    headings: numbered(rows.length > 1 ? joined : cells.map((it, column) => oneLine(it) || (groups[column] ?? ''))),
    groups,
    preamble: records.slice(0, rows[0] ?? row),
  };
}

/** A header that is wider than the data has empty headings too many. */
function withoutStrayCells(cells: Cells, width: number): Cells {
  let left = cells;
  while (left.length > width) {
    const stray = left.at(-1)?.trim() === '' ? left.length - 1 : left.findIndex((it) => it.trim() === '');
    if (stray < 0) break;
    left = left.toSpliced(stray, 1);
  }
  return left;
}

/** A header that is narrower than the data leaves columns without a name, not applicants without their cells. */
function wideAs(cells: Cells, width: number): Cells {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
}

/** The first records of a file, and what its columns look like further down. */
class TableHead {
  readonly width: number;
  readonly #records: readonly Cells[];
  readonly #shapes: readonly Shape[];
  readonly #hardColumns: readonly number[];

  constructor(records: readonly Cells[]) {
    this.#records = records;
    this.width = commonWidth(records);
    const below = records.filter((it) => it.length === this.width).slice(records.length > 12 ? MOST_HEADER_ROWS : 1);
    this.#shapes = Array.from({ length: this.width }, (_, column) => commonShape(below.map((it) => it[column] ?? '')));
    this.#hardColumns = this.#shapes.flatMap((shape, column) => (isHardShape(shape) ? [column] : []));
  }

  /** The header's row, the first one where there are several; -1 where the records begin at once. */
  headerRow(): number {
    const known = this.#knownRow();
    if (known >= 0) return known;
    const row = this.#records.slice(0, LOOKED_AT).findIndex((cells) => this.#isWide(cells));
    if (row < 0) return this.#records.length > 0 ? 0 : -1;
    const cells = this.#records[row] ?? [];
    return this.#isRecord(cells) ? -1 : row;
  }

  /**
   * The row of answers or units under a header with gaps, as form tools write it: it fills gaps of the header, and holds nothing that the
   * records below hold where the columns are of figures, addresses or dates. Else the header's own row.
   */
  rowUnder(header: number): number {
    const above = this.#records[header] ?? [];
    const under = this.#records[header + 1] ?? [];
    if (header < 0 || under.length !== above.length || filled(above) < 2 || filled(under) < 2 || this.#hardColumns.length === 0)
      return header;
    const gaps = above.flatMap((it, column) => (it.trim() === '' ? [column] : []));
    const fillsGaps = gaps.length > 0 && gaps.every((column) => under[column]?.trim() !== '');
    const isRecord = this.#hardColumns.some((column) => under[column]?.trim() !== '' && isHardShape(shapeOf(under[column] ?? '')));
    return fillsGaps && !isRecord && !under.some((it) => shapeOf(it) === 'prose' || shapeOf(it) === 'email') ? header + 1 : header;
  }

  /** The row with most headings that are known; the first of equals, so that a repeated header hides no records. */
  #knownRow(): number {
    let best = { row: -1, known: 1 };
    this.#records.slice(0, LOOKED_AT).forEach((cells, row) => {
      const known = cells.filter((it) => knownHeading(it) !== undefined).length;
      if (known > best.known && known >= filled(cells) * 0.3 && !cells.some(isOfSomebody)) best = { row, known };
    });
    const [first = []] = this.#records;
    const isOneColumn = best.row < 0 && filled(first) === 1 && first.some((it) => knownHeading(it) !== undefined);
    return isOneColumn ? 0 : best.row;
  }

  /** The header and the rows around it that head the columns as well: as wide as the data, filled, and no record. */
  joinedRows(row: number): number[] {
    let first = row;
    let last = row;
    if (this.#isFullWidth(row)) {
      while (this.#headsToo(first - 1, row)) first -= 1;
      while (last - first + 1 < MOST_HEADER_ROWS && this.#headsToo(last + 1, row)) last += 1;
    }
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #headsToo(row: number, header: number): boolean {
    if (!this.#isFullWidth(row)) return false;
    const cells = this.#records[row] ?? [];
    const above = this.#records[header] ?? [];
    if (cells.every((it, column) => foldHeading(it) === foldHeading(above[column] ?? ''))) return true;
    const known = cells.filter((it) => knownHeading(it) !== undefined).length;
    const isUnlike = this.#hardColumns.length >= 2 && this.#hardColumns.every((it) => !isHardShape(shapeOf(cells[it] ?? '')));
    return isUnlike && (row < header || known >= cells.length * 0.3);
  }

  #isFullWidth(row: number): boolean {
    const cells = this.#records[row] ?? [];
    return cells.length === this.width && filled(cells) === this.width;
  }

  /** Wide enough to head or to be the data: a title stands alone in its row. */
  #isWide(cells: Cells): boolean {
    return this.width <= 2 ? filled(cells) > 0 : filled(cells) >= Math.max(2, this.width * 0.5);
  }

  /** Looks like the records below it: an address, a figure or a date where the columns hold such, a person and a degree where they do. */
  #isRecord(cells: Cells): boolean {
    if (cells.some((it) => shapeOf(it) === 'email')) return true;
    if (cells.length !== this.width) return cells.filter((it) => isHardShape(shapeOf(it))).length >= 2;
    if (this.#hardColumns.some((column) => shapeOf(cells[column] ?? '') === this.#shapes[column])) return true;
    return this.#isAmongAlike(cells, isPerson) && this.#isAmongAlike(cells, isDegreeOfSomebody);
  }

  /** Such a cell that is no heading stands in it, over others of which most are such cells too. */
  #isAmongAlike(cells: Cells, isSuch: (cell: string) => boolean): boolean {
    const below = this.#records.slice(1).filter((it) => it.length === this.width);
    return cells.some((cell, column) => {
      if (!isSuch(cell) || isHeading(cell)) return false;
      const alike = below.filter((it) => isSuch(it[column] ?? '')).length;
      return alike > 0 && alike >= below.length * 0.5;
    });
  }
}

/** No heading is an address, a telephone number or a date: a record may hold words that are headings elsewhere ("Diploma", "Manager"). */
function isOfSomebody(cell: string): boolean {
  const shape = shapeOf(cell);
  return shape === 'email' || shape === 'phone' || shape === 'date';
}

/** "Ann Lee", "LEE, Ann". */
function isPerson(cell: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(cell.trim());
}

/** "BSc Mechanical Engineering", "MBA": a degree, and no more. */
function isDegreeOfSomebody(cell: string): boolean {
  return cell.length <= LONGEST_DEGREE && DEGREE.test(cell);
}

const LONGEST_DEGREE = 120;

function commonWidth(records: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1];
  return width;
}

const filled = (cells: Cells): number => cells.filter((it) => it.trim() !== '').length;

/** The row of group headings above the header: as wide, with gaps, and more than one group. Each gap takes the group before it. */
function groupsAbove(above: Cells, header: Cells): readonly string[] {
  if (above.length !== header.length || filled(above) < 2) return [];
  let group = '';
  return above.map((cell) => {
    group = oneLine(cell) || group;
    return group;
  });
}

/** The cell of the last header row; where that is empty, the group's above it; else `Column 3`. Repeats get ` (2)`. */
function columnNames(cells: Cells, groups: Cells): string[] {
  return numbered(cells.map((cell, index) => firstFilled(oneLine(cell), groups[index], `Column ${index + 1}`)));
}

/** Repeats get ` (2)`, ` (3)` …; columns without a name keep none. */
function numbered(names: Cells): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; unique !== '' && taken.has(unique); count += 1) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

const firstFilled = (...names: readonly (string | undefined)[]): string => names.find((it) => it !== undefined && it !== '') ?? '';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
