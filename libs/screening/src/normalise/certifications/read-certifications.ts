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

function statementsOf(cell: Cell, asOf: CalendarDay): readonly Statement[] {
  if (!READ.has(cell.field)) return [];
  if (cell.field === 'certification_flag') return readAnswer(cell, asOf);
  return mayNameCredential(cell.text) ? readText(cell, asOf) : [];
}

function isStronger(one: Statement, other: Statement): boolean {
  const difference = strengthOf(one) - strengthOf(other);
  return difference === 0 ? one.day > other.day : difference > 0;
}

function resolved(statements: readonly Statement[]): Certification[] {
  const strongest = new Map<string, Statement>();
  for (const statement of statements) {
    const best = strongest.get(statement.code);
    if (best === undefined || isStronger(statement, best)) strongest.set(statement.code, statement);
  }
  return [...strongest.values()].map((best) => ({
    code: best.code,
    status: best.verdict.status,
    quote: best.quote,
    reason: best.verdict.reason,
    isFullModuleSet: best.verdict.isFullModuleSet,
    mentions: statements.filter((other) => other.code === best.code && other !== best).map((other) => other.quote),
  }));
}

/**
 * Reads which credentials an applicant holds, as of a day: at most one entry a code, the strongest and latest statement about the
 * applicant, the others kept as mentions. Closed world: an award that the words around it do not account for is not `held`.
 */
export function readCertifications(cells: readonly Cell[], asOf: CalendarDay): readonly Certification[] {
  const statements: Statement[] = [];
  for (const cell of cells) {
    for (const statement of statementsOf(cell, asOf)) statements.push(statement);
  }
  return statements.length === 0 ? [] : resolved(statements);
}
