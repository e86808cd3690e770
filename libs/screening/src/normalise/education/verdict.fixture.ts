import { FIELDS, type Cell, type Field } from '../../applicant/column';
import type { Degree } from '../../applicant/facts';
import { readEducation } from './read-education';

/** Cells of an invented applicant by what their columns hold; a text alone is a mixed cell about education. */
export type Cells = string | Partial<Record<Field, string>>;

/** The day that the tables of degrees are judged as of. */
export const AS_OF = '2026-11-24';

/** The cells that an invented row would bring to the readers, in the order of {@link FIELDS}. */
export function cellsOf(cells: Partial<Record<Field, string>>): readonly Cell[] {
  return FIELDS.flatMap((field) => {
    const text = cells[field];
    return text === undefined ? [] : [{ column: field, field, text }];
  });
}

/**
 * The answers about education in one line: highest completed level, whether the required degree is there, then `running` where a
 * degree is in progress, `engineering` for an engineering master's (`engineering?` where unclear), `mba`.
 */
export function verdictOf(cells: Cells): string {
  const { level, required, inProgress, mastersEngineering, mba } = readEducation(
    cellsOf(typeof cells === 'string' ? { education: cells } : cells),
    AS_OF,
  );
  const engineering = { yes: 'engineering', unclear: 'engineering?', no: '' }[mastersEngineering];
  return [level, required, inProgress ? 'running' : '', engineering, mba === 'yes' ? 'mba' : ''].filter((word) => word !== '').join(' ');
}

/** One degree as it was read: level, group of the field, what is not plain about it, the field in quotation marks; then the words. */
function written({ level, fieldGroup, completion, isMba, kind, field, mastersEngineering, quotes }: Degree): string {
  const more = [
    completion === 'completed' ? '' : completion,
    isMba ? 'mba' : '',
    kind === 'degree' ? '' : kind,
    field === null ? '' : `“${field}”`,
    mastersEngineering === 'no' ? '' : `masters ${mastersEngineering}`,
  ];
  return `${[level, fieldGroup, ...more].filter((it) => it !== '').join(', ')}: ${quotes.map(({ text }) => text).join(' + ')}`;
}

/** Each degree that is named in one line, as it was read; its quotes are held against the cells. */
export function readingOf(cells: Cells): string {
  const texts = cellsOf(typeof cells === 'string' ? { education: cells } : cells);
  const { degrees } = readEducation(texts, AS_OF);
  for (const { column, start, end, text } of degrees.flatMap(({ quotes }) => quotes))
    expect(texts.find((cell) => cell.column === column)?.text.slice(start, end)).toBe(text);
  return degrees.map(written).join('; ');
}
