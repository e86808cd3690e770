import type { Applicant, Identity } from '../applicant/applicant';
import type { Cell, Column, Field, Row } from '../applicant/column';
import type { CalendarDay } from '../applicant/facts';
import { score } from '../score/score';
import type { Requirements, Scorecard } from '../score/scorecard';
import { readCertifications } from './certifications/read-certifications';
import { readEducation } from './education/read-education';
import { readExperience } from './experience/read-experience';
import { readPractice } from './practice/read-practice';
import { readTextFlags } from './text-flags';

const NEVER_JUDGED: ReadonlySet<Field> = new Set([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'email',
  'phone',
  'address',
  'link',
  'administrative',
  'never_scored',
]);

/**
 * Understands one row of an applicant list, as of a day. Cells of identity, administrative and never-scored columns reach no reader:
 * they can change nothing but `identity`.
 */
export function normaliseRow(row: Row, columns: readonly Column[], asOf: CalendarDay): Applicant {
  return understood(row, columns, judgedCells(row, columns), asOf);
}

function understood(row: Row, columns: readonly Column[], cells: readonly Cell[], asOf: CalendarDay): Applicant {
  const practice = readPractice(cells);
  return {
    identity: readIdentity(row, columns),
    education: readEducation(cells, asOf),
    experience: readExperience(cells, asOf),
    certifications: readCertifications(cells, asOf),
    interpersonal: practice.interpersonal,
    technology: practice.technology,
    processImprovement: practice.processImprovement,
    textFlags: readTextFlags(cells),
    hasProse: practice.hasProse,
  };
}

/** Understands one row and judges it: the whole way of an applicant through the core. */
export function judge(row: Row, columns: readonly Column[], asOf: CalendarDay, requirements: Requirements): Judgement {
  const cells = judgedCells(row, columns);
  const applicant = understood(row, columns, cells, asOf);
  return { applicant, scorecard: score(applicant, requirements, cells) };
}

/** One row understood and judged. */
export interface Judgement {
  readonly applicant: Applicant;
  readonly scorecard: Scorecard;
}

/** The cells of a row that may be judged, in the order of the columns; empty ones left out. */
export function judgedCells(row: Row, columns: readonly Column[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const text = row.cells[index];
    if (column === undefined || text === undefined || NEVER_JUDGED.has(column.field) || isBlank(text)) continue;
    cells.push({ column: column.name, field: column.field, text });
  }
  return cells;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < FIRST_BEYOND_ASCII) && text.trim() === '';
}

const SPACE = 32;
const FIRST_BEYOND_ASCII = 127;

function readIdentity(row: Row, columns: readonly Column[]): Identity {
  const name = firstOf(row, columns, 'name') ?? joinedName(row, columns);
  return { name, email: firstOf(row, columns, 'email'), phone: firstOf(row, columns, 'phone') };
}

function joinedName(row: Row, columns: readonly Column[]): string | null {
  const parts = (['first_name', 'middle_name', 'last_name'] as const).map((field) => firstOf(row, columns, field));
  const written = parts.filter((part) => part !== null);
  return written.length > 0 ? written.join(' ') : null;
}

/** The first cell of a field that is not blank, without blanks around it. */
function firstOf(row: Row, columns: readonly Column[], field: Field): string | null {
  for (let index = 0; index < columns.length; index++) {
    if (columns[index]?.field !== field) continue;
    const text = (row.cells[index] ?? '').trim();
    if (text !== '') return text;
  }
  return null;
}
