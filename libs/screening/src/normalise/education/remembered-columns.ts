import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay, Degree, EducationFacts } from '../../applicant/facts';
import { educationFacts } from './education-facts';

/** The degrees that columns made for education name, and what they come to where nothing else is said of them. */
export interface ColumnEducation {
  readonly degrees: readonly Degree[];
  readonly facts: EducationFacts;
}

const COLUMNS: ReadonlySet<Field> = new Set<Field>(['degree', 'field_of_study', 'graduation', 'institution', 'education']);
const LONGEST_KEY = 400;
const MOST_RECORDS = 8192;

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

/**
 * The same reading, remembered for short records: lists repeat "B.S., Industrial Engineering" thousands of times. What is said depends on
 * nothing but these cells and the day, so remembering changes no answer.
 */
export function rememberedColumns(
  read: (cells: readonly Cell[], asOf: CalendarDay) => readonly Degree[],
): (cells: readonly Cell[], asOf: CalendarDay) => ColumnEducation {
  const known = new Map<string, ColumnEducation>();
  return (cells, asOf) => {
    const key = keyOf(cells, asOf);
    const found = known.get(key);
    if (found !== undefined) return found;
    const degrees = read(cells, asOf);
    const education = { degrees, facts: educationFacts(degrees, true) };
    if (key.length > LONGEST_KEY) return education;
    if (known.size >= MOST_RECORDS) known.clear();
    known.set(key, education);
    return education;
  };
}
