import { FIELD_WORDS } from '../../vocabulary/education/field-words';
import { SOUTH_ASIAN_HINT } from '../../vocabulary/education/education-words';
import type { FieldGroup } from '../../applicant/facts';
import { classifyField, type FieldContext } from './classify-field';
import type { Draft } from './drafts';
import type { FieldRun } from './find-fields';
import type { Says } from './name-level';

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
