import type { Cell } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import { mayNameCredential } from './pre-check';
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
  if (names.filter(({ text }) => mayNameCredential(text)).length < 2) return null;
  const statements = answers.map((answer, index) => {
    const lead = answer.text.length - answer.text.trimStart().length;
    const flag: Cell = { column: names[index]?.text.trim() ?? '', field: 'certification_flag', text: answer.text.trim() };
    return readFlag(flag, asOf, 'only named').map((statement) => inCell(cell, statement, answer.start + lead));
  });
  return statements.filter((found) => found.length > 0).length >= 2 ? statements.flat() : null;
}

const SEPARATORS = ['|', '\t', ';', ','] as const;

/** How often a separator stands between two places: no list of parts is made of prose. */
function countOf(text: string, separator: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(separator, from); at >= 0 && at < to; at = text.indexOf(separator, at + 1)) count += 1;
  return count;
}

/** Where the second of exactly two lines ends; -1 where there are fewer or more. */
function endOfSecondLine(text: string, firstEnd: number): number {
  if (firstEnd < 0) return -1;
  const end = text.indexOf('\n', firstEnd + 1);
  if (end < 0) return text.length;
  return /\S/u.test(text.slice(end)) ? -1 : end;
}

/** Reads a table that was flattened into two lines: names of credentials above, an answer under each. */
export function readTable(cell: Cell, asOf: CalendarDay): readonly Statement[] | null {
  const { text } = cell;
  const end = text.indexOf('\n');
  const below = endOfSecondLine(text, end);
  if (below < 0) return null;
  for (const separator of SEPARATORS) {
    const columns = countOf(text, separator, 0, end);
    if (columns === 0 || columns !== countOf(text, separator, end + 1, below)) continue;
    const names = partsOf(text.slice(0, end), 0, separator);
    const found = answersUnder(cell, names, partsOf(text.slice(end + 1, below), end + 1, separator), asOf);
    if (found !== null) return found;
  }
  return null;
}
