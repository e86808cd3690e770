import type { Cell } from '../../applicant/column';
import type { CalendarDay, ExperienceFacts } from '../../applicant/facts';

/** How long an applicant has worked, as of a day. */
export function readExperience(cells: readonly Cell[], asOf: CalendarDay): ExperienceFacts {
  const years = cells.length === 0 && asOf.length === 0 ? 0 : null;
  return { years, basis: 'unknown', statedYears: null, datedYears: null, yearsWithoutInternships: years, quotes: [] };
}
