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

const LONGEST_RECORD = 400;
const MOST_RECORDS = 8192;
/** Kinds of institutions told apart for one record. */
const MOST_KINDS = 4;
/** Institutions remembered for all records together: to be asked nothing they must be known by their name. */
const MOST_INSTITUTIONS = 32_768;

function isOfRecord(field: Field): boolean {
  return field === 'degree' || field === 'field_of_study' || field === 'graduation' || field === 'education';
}

/**
 * A year that is over says of a degree only that it was finished: whichever it is, the reading is the same, and no quote holds it,
 * for a name or field of study never runs over the edge of its cell.
 */
function isPastYear({ field, text }: Cell, asOf: CalendarDay): boolean {
  return field === 'graduation' && text.length === 4 && /^(?:19|20)\d\d$/u.test(text) && text < asOf.slice(0, 4);
}

/** Stands for all years that are over; no cell is empty. */
const SOME_PAST_YEAR = '';

function institutionIn(cells: readonly Cell[]): string {
  let institution = '';
  for (const { field, text } of cells) if (field === 'institution') institution = institution === '' ? text : `${institution} ${text}`;
  return institution;
}

interface Kind {
  readonly institution: Institution;
  readonly education: ColumnEducation;
}

/** What is known of one record of education: by the institution's own words, or by what an institution answers. */
interface Known {
  readonly byName: Map<string, ColumnEducation>;
  kinds: readonly Kind[];
}

/** The records met so far as a tree, cell by cell: a key made of all cells would have to be written for every row. */
class Records {
  known: Known | null = null;
  private readonly columns: { readonly column: string; readonly field: Field; readonly byText: Map<string, Records> }[] = [];

  after({ column, field }: Cell, text: string): Records {
    let byText = this.columns.find((it) => it.column === column && it.field === field)?.byText;
    if (byText === undefined) this.columns.push({ column, field, byText: (byText = new Map<string, Records>()) });
    let records = byText.get(text);
    if (records === undefined) byText.set(text, (records = new Records()));
    return records;
  }
}

/**
 * The same reading, remembered for short records: lists repeat "B.S., Industrial Engineering" thousands of times. What is said depends on
 * nothing but these cells, the day and what the institution answers, so remembering changes no answer.
 */
export function rememberedColumns(
  read: (cells: readonly Cell[], institution: Institution, asOf: CalendarDay) => readonly Degree[],
): (cells: readonly Cell[], asOf: CalendarDay) => ColumnEducation {
  const memory = new Memory();
  return (cells, asOf) => {
    const name = institutionIn(cells);
    const known = memory.of(cells, asOf);
    const met = known?.byName.get(name);
    if (met !== undefined) return met;
    const text = foldLetters(name);
    let education = known?.kinds.find(({ institution }) => institution.isLike(text))?.education;
    if (education === undefined) {
      const institution = new Institution(text);
      const degrees = read(cells, institution, asOf);
      education = { degrees, facts: educationFacts(degrees, true) };
      if (known !== null) known.kinds = [{ institution, education }, ...known.kinds.slice(0, MOST_KINDS - 1)];
    }
    if (known !== null) memory.keep(known, name, education);
    return education;
  };
}

/** All that is remembered, as of one day. Where it grows too large all is forgotten, which costs nothing but time. */
class Memory {
  private asOf: CalendarDay | null = null;
  private records = new Records();
  private countOfRecords = 0;
  private countOfInstitutions = 0;

  /** What is known of the record in some cells; null where it is too long to be met again. */
  of(cells: readonly Cell[], asOf: CalendarDay): Known | null {
    if (asOf !== this.asOf || this.countOfRecords >= MOST_RECORDS || this.countOfInstitutions >= MOST_INSTITUTIONS) this.forget(asOf);
    let length = 0;
    for (const { field, text } of cells) if (isOfRecord(field)) length += text.length;
    if (length > LONGEST_RECORD) return null;
    let records = this.records;
    for (const cell of cells) {
      if (isOfRecord(cell.field)) records = records.after(cell, isPastYear(cell, asOf) ? SOME_PAST_YEAR : cell.text);
    }
    if (records.known === null) {
      records.known = { byName: new Map(), kinds: [] };
      this.countOfRecords += 1;
    }
    return records.known;
  }

  keep({ byName }: Known, name: string, education: ColumnEducation): void {
    if (name.length > LONGEST_RECORD) return;
    byName.set(name, education);
    this.countOfInstitutions += 1;
  }

  private forget(asOf: CalendarDay): void {
    this.asOf = asOf;
    this.records = new Records();
    this.countOfRecords = 0;
    this.countOfInstitutions = 0;
  }
}
