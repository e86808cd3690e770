import type { Field } from '@plumbline/screening';
import { alignCells } from './align-cells';
import { addressesIn } from './email-cell';
import { type ColumnMapping, DEFAULT_LIMITS, type RowProblem, type RowProblemCode } from './intake';
import { MisplacedCells } from './misplaced-cells';
import type { ListRecord } from './read-records';
import { commonShape, type Shape } from './shape';
import { StrangerFinder } from './stranger';

/** What became of one record: the cells to judge, as wide as the columns, or null where it is no applicant. */
export interface CheckedRow {
  readonly cells: readonly string[] | null;
  readonly problems: readonly RowProblem[];
}

type Cells = readonly string[];

const NAMES: readonly Field[] = ['name', 'first_name', 'last_name'];
/** Looks over the records of one list. Nothing is dropped or repaired without a problem that says so. */
export class RowChecker {
  readonly #columns: readonly ColumnMapping[];
  readonly #shapes: readonly Shape[];
  readonly #strangers: StrangerFinder;
  readonly #nameColumns: readonly number[];
  readonly #mailColumns: readonly number[];
  readonly #misplaced: MisplacedCells;

  constructor(columns: readonly ColumnMapping[]) {
    const placesOf = (fields: readonly Field[]) => columns.flatMap(({ field }, index) => (fields.includes(field) ? [index] : []));
    this.#columns = columns;
    this.#shapes = columns.map(({ samples }) => commonShape(samples));
    this.#strangers = new StrangerFinder(columns);
    this.#nameColumns = placesOf(NAMES);
    this.#mailColumns = placesOf(['email']);
    this.#misplaced = new MisplacedCells(columns);
  }

  check(record: ListRecord): CheckedRow {
    const reason = this.#strangers.reasonFor(record.cells);
    if (reason !== undefined)
      return { cells: null, problems: [problem(record, 'not_an_applicant', { said: excerpt(record.cells), expected: reason })] };
    const problems: RowProblem[] = [];
    const cells = this.#shortened(record, this.#unswapped(record, this.#fitted(record, problems), problems), problems);
    this.#checkName(record, cells, problems);
    this.#checkAddress(record, cells, problems);
    this.#checkFormulas(record, cells, problems);
    if (record.isRunaway) problems.push(problem(record, 'unclosed_quote', { said: excerpt(cells), ...UNCLOSED }));
    return { cells, problems };
  }

  /** As wide as the columns: cells that are missing are empty, cells beyond the last column are said and left out. */
  #fitted(record: ListRecord, problems: RowProblem[]): Cells {
    const { length } = this.#columns;
    if (record.cells.length === length) return record.cells;
    const { cells, beyond, isMoved } = alignCells(record.cells, this.#shapes);
    const expected = `${length} cells`;
    const moved = isMoved ? 'the cells were moved to the columns that they look like' : undefined;
    const counted = { said: `${record.cells.length} cells`, expected };
    if (record.cells.length < length)
      problems.push(problem(record, 'too_few_cells', { ...counted, repair: moved ?? 'the missing cells were read as empty' }));
    else if (moved !== undefined) problems.push(problem(record, 'too_many_cells', { ...counted, repair: moved }));
    else if (beyond.length > 0) problems.push(problem(record, 'too_many_cells', { said: excerpt(beyond), expected, repair: LEFT_OUT }));
    return cells;
  }

  #unswapped(record: ListRecord, cells: Cells, problems: RowProblem[]): Cells {
    const { cells: inPlace, moves } = this.#misplaced.putRight(cells);
    for (const move of moves) problems.push(problem(record, 'swapped_columns', move));
    return inPlace;
  }

  /** Nobody writes a résumé of a hundred pages; a machine that does keeps the judge from everybody else. */
  #shortened(record: ListRecord, cells: Cells, problems: RowProblem[]): Cells {
    if (cells.reduce((sum, { length }) => sum + length, 0) <= cellCharacters) return cells;
    let left = recordCharacters;
    return cells.map((cell, index) => {
      const limit = Math.min(cellCharacters, left);
      left -= Math.min(cell.length, limit);
      if (cell.length <= limit) return cell;
      const column = this.#columns[index]?.column ?? '';
      const expected = `at most ${limit} characters`;
      problems.push(problem(record, 'cell_too_long', { said: `${cell.length} characters`, column, expected, repair: SHORTENED }));
      return cell.slice(0, limit);
    });
  }

  #checkName(record: ListRecord, cells: Cells, problems: RowProblem[]): void {
    const [first] = this.#nameColumns;
    if (first === undefined || this.#nameColumns.some((it) => cells[it]?.trim())) return;
    problems.push(problem(record, 'missing_name', { said: '', column: this.#columns[first]?.column ?? '', expected: 'a name' }));
  }

  #checkAddress(record: ListRecord, cells: Cells, problems: RowProblem[]): void {
    const [first] = this.#mailColumns;
    if (first === undefined) return;
    const filled = this.#mailColumns.filter((it) => cells[it]?.trim());
    const code = addressProblem(filled.map((it) => cells[it] ?? ''));
    if (code === undefined) return;
    const place = filled[0] ?? first;
    problems.push(problem(record, code, { said: cells[place] ?? '', column: this.#columns[place]?.column ?? '', ...ADDRESS[code] }));
  }

  #checkFormulas(record: ListRecord, cells: Cells, problems: RowProblem[]): void {
    cells.forEach((cell, index) => {
      if (mayBeFormula(cell) && FORMULA.test(cell.slice(0, EXCERPT_CHARACTERS)))
        problems.push(problem(record, 'formula', { said: excerpt([cell]), column: this.#columns[index]?.column ?? '', ...AS_TEXT }));
    });
  }
}

const { cellCharacters, recordCharacters } = DEFAULT_LIMITS;
const SHORTENED = 'the characters beyond were left out';
const LEFT_OUT = 'the cells beyond the last column were left out';
const UNCLOSED = { expected: 'a closing quote', repair: 'the quote was read as text' };
const AS_TEXT = { expected: 'text', repair: 'kept as text, never calculated' };
const ADDRESS = {
  missing_email: { expected: 'an e-mail address' },
  invalid_email: { expected: 'an e-mail address such as name@example.com' },
  two_emails: { expected: 'one e-mail address', repair: 'the first one is used' },
} as const;

/** What is wrong with the cells that hold addresses, several columns together. */
function addressProblem(filled: Cells): keyof typeof ADDRESS | undefined {
  if (filled.length === 0) return 'missing_email';
  const found = filled.map(addressesIn);
  if (found.every((it) => it.length === 0)) return 'invalid_email';
  return found.some((it) => it.length > 1) ? 'two_emails' : undefined;
}

/** Cheap, because every cell is asked: only these beginnings make a spreadsheet calculate. */
function mayBeFormula(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code === 61 || code === 43 || code === 45 || code === 64 || code <= 32;
}

const FORMULA = /^\s*(?:=\s*[\w"'(+-]|@[A-Za-z]+\(|[+-]\s*[A-Za-z]+\(|[=+@-].*\|.*!)/;

interface Wording {
  readonly said: string;
  readonly expected: string;
  readonly column?: string;
  readonly repair?: string;
}

function problem({ row }: ListRecord, code: RowProblemCode, { said, expected, column, repair }: Wording): RowProblem {
  return { row, column: column ?? null, code, said, expected, repair: repair ?? null };
}

const EXCERPT_CHARACTERS = 200;

function excerpt(cells: Cells): string {
  const text = cells.filter((it) => it.trim() !== '').join(' · ');
  return text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text;
}
