import { hash } from 'node:crypto';
import type { JudgedApplicant } from '@plumbline/persistence';
import {
  buildRequirements,
  type CalendarDay,
  type Column,
  emailKey,
  fingerprint,
  judgeBlock,
  type JudgedRow,
  phoneKey,
  type Requirements,
  type Row,
} from '@plumbline/screening';

/** Columns, requirements and day: judges the rows of one list. */
export class RowJudge {
  private readonly columns: readonly Column[];
  private readonly requirements: Requirements;
  private readonly asOf: CalendarDay;

  constructor(list: { readonly columns: readonly Column[]; readonly adjacentFields: 'graded' | 'strict'; readonly asOf: string }) {
    this.columns = list.columns;
    this.requirements = buildRequirements({ adjacentFields: list.adjacentFields });
    this.asOf = dayOf(list.asOf);
  }

  /** Judges a block of rows, in their order; see `judgeBlock` for its best size. */
  judge(rows: readonly StoredRecord[]): readonly JudgedApplicant[] {
    return judgeBlock(rows, this.columns, this.asOf, this.requirements).map(stored);
  }
}

/** A row and what is kept of it: its cells as a JSON array. */
export interface StoredRecord extends Row {
  readonly json: string | Uint8Array;
}

function stored({ row: { row, json }, applicant, scorecard }: JudgedRow<StoredRecord>): JudgedApplicant {
  return {
    row,
    cells: json,
    applicant,
    emailKey: emailKey(applicant.identity.email),
    phoneKey: phoneKey(applicant.identity.phone),
    scorecard,
    fingerprint: fingerprint(scorecard, applicant, sha256),
  };
}

function dayOf(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new Error(`“${text}” is not a calendar day.`);
  return text;
}

function isCalendarDay(text: string): text is CalendarDay {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function sha256(text: string): string {
  return hash('sha256', text);
}
