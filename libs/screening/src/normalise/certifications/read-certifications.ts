import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay, Certification } from '../../applicant/facts';
import { readFlag } from './read-flag';
import { readCell } from './read-cell';
import { mayNameCredential } from './pre-check';
import { readTable } from './tables';
import { remembered } from './remembered';
import { strengthOf, type Statement } from './statement';

/** Columns in which a credential can be stated. Names, addresses, employers and the process of hiring say nothing of one. */
const READ: ReadonlySet<Field> = new Set<Field>([
  ...(['certifications', 'certification_flag', 'skills', 'experience', 'education', 'resume', 'notes', 'title'] as const),
  ...(['degree', 'field_of_study', 'years', 'graduation'] as const),
]);

const readAnswer = remembered((cell, asOf) => readFlag(cell, asOf));
const readText = remembered((cell, asOf) => readTable(cell, asOf) ?? readCell(cell, asOf));

/** Whether a cell, one of several, can name a credential: never false where it does. */
export type MayName = (cell: Cell, index: number) => boolean;

const mayNameInText: MayName = ({ text }) => mayNameCredential(text);

function isRead(cell: Cell, index: number, mayName: MayName): boolean {
  return READ.has(cell.field) && (cell.field === 'certification_flag' || mayName(cell, index));
}

function statementsOf(cell: Cell, asOf: CalendarDay): readonly Statement[] {
  return cell.field === 'certification_flag' ? readAnswer(cell, asOf) : readText(cell, asOf);
}

function isStronger(one: Statement, other: Statement): boolean {
  const difference = strengthOf(one) - strengthOf(other);
  return difference === 0 ? one.day > other.day : difference > 0;
}

function certificationOf(best: Statement, statements: readonly Statement[]): Certification {
  const { code, quote, verdict } = best;
  const { status, reason, isFullModuleSet } = verdict;
  const mentions = statements.filter((other) => other.code === code && other !== best).map((other) => other.quote);
  return { code, status, quote, reason, isFullModuleSet, mentions };
}

function resolved(statements: readonly Statement[]): Certification[] {
  const strongest = new Map<string, Statement>();
  for (const statement of statements) {
    const best = strongest.get(statement.code);
    if (best === undefined || isStronger(statement, best)) strongest.set(statement.code, statement);
  }
  return [...strongest.values()].map((best) => certificationOf(best, statements));
}

/**
 * Reads which credentials an applicant holds, as of a day: at most one entry a code, the strongest and latest statement about the
 * applicant, the others kept as mentions. Closed world: an award that the words around it do not account for is not `held`. `mayName`:
 * what is known of these cells already.
 */
export function readCertifications(cells: readonly Cell[], asOf: CalendarDay, mayName = mayNameInText): readonly Certification[] {
  const statements: Statement[] = [];
  let index = 0;
  for (const cell of cells) {
    if (isRead(cell, index++, mayName)) for (const statement of statementsOf(cell, asOf)) statements.push(statement);
  }
  const [first] = statements;
  if (first === undefined) return [];
  return statements.length === 1 ? [certificationOf(first, [])] : resolved(statements);
}
