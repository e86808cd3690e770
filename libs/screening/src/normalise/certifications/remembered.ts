import type { Cell } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import type { Statement } from './statement';

type Read = (cell: Cell, asOf: CalendarDay) => readonly Statement[];

const LONGEST_TEXT = 120;
const MOST_TEXTS = 8192;

/**
 * The same reading, remembered for short texts: lists repeat "CPIM" and "Six Sigma Green Belt" thousands of times. What is said of a text
 * depends on nothing but the text, its field, its column and the day, so remembering changes no answer.
 */
export function remembered(read: Read): Read {
  const known = new Map<string, readonly Statement[]>();
  return (cell, asOf) => {
    if (cell.text.length > LONGEST_TEXT) return read(cell, asOf);
    const key = `${asOf}|${cell.field}|${cell.column}|${cell.text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const statements = read(cell, asOf);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(key, statements);
    return statements;
  };
}
