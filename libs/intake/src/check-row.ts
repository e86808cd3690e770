import type { Column, Field } from '@plumbline/screening';
import type { RowProblem, RowProblemCode } from './intake';
import type { ListRecord } from './read-records';

/** What became of one record: the cells to judge, as wide as the columns, or null where it is no applicant. */
export interface CheckedRow {
  readonly cells: readonly string[] | null;
  readonly problems: readonly RowProblem[];
}

/** Looks over the records of one list. Nothing is dropped without a problem that says so. */
export class RowChecker {
  readonly #columns: readonly Column[];
  readonly #header: string;

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
    this.#header = columns.map((it) => it.name.toLowerCase()).join('\u0000');
  }

  check(record: ListRecord): CheckedRow {
    const stranger = this.#strangerReason(record);
    if (stranger !== undefined)
      return { cells: null, problems: [problem(record, 'not_an_applicant', { said: excerpt(record.cells), expected: stranger })] };
    const problems: RowProblem[] = [];
    const cells = this.#unswapped(record, this.#fitted(record, problems), problems);
    this.#checkIdentity(record, cells, problems);
    this.#checkFormulas(record, cells, problems);
    if (record.isRunaway)
      problems.push(
        problem(record, 'unclosed_quote', { said: excerpt(cells), expected: 'a closing quote', repair: 'the quote was read as text' }),
      );
    return { cells, problems };
  }

  /** Why this record is nobody, or undefined where it may be somebody. */
  #strangerReason({ cells }: ListRecord): string | undefined {
    const filled = cells.filter((it) => it.trim() !== '');
    if (filled.length === 0) return 'an applicant; the row is empty';
    if (this.#isHeaderAgain(cells)) return 'an applicant; the row repeats the headings';
    const name = this.#valueOf('name', cells) || `${this.#valueOf('first_name', cells)} ${this.#valueOf('last_name', cells)}`.trim();
    if (TOTALS.test(filled[0] ?? '') || TOTALS.test(name)) return 'an applicant; the row is a total or a remark about the list';
    if (TESTS.test(name)) return 'an applicant; the row is a test entry';
    const hasContact = filled.some((it) => EMAIL.test(it)) || this.#valueOf('phone', cells).replace(/\D/g, '').length >= 6;
    if (!hasContact && filled.length <= Math.max(1, Math.floor(cells.length * 0.2)) && cells.length > 2)
      return 'an applicant; the row is a heading or a remark';
    return undefined;
  }

  #isHeaderAgain(cells: readonly string[]): boolean {
    const names = cells.map((it) => it.trim().toLowerCase());
    if (names.join('\u0000') === this.#header) return true;
    const known = this.#columns.filter((it, index) => names[index] !== '' && names[index] === it.name.toLowerCase()).length;
    return known >= 2 && known >= names.filter((it) => it !== '').length * 0.6;
  }

  #valueOf(field: Field, cells: readonly string[]): string {
    const index = this.#columns.findIndex((it) => it.field === field);
    return index < 0 ? '' : (cells[index]?.trim() ?? '');
  }

  /** As wide as the columns: missing cells are empty, cells beyond the last column are said and left out. */
  #fitted(record: ListRecord, problems: RowProblem[]): string[] {
    const { length } = this.#columns;
    const beyond = record.cells.slice(length).filter((it) => it.trim() !== '');
    if (beyond.length > 0)
      problems.push(
        problem(record, 'too_many_cells', {
          said: excerpt(beyond),
          expected: `${length} cells`,
          repair: 'the cells beyond the last column were left out',
        }),
      );
    if (record.cells.length < length)
      problems.push(
        problem(record, 'too_few_cells', {
          said: `${record.cells.length} cells`,
          expected: `${length} cells`,
          repair: 'the missing cells were read as empty',
        }),
      );
    return this.#columns.map((_, index) => record.cells[index] ?? '');
  }

  /** An address that stands in the name's or the phone's cell, and something else in its own: two cells changed places. */
  #unswapped(record: ListRecord, cells: string[], problems: RowProblem[]): string[] {
    const mail = this.#columns.findIndex((it) => it.field === 'email');
    const said = cells[mail]?.trim() ?? '';
    if (mail < 0 || said === '' || said.includes('@')) return cells;
    const other = this.#columns.findIndex((it, index) => SWAPPABLE.has(it.field) && /^\S+@\S+\.\S+$/.test(cells[index]?.trim() ?? ''));
    if (other < 0) return cells;
    const swapped = cells.with(mail, cells[other] ?? '').with(other, cells[mail] ?? '');
    const column = this.#columns[other]?.name ?? '';
    problems.push(
      problem(record, 'swapped_columns', {
        said,
        column,
        expected: 'the address in its own column',
        repair: 'the two cells were exchanged',
      }),
    );
    return swapped;
  }

  #checkIdentity(record: ListRecord, cells: readonly string[], problems: RowProblem[]): void {
    const nameColumns = this.#columns.filter((it) => it.field === 'name' || it.field === 'first_name' || it.field === 'last_name');
    const name = nameColumns.map((it) => cells[this.#columns.indexOf(it)]?.trim() ?? '').join('');
    const first = nameColumns[0];
    if (first !== undefined && name === '')
      problems.push(problem(record, 'missing_name', { said: '', column: first.name, expected: 'a name' }));
    const mails = this.#columns.filter((it) => it.field === 'email');
    const mail = mails[0];
    if (mail === undefined) return;
    const said = mails.map((it) => cells[this.#columns.indexOf(it)]?.trim() ?? '').find((it) => it !== '') ?? '';
    const code = emailProblem(said);
    if (code !== undefined) problems.push(problem(record, code, { said, column: mail.name, ...EMAIL_EXPECTED[code] }));
  }

  #checkFormulas(record: ListRecord, cells: readonly string[], problems: RowProblem[]): void {
    cells.forEach((said, index) => {
      if (FORMULA.test(said))
        problems.push(
          problem(record, 'formula', {
            said: excerpt([said]),
            column: this.#columns[index]?.name ?? '',
            expected: 'text',
            repair: 'kept as text, never calculated',
          }),
        );
    });
  }
}

const SWAPPABLE: ReadonlySet<Field> = new Set<Field>(['name', 'first_name', 'last_name', 'phone', 'address', 'link']);
const TOTALS =
  /^\W*(total|totals|grand total|sub ?total|sum|summe|gesamt|anzahl|count|average|end of (list|file|report|export)|exported|generated|report|page \d|note:|notes:|legend|source:|filter|insgesamt|totale?s?|suma)\b/i;
const TESTS =
  /^\W*(test|tester|testing|dummy|asdf\w*|xxx+|sample|example|muster(mann)?|max mustermann|erika mustermann|john q\.? test|delete me|do not use)(\W+(test|user|candidate|applicant|entry|person|row|record|account|eintrag|bewerber))*\W*$/i;
const EMAIL =
  /[^\s@,;<>()"':]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}(?![\w-])/;
const FORMULA = /^\s*(=\s*[A-Za-z"(+-]|@[A-Za-z]+\(|[+-]\s*[A-Za-z]+\(|=cmd|\+cmd|-cmd)/;

type EmailCode = 'missing_email' | 'invalid_email' | 'two_emails';
const EMAIL_EXPECTED: Readonly<Record<EmailCode, { expected: string; repair?: string }>> = {
  missing_email: { expected: 'an e-mail address' },
  invalid_email: { expected: 'an e-mail address such as name@example.com' },
  two_emails: { expected: 'one e-mail address', repair: 'the first one is used' },
};

function emailProblem(said: string): EmailCode | undefined {
  if (said === '') return 'missing_email';
  const found = said.match(new RegExp(EMAIL, 'g')) ?? [];
  if (found.length === 0 || found.every((it) => it.includes('..') || it.startsWith('.'))) return 'invalid_email';
  return new Set(found.map((it) => it.toLowerCase())).size > 1 ? 'two_emails' : undefined;
}

interface Wording {
  readonly said: string;
  readonly expected: string;
  readonly column?: string;
  readonly repair?: string;
}

function problem({ row }: ListRecord, code: RowProblemCode, { said, expected, column, repair }: Wording): RowProblem {
  return { row, column: column ?? null, code, said, expected, repair: repair ?? null };
}

function excerpt(cells: readonly string[]): string {
  const text = cells.filter((it) => it.trim() !== '').join(' · ');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
