import { MONTHS } from '../../vocabulary/experience-words';
import { FIELD_WORDS } from '../../vocabulary/education/field-words';
import { INSTITUTION, SOUTH_ASIAN_HINT } from '../../vocabulary/education/education-words';
import type { FieldGroup } from '../../applicant/facts';
import { classifyField, type FieldContext } from './classify-field';
import type { Draft } from './drafts';
import type { FieldRun } from './find-fields';
import type { Says } from './name-level';
import type { Word } from './words';

/** The field that a degree is in: the run of words that says so, if it is not in the name, and its group. */
export interface ReadField {
  readonly run: FieldRun | null;
  readonly group: FieldGroup | null;
  readonly isOperationsResearch: boolean;
}

/** The branch in the name, else the first field; a generic one gives way to the next, and of a double major the nearer counts. */
export function fieldOf({ named, fields }: Draft, says: Says): ReadField {
  const context = { isEngineeringDegree: named?.name.isEngineering ?? false, isSouthAsian: says(SOUTH_ASIAN_HINT) };
  const branch = named?.name.branch ?? [];
  if (branch.length > 0) {
    const meanings = new Set(branch.flatMap((word) => FIELD_WORDS.get(word) ?? [word]));
    return { run: null, group: classifyField(meanings, context), isOperationsResearch: false };
  }
  return nearestOf(fields, context);
}

/** Parts of words by which an unknown field may yet be one of engineering, written otherwise. */
const MAY_BE_ENGINEERING = /eng|ing[eé]n|mech|mecan|meca|elec|elek|indus|tech|tecn|manuf|prod|auto|robot/u;
const NO_FIELD: ReadonlySet<string> = new Set([
  'gpa',
  'city',
  'state',
  'present',
  'current',
  'expected',
  'anticipated',
  'general',
  'select',
  'honors',
]);
const MOST_WORDS = 8;

/**
 * "Bachelor of Arts : Historic Preservation": behind the colon of a page's entry stands the field, known or not. None where an
 * institution, a date or a place stands there, or where its words may be a way of writing one of engineering.
 */
export function unknownField(words: readonly Word[], { named, to }: Draft): ReadField | null {
  const first = (named?.last ?? to) + 1;
  const opening = words[first];
  if (named === null || first >= to || opening?.gap !== 'colon' || opening.isNumber) return null;
  const rest = words.slice(first + 1, Math.min(to, first + MOST_WORDS));
  const end = rest.findIndex(
    ({ gap, isNumber, text }) => gap === 'line' || gap === 'break' || gap === 'comma' || isNumber || MONTHS.has(text),
  );
  const field = [opening, ...(end < 0 ? rest : rest.slice(0, end))];
  const isOther = field.every(({ text }) => !INSTITUTION.has(text) && !MONTHS.has(text) && !MAY_BE_ENGINEERING.test(text));
  if (!isOther || NO_FIELD.has(opening.text)) return null;
  return { run: { first, last: first, meanings: new Set() }, group: 'other', isOperationsResearch: false };
}

/** A run close behind a field already read is its second half ("Industrial Engineering and Economics"). */
function nearestOf(fields: readonly FieldRun[], context: FieldContext): ReadField {
  let best: ReadField = { run: null, group: null, isOperationsResearch: false };
  let previous: FieldRun | null = null;
  for (const run of fields) {
    if (previous !== null && isSettled(best) && run.first - previous.last > 2) break;
    const group = classifyField(run.meanings, context);
    const isOperationsResearch = run.meanings.has('research') && run.meanings.has('operations');
    if (group !== null && rankOf(group) < rankOf(best.group)) best = { run, group, isOperationsResearch };
    previous = run;
  }
  return best;
}

function isSettled({ group }: ReadField): boolean {
  return group !== null && group !== 'field_not_stated';
}

const NEARNESS: readonly FieldGroup[] = [
  'seed',
  'close_engineering',
  'other_engineering',
  'engineering_technology',
  'software_engineering',
  'field_not_stated',
  'quantitative_science',
  'business',
  'other',
];

function rankOf(group: FieldGroup | null): number {
  return group === null ? NEARNESS.length : NEARNESS.indexOf(group);
}
