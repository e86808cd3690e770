import type { Cell } from '../applicant/column';

/** Headings of columns that say when or by whom a certificate was issued, folded. */
export const OF_ISSUE =
  /\b(?:date|day|year) (?:of )?(?:issued?|award|awarded|certified|certification)\b|\b(?:issued?|award|awarded|certified|certification) (?:on|date|year)\b|\bissued by\b|\bissuer\b|\b(?:issuing|certifying|awarding|granting) (?:body|organi[sz]ation|authority|institution|agency)\b/u;

/** A cell with its number, if systems count the entries of an applicant: of "License 2" and "Date issued 2". */
export type NumberIn = (column: string) => string | null;

/** Several certificates in one cell: which of them was issued then nobody says. */
const SEVERAL = /[;,/|+&\n]|\band\b/iu;

/**
 * The cells of certificates, each that names one alone followed by what the cells about its issue say, as a person would write it: "CPIM"
 * and "2018" are "CPIM (2018)". `completed` are the cells that were, as they stand in the list.
 */
export function withIssue(
  certificates: readonly Cell[],
  issues: readonly Cell[],
  numberIn: NumberIn,
): { readonly cells: readonly Cell[]; readonly completed: readonly Cell[] } {
  const completed = certificates.filter((cell) => issueOf(cell, certificates, { issues, numberIn }).length > 0);
  const cells = certificates.map((cell) => {
    const issue = issueOf(cell, certificates, { issues, numberIn });
    return issue.length === 0 ? cell : { ...cell, text: `${cell.text} (${issue.join(', ')})` };
  });
  return { cells, completed };
}

function issueOf(
  cell: Cell,
  certificates: readonly Cell[],
  { issues, numberIn }: { readonly issues: readonly Cell[]; readonly numberIn: NumberIn },
): readonly string[] {
  if (cell.field !== 'certifications' || SEVERAL.test(cell.text.trim())) return [];
  const isAlone =
    certificates.filter(({ field, column }) => field === 'certifications' && numberIn(column) === numberIn(cell.column)).length === 1;
  return isAlone ? issues.filter(({ column }) => numberIn(column) === numberIn(cell.column)).map(({ text }) => text.trim()) : [];
}
