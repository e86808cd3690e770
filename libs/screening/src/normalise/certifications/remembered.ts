import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import type { Statement } from './statement';

type Read = (cell: Cell, asOf: CalendarDay) => readonly Statement[];

const LONGEST_TEXT = 120;
const MOST_TEXTS = 8192;
const MOST_COLUMNS = 64;

/** What was read of texts of one column, as of one day. */
interface Column {
  readonly name: string;
  readonly field: Field;
  readonly asOf: CalendarDay;
  readonly read: Map<string, readonly Statement[]>;
}

/**
 * The same reading, remembered for short texts: lists repeat "CPIM" and "Six Sigma Green Belt" thousands of times. What is said of a text
 * depends on nothing but the text, its field, its column and the day, so remembering changes no answer. Columns are few: they are
 * compared one by one, so that no key is put together for a text.
 */
export function remembered(read: Read): Read {
  const columns: Column[] = [];
  let size = 0;
  return (cell, asOf) => {
    if (cell.text.length > LONGEST_TEXT) return read(cell, asOf);
    const found = columnOf(columns, cell, asOf)?.read.get(cell.text);
    if (found !== undefined) return found;
    const statements = read(cell, asOf);
    if (size >= MOST_TEXTS || columns.length >= MOST_COLUMNS) {
      columns.length = 0;
      size = 0;
    }
    size += 1;
    (columnOf(columns, cell, asOf) ?? withColumn(columns, cell, asOf)).read.set(cell.text, statements);
    return statements;
  };
}

function columnOf(columns: readonly Column[], cell: Cell, asOf: CalendarDay): Column | undefined {
  for (const column of columns) {
    if (column.name === cell.column && column.field === cell.field && column.asOf === asOf) return column;
  }
  return undefined;
}

function withColumn(columns: Column[], cell: Cell, asOf: CalendarDay): Column {
  const column = { name: cell.column, field: cell.field, asOf, read: new Map<string, readonly Statement[]>() };
  columns.push(column);
  return column;
}
