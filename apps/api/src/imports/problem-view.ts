import type { RowProblemView } from '@plumbline/contract';
import type { StoredProblem, StoredUnderstanding } from '@plumbline/persistence';
import { type Field, maskCell } from '@plumbline/screening';

/** What was said, in words that say nothing of the applicant: the figures of a count. */
const COUNT = /^\d+ (?:cells|characters)$/;

/**
 * Shows problems without showing who it is: what was said in a column of identity is wholly covered, elsewhere the applicant's names,
 * addresses and numbers are, until this person revealed the applicant. While an import is on its way nobody knows yet whose row it is:
 * then all that was said is covered. A row that is no applicant (a total, a remark) is shown but for addresses and numbers, because a
 * person must be able to see that nobody was left out.
 */
export function problemViewer(understanding: StoredUnderstanding | null): (it: StoredProblem) => RowProblemView {
  const fields = new Map(understanding?.mapping.map(({ column, field }): [string, Field] => [column, field]));
  return (it) => {
    const { row, column, code, expected, repair } = it;
    const field = (column === null ? undefined : fields.get(column)) ?? 'resume';
    return { row, column, code, said: it.isRevealed ? it.said : covered(it, field), expected, repair };
  };
}

function covered({ said, row, code, isApplicant, name, email, phone }: StoredProblem, field: Field): string {
  if (COUNT.test(said)) return said;
  const isKnown = isApplicant || row === null || code === 'not_an_applicant';
  return maskCell(said, isKnown ? field : 'name', { name, email, phone });
}
