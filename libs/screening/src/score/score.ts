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
  const findings: Finding[] = [];
  let points = 0;
  let achievablePoints = 0;
  for (const criterion of requirements.criteria) {
    const finding = criterion.judge(applicant);
    requirePoints(finding);
    if (cells !== undefined) requireQuotes(finding, cells);
    findings.push(finding);
    points += finding.points;
    achievablePoints += finding.achievable;
  }
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
  const { education, textFlags } = applicant;
  if (cmqoe === null && textFlags.length === 0) return education.flags;
  return [...(cmqoe === null ? [] : [cmqoe]), ...education.flags, ...textFlags];
}

function requirePoints({ id, points, achievable, of, quotes }: Finding): void {
  if (!Number.isInteger(points) || points < 0 || achievable < points || achievable > of) {
    throw new Error(`${id}: ${String(points)} points, ${String(achievable)} achievable of ${String(of)}`);
  }
  if (points > 0 && quotes.length === 0) throw new Error(`${id}: points without a quote`);
}

function requireQuotes({ id, quotes }: Finding, cells: readonly Cell[]): void {
  for (const quote of quotes) {
    if (!isVerbatim(quote, cells)) throw new Error(`${id}: the quote at ${String(quote.start)} is not in its cell`);
  }
}

/** Whether a quote is exactly the text at its place in one of the cells. */
export function isVerbatim({ column, start, end, text }: Quote, cells: readonly Cell[]): boolean {
  if (start < 0 || start >= end || text.length !== end - start) return false;
  // A slice shares the characters of its text and is compared as a block; `startsWith` compares one by one, at three times the cost.
  for (const cell of cells) if (cell.column === column && cell.text.slice(start, end) === text) return true;
  return false;
}

/** Whole score points, rounded half up. */
function wholePoints(points: number): number {
  return Math.floor((points + 50) / 100);
}
