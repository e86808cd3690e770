import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay, Degree, EducationFacts } from '../../applicant/facts';
import { foldLetters } from '../fold-letters';
import { educationFacts } from './education-facts';
import { Institution } from './institution';

/** The degrees that columns made for education name, and what they come to where nothing else is said of them. */
export interface ColumnEducation {
  readonly degrees: readonly Degree[];
  readonly facts: EducationFacts;
}

const COLUMNS: ReadonlySet<Field> = new Set<Field>(['degree', 'field_of_study', 'graduation', 'education']);
const LONGEST_KEY = 400;
const MOST_RECORDS = 8192;
/** Kinds of institutions told apart for one record. */
const MOST_KINDS = 4;

/**
 * A year that is over says of a degree only that it was finished: whichever it is, the reading is the same, and no quote holds it,
 * for a name or field of study never runs over the edge of its cell.
 */
function isPastYear({ field, text }: Cell, asOf: CalendarDay): boolean {
  return field === 'graduation' && text.length === 4 && /^(?:19|20)\d\d$/u.test(text) && text < asOf.slice(0, 4);
}

function keyOf(cells: readonly Cell[], asOf: CalendarDay): string {
  let key: string = asOf;
  for (const cell of cells) {
    if (COLUMNS.has(cell.field)) key += `\u0000${cell.field}\u0000${cell.column}\u0000${isPastYear(cell, asOf) ? 'past' : cell.text}`;
  }
  return key;
}

function institutionIn(cells: readonly Cell[]): string {
  let institution: string | null = null;
  for (const { field, text } of cells) if (field === 'institution') institution = institution === null ? text : `${institution} ${text}`;
  return foldLetters(institution ?? '');
}

interface Remembered {
  readonly institution: Institution;
  readonly education: ColumnEducation;
}

/**
 * The same reading, remembered for short records: lists repeat "B.S., Industrial Engineering" thousands of times. What is said depends on
 * nothing but these cells, the day and what the institution answers, so remembering changes no answer.
 */
export function rememberedColumns(
  read: (cells: readonly Cell[], institution: Institution, asOf: CalendarDay) => readonly Degree[],
): (cells: readonly Cell[], asOf: CalendarDay) => ColumnEducation {
  const known = new Map<string, Remembered[]>();
  return (cells, asOf) => {
    const key = keyOf(cells, asOf);
    const text = institutionIn(cells);
    const met = known.get(key);
    const found = met?.find(({ institution }) => institution.isLike(text));
    if (found !== undefined) return found.education;
    const institution = new Institution(text);
    const degrees = read(cells, institution, asOf);
    const education = { degrees, facts: educationFacts(degrees, true) };
    if (key.length > LONGEST_KEY) return education;
    if (known.size >= MOST_RECORDS) known.clear();
    known.set(key, [{ institution, education }, ...(met ?? []).slice(0, MOST_KINDS - 1)]);
    return education;
  };
}
