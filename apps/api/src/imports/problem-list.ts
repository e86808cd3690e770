import type { RowProblemView } from '@plumbline/contract';
import type { StoredProblem } from '@plumbline/persistence';

const HEADINGS = ['Row', 'Column', 'Problem', 'What was said', 'What was expected', 'Suggestion'];

/** The problems of an import as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the names right). */
export async function* problemList(
  problems: AsyncIterable<StoredProblem>,
  view: (it: StoredProblem) => RowProblemView,
): AsyncGenerator<string> {
  yield `\uFEFF${line(HEADINGS)}`;
  for await (const problem of problems) {
    const { row, column, code, said, expected, repair } = view(problem);
    yield line([row === null ? '' : String(row), column ?? '', code, said, expected, repair ?? '']);
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * A cell that a spreadsheet takes as text, whatever the applicant wrote: one that begins like a formula is led by an apostrophe
 * (OWASP, CSV injection), and every cell with anything special in it is quoted.
 */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
