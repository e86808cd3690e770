import type { Cell } from '../../applicant/column';
import type { CalendarDay, EducationFacts } from '../../applicant/facts';

/** What an applicant says of education, as of a day. */
export function readEducation(cells: readonly Cell[], asOf: CalendarDay): EducationFacts {
  return {
    level: 'unclear',
    required: 'unclear',
    inProgress: false,
    mastersEngineering: 'no',
    mba: 'no',
    degrees: [],
    isStated: cells.length === 0 && asOf.length === 0,
    flags: [],
  };
}
