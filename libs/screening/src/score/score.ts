import type { Applicant } from '../applicant/applicant';
import type { Cell } from '../applicant/column';
import type { Flag } from '../applicant/facts';
import type { Quote } from '../applicant/quote';
import { cmqoeExperienceFlag } from './cmqoe-experience';
import type { Finding, Requirements, Scorecard } from './scorecard';

/**
 * Judges an applicant by requirements: the same explained scorecard for the same two, always. Points are integers. Where the cells
 * are given, every quote is held against them.
 *
 * @throws Error where points have no quote, or a quote is not in its cell: a bug of a reader, never a fault of the applicant.
 */
export function score(applicant: Applicant, requirements: Requirements, cells?: readonly Cell[]): Scorecard {
  const findings = requirements.criteria.map((criterion) => criterion.judge(applicant));
  for (const finding of findings) requireQuotes(finding, cells);
  const points = sum(findings.map((finding) => finding.points));
  const achievablePoints = sum(findings.map((finding) => finding.achievable));
  return {
    points,
    achievablePoints,
    score: wholePoints(points),
    achievable: wholePoints(achievablePoints),
    findings,
    flags: flagsOf(applicant),
    requirements: { id: requirements.id, version: requirements.version },
  };
}

function flagsOf(applicant: Applicant): readonly Flag[] {
  const cmqoe = cmqoeExperienceFlag(applicant);
  return [...(cmqoe === null ? [] : [cmqoe]), ...applicant.education.flags, ...applicant.textFlags];
}

function requireQuotes(finding: Finding, cells: readonly Cell[] | undefined): void {
  if (!Number.isInteger(finding.points) || finding.points < 0 || finding.achievable < finding.points || finding.achievable > finding.of) {
    throw new Error(`${finding.id}: ${String(finding.points)} points, ${String(finding.achievable)} achievable of ${String(finding.of)}`);
  }
  if (finding.points > 0 && finding.quotes.length === 0) throw new Error(`${finding.id}: points without a quote`);
  if (cells !== undefined) {
    const foreign = finding.quotes.find((quote) => !isVerbatim(quote, cells));
    if (foreign !== undefined) throw new Error(`${finding.id}: the quote at ${String(foreign.start)} is not in its cell`);
  }
}

/** Whether a quote is exactly the text at its place in one of the cells. */
export function isVerbatim(quote: Quote, cells: readonly Cell[]): boolean {
  if (quote.start < 0 || quote.start >= quote.end || quote.text.length !== quote.end - quote.start) return false;
  for (const cell of cells) if (cell.column === quote.column && cell.text.startsWith(quote.text, quote.start)) return true;
  return false;
}

/** Whole score points, rounded half up. */
function wholePoints(points: number): number {
  return Math.floor((points + 50) / 100);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
