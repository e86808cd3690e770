import type { Cell } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import { readFlag } from './read-flag';
import type { Statement } from './statement';

interface Part {
  readonly text: string;
  readonly start: number;
}

function partsOf(line: string, start: number, separator: string): readonly Part[] {
  let at = start;
  return line.split(separator).map((text) => {
    const part = { text, start: at };
    at += text.length + 1;
    return part;
  });
}

function inCell(cell: Cell, statement: Statement, shift: number): Statement {
  const start = statement.quote.start + shift;
  const end = statement.quote.end + shift;
  return { ...statement, quote: { column: cell.column, start, end, text: cell.text.slice(start, end) } };
}

/** The answers under a row of names, or null where the two lines are no such table. */
function answersUnder(cell: Cell, names: readonly Part[], answers: readonly Part[], asOf: CalendarDay): readonly Statement[] | null {
  if (names.length < 2 || names.length !== answers.length) return null;
  const statements = answers.map((answer, index) => {
    const lead = answer.text.length - answer.text.trimStart().length;
    const flag: Cell = { column: names[index]?.text.trim() ?? '', field: 'certification_flag', text: answer.text.trim() };
    return readFlag(flag, asOf, 'only named').map((statement) => inCell(cell, statement, answer.start + lead));
  });
  return statements.filter((found) => found.length > 0).length >= 2 ? statements.flat() : null;
}

/** Reads a table that was flattened into two lines: names of credentials above, an answer under each. */
export function readTable(cell: Cell, asOf: CalendarDay): readonly Statement[] | null {
  const end = cell.text.indexOf('\n');
  if (end < 0) return null;
  const below = cell.text.slice(end + 1);
  const nextEnd = below.includes('\n') ? below.indexOf('\n') : below.length;
  if (below.slice(nextEnd).trim() !== '') return null;
  for (const separator of ['|', '\t', ';', ',']) {
    const names = partsOf(cell.text.slice(0, end), 0, separator);
    const found = answersUnder(cell, names, partsOf(below.slice(0, nextEnd), end + 1, separator), asOf);
    if (found !== null) return found;
  }
  return null;
}
