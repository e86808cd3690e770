import type { Cell } from '../../applicant/column';
import type { PracticeFinding } from '../../applicant/facts';

const NOTHING: PracticeFinding = { level: 0, share: 0, reason: 'Nothing was found.', missing: '', quotes: [] };

/** What an applicant's own words show of people skills, of technology and of improvements made. */
export interface Practice {
  readonly interpersonal: PracticeFinding;
  readonly technology: PracticeFinding;
  readonly processImprovement: PracticeFinding;
  /** Whether there is any prose at all in which such evidence could have stood. */
  readonly hasProse: boolean;
}

/** Reads interpersonal skill, technology and process improvement from the cells that may be judged. */
export function readPractice(cells: readonly Cell[]): Practice {
  return { interpersonal: NOTHING, technology: NOTHING, processImprovement: NOTHING, hasProse: cells.length > 0 };
}
