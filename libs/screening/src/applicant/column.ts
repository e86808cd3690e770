/**
 * What a column of an applicant list holds, as far as screening is concerned.
 *
 * - `name` … `link`: who it is. Never judged, masked until revealed.
 * - `degree` … `notes`: what is judged. `education` mixes level, field and institution; `certification_flag` is a column headed by
 *   one credential whose cells say yes or no; `resume` is free text; `notes` is written by somebody else about the applicant.
 * - `administrative`: stage, source, job applied for, dates of the process: kept and shown, never judged.
 * - `never_scored`: gender, date of birth, nationality, photo and the like: kept apart, never judged.
 */
export const FIELDS = [
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'email',
  'phone',
  'address',
  'link',
  'degree',
  'field_of_study',
  'institution',
  'graduation',
  'education',
  'certifications',
  'certification_flag',
  'skills',
  'experience',
  'years',
  'title',
  'employer',
  'resume',
  'notes',
  'administrative',
  'never_scored',
] as const;

export type Field = (typeof FIELDS)[number];

/** A column of an imported list: its name as the file heads it, and what it was understood to hold. */
export interface Column {
  readonly name: string;
  readonly field: Field;
}

/** One record of an imported list. `row` is 1 for the first record after the header rows; `cells` follow the order of the columns. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell that may be judged: which column it stands in, and its text exactly as imported. */
export interface Cell {
  readonly column: string;
  readonly field: Field;
  readonly text: string;
}
