import type { Cell } from '../applicant/column';
import type { Flag } from '../applicant/facts';

/** What a person should look at in the text itself: hidden characters, pasted advertisements, instructions to a machine. */
export function readTextFlags(cells: readonly Cell[]): readonly Flag[] {
  return cells.length === 0 ? [] : [];
}
