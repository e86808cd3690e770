import type { Field } from '@plumbline/screening';

/** What a column may hold, for people to choose from: grouped by what becomes of it. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly { readonly field: Field; readonly name: string }[];
}

const WHO = 'Who it is: masked, never judged';
const JUDGED = 'What is judged';
const KEPT = 'Kept, never judged';

const NAMES: Readonly<Record<Field, readonly [group: string, name: string]>> = {
  name: [WHO, 'Full name'],
  first_name: [WHO, 'First name'],
  middle_name: [WHO, 'Middle name'],
  last_name: [WHO, 'Last name'],
  email: [WHO, 'E-mail'],
  phone: [WHO, 'Telephone'],
  address: [WHO, 'Address or place'],
  link: [WHO, 'Link or profile'],
  degree: [JUDGED, 'Degree'],
  field_of_study: [JUDGED, 'Field of study'],
  institution: [JUDGED, 'University or school'],
  graduation: [JUDGED, 'Graduation'],
  education: [JUDGED, 'Education, all in one cell'],
  certifications: [JUDGED, 'Certifications'],
  certification_flag: [JUDGED, 'One certification, yes or no'],
  skills: [JUDGED, 'Skills and tools'],
  experience: [JUDGED, 'Work experience'],
  years: [JUDGED, 'Years of experience'],
  title: [JUDGED, 'Job title'],
  employer: [JUDGED, 'Employer'],
  resume: [JUDGED, 'Résumé or other free text'],
  notes: [JUDGED, 'Notes by somebody else'],
  administrative: [KEPT, 'About the process'],
  never_scored: [KEPT, 'Age, gender, origin and the like'],
};

function isField(name: string): name is Field {
  return Object.hasOwn(NAMES, name);
}

const ALL = Object.keys(NAMES).filter(isField);

export const FIELD_GROUPS: readonly FieldGroup[] = [WHO, JUDGED, KEPT].map((title) => ({
  title,
  fields: ALL.filter((field) => NAMES[field][0] === title).map((field) => ({ field, name: NAMES[field][1] })),
}));

/** "Field of study" for `field_of_study`. */
export function fieldInWords(field: string): string {
  return isField(field) ? NAMES[field][1] : field;
}

/** Whether a score can come of what such a column says. */
export function isJudged(field: string): boolean {
  return isField(field) && NAMES[field][0] === JUDGED;
}
