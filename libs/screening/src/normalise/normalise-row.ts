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
  const cells = judgedCells(row, columns);
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
  const applicant = normaliseRow(row, columns, asOf);
  return { applicant, scorecard: score(applicant, requirements, judgedCells(row, columns)) };
}

/** One row understood and judged. */
export interface Judgement {
  readonly applicant: Applicant;
  readonly scorecard: Scorecard;
}

/** The cells of a row that may be judged, in the order of the columns; empty ones left out. */
export function judgedCells(row: Row, columns: readonly Column[]): readonly Cell[] {
  const cells: Cell[] = [];
  columns.forEach(({ name, field }, index) => {
    const text = row.cells[index];
    if (text !== undefined && !NEVER_JUDGED.has(field) && text.trim() !== '') cells.push({ column: name, field, text });
  });
  return cells;
}

function readIdentity(row: Row, columns: readonly Column[]): Identity {
  const first = (field: Field): string | null => {
    const index = columns.findIndex((column, at) => column.field === field && (row.cells[at] ?? '').trim() !== '');
    return index < 0 ? null : (row.cells[index] ?? '').trim();
  };
  const parts = [first('first_name'), first('middle_name'), first('last_name')].filter((part) => part !== null);
  return { name: first('name') ?? (parts.length > 0 ? parts.join(' ') : null), email: first('email'), phone: first('phone') };
}
