import type { Applicant } from '../applicant/applicant';
import type { Degree, Flag } from '../applicant/facts';

const YEARS_ASKED = 10;

/** Years that ASQ waives for the highest completed degree. Only one waiver counts; a level that is unclear waives the most. */
const WAIVER_YEARS = { none: 0, high_school: 0, associate: 2, bachelor: 4, master: 5, doctorate: 5, unclear: 5 } as const;
const DIPLOMA_WAIVER_YEARS = 1;

/**
 * Says so where CMQ/OE is claimed with fewer years of paid work than ASQ asks after its education waiver: ten years, less 1 for a
 * diploma, 2 for an associate degree, 4 for a bachelor's, 5 for a master's or doctorate. A flag for a person; points stay.
 */
export function cmqoeExperienceFlag(applicant: Applicant): Flag | null {
  const held = applicant.certifications.find(
    ({ code, status }) => code === 'CMQ/OE' && (status === 'held' || status === 'held_unverified_date'),
  );
  const years = applicant.experience.yearsWithoutInternships;
  if (held === undefined || years === null) return null;
  const needed = YEARS_ASKED - waiverYears(applicant);
  if (years >= needed) return null;
  const margin = needed - years < 1 ? ', short by less than a year' : '';
  return {
    code: 'cmqoe-experience',
    say: `CMQ/OE is claimed with ${String(years)} years of work${margin}; ASQ asks for ${String(needed)} after its waiver for education. Verify with ASQ.`,
    quotes: [held.quote, ...applicant.experience.quotes.slice(0, 1)],
  };
}

function waiverYears({ education }: Applicant): number {
  if (education.level !== 'associate') return WAIVER_YEARS[education.level];
  const associates = education.degrees.filter(({ level, completion }) => level === 'associate' && completion === 'completed');
  return associates.length > 0 && associates.every(isDiploma) ? DIPLOMA_WAIVER_YEARS : WAIVER_YEARS.associate;
}

function isDiploma(degree: Degree): boolean {
  return degree.quotes.some(({ text }) => /diplom/iu.test(text)) && !degree.quotes.some(({ text }) => /associate/iu.test(text));
}
