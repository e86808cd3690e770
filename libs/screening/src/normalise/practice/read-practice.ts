import type { Cell, Field } from '../../applicant/column';
import type { PracticeFinding } from '../../applicant/facts';
import { HALF, LETTER, TRAITS } from '../../matching/unit-traits';
import { withoutForeignText } from './evidence';
import { readImprovement } from './read-improvement';
import { readInterpersonal } from './read-interpersonal';
import { readTechnology } from './read-technology';
import { readingsOf, type CellReading, type Entry } from './signs';

/** What an applicant's own words show of people skills, of technology and of improvements made. */
export interface Practice {
  readonly interpersonal: PracticeFinding;
  readonly technology: PracticeFinding;
  readonly processImprovement: PracticeFinding;
  /** Whether there is any prose at all in which such evidence could have stood. */
  readonly hasProse: boolean;
}

const PROSE: ReadonlySet<Field> = new Set(['resume', 'experience', 'skills', 'notes']);
const WORD = /\p{L}{2,}/gu;
const FEWEST_WORDS = 4;

/** The clauses of an applicant that practice is read from, in their order. */
export interface Prose {
  readonly entries: readonly Entry[];
  readonly hasProse: boolean;
}

/** Gathers the clauses of the cells that may be judged, as they were read: no words to a machine, no advertisement. */
export function readProse(readings: readonly CellReading[]): Prose {
  const entries: Entry[] = [];
  let hasProse = false;
  for (const { cell, entries: all } of readings) {
    if (!PROSE.has(cell.field)) continue;
    for (const entry of withoutForeignText(all)) entries.push(entry);
    hasProse ||= isProse(cell);
  }
  return { entries, hasProse };
}

/**
 * Reads interpersonal skill, technology and process improvement from the cells that may be judged. The best evidence counts, and
 * each thing once: more text of the same adds nothing, and no entry takes away what another has earned. What somebody else notes
 * about the applicant earns no interpersonal points. `readings`: of these cells, where they are read already.
 */
export function readPractice(cells: readonly Cell[], readings = readingsOf(cells)): Practice {
  const { entries, hasProse } = readProse(readings);
  return {
    interpersonal: readInterpersonal(entries),
    technology: readTechnology(entries),
    processImprovement: readImprovement(entries),
    hasProse,
  };
}

/** A list of skills is enough; elsewhere a figure such as "5 years" says nothing either way. */
function isProse({ field, text }: Cell): boolean {
  return field === 'skills' || hasWords(text);
}

/** Two letters or more are a word. A letter that takes two code units is rare enough for the pattern. */
function hasWords(text: string): boolean {
  let words = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const traits = TRAITS[text.charCodeAt(at)] ?? 0;
    if ((traits & HALF) !== 0) return hasWordsOfPairs(text);
    letters = (traits & LETTER) === 0 ? 0 : letters + 1;
    if (letters === 2 && ++words === FEWEST_WORDS) return true;
  }
  return false;
}

/** Counted one by one: a single pattern for all four would try a cell of one endless word from each of its letters. */
function hasWordsOfPairs(text: string): boolean {
  WORD.lastIndex = 0;
  for (let count = 0; count < FEWEST_WORDS; count += 1) if (!WORD.test(text)) return false;
  return true;
}
