import { MONTHS } from '../../vocabulary/experience-words';
import { FIELD_WORDS } from '../../vocabulary/education/field-words';
import { SOUTH_ASIAN_HINT } from '../../vocabulary/education/education-words';
import type { CalendarDay, Degree, FieldGroup, YesNoUnclear } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import { foldLetters } from '../fold-letters';
import { classifyField } from './classify-field';
import { readCompletion } from './completion';
import { findDegreeNames, type NamedDegree } from './find-degree-names';
import { findFields, type FieldRun } from './find-fields';
import { levelOfName } from './name-level';
import type { Word } from './words';

/** The words of one record of education, in order, and the text of its institution's cell. */
export interface Passage {
  readonly words: readonly Word[];
  readonly source: 'column' | 'text';
  readonly institution: string;
}

const DATE_WORDS: ReadonlySet<string> = new Set(['present', 'current', 'to', 'expected', 'anticipated']);
const FARTHEST_FIELD = 10;
const NEAR = 12;

interface Draft {
  readonly named: NamedDegree | null;
  fields: readonly FieldRun[];
  readonly from: number;
  readonly to: number;
}

/** Reads the degrees that a passage names, in its order, each with field, completion and the applicant's own words. */
export function readDegrees(passage: Passage, asOf: CalendarDay): readonly Degree[] {
  const { words } = passage;
  if (words.length === 0) return [];
  const names = mergeNames(words, findDegreeNames(words, passage.source));
  const taken = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  const fields = findFields(words, taken);
  const drafts = names.length > 0 ? draftsOf(passage, names, fields) : fieldOnlyDraft(passage, fields);
  shareFields(drafts, fields);
  return drafts.map((draft) => degreeOf(passage, draft, asOf));
}

/** A field without the name of a degree still says that something was studied. */
function fieldOnlyDraft({ words, source }: Passage, fields: readonly FieldRun[]): Draft[] {
  const named = fields.filter((run) => classifyField(run.meanings, { isEngineeringDegree: false, isSouthAsian: false }) !== null);
  const [first] = named;
  if (first === undefined) return [];
  const isColumn = source === 'column';
  return [
    { named: null, fields: named, from: isColumn ? 0 : Math.max(0, first.first - NEAR), to: isColumn ? words.length : first.last + NEAR },
  ];
}

/** "Bachelor of Education (B.Ed)", "Lic. Ing.": two names in a row of one level are one degree. */
function mergeNames(words: readonly Word[], names: readonly NamedDegree[]): readonly NamedDegree[] {
  const merged: NamedDegree[] = [];
  for (const named of names) {
    const before = merged.at(-1);
    const gap = words[named.first]?.gap;
    const isSame = before?.name.level === named.name.level && before.name.isMba === named.name.isMba && named.first === before.last + 1;
    if (before === undefined || !isSame || (gap !== 'none' && gap !== 'bracket' && gap !== 'dash')) {
      merged.push(named);
      continue;
    }
    const isEngineering = before.name.isEngineering || named.name.isEngineering;
    const branch = named.name.branch.length > 0 ? named.name.branch : before.name.branch;
    merged[merged.length - 1] = { ...before, last: named.last, name: { ...before.name, isEngineering, branch } };
  }
  return merged;
}

function draftsOf({ words, source }: Passage, names: readonly NamedDegree[], fields: readonly FieldRun[]): Draft[] {
  const isDateFirst = words[0] !== undefined && isDateWord(words[0]);
  const starts = names.map((named, at) => (at === 0 ? 0 : startOf(words, named, { before: names[at - 1], isDateFirst })));
  return names.map((named, at) => {
    const to = starts[at + 1] ?? words.length;
    const own = fields.filter(
      (run) => run.first > named.last && run.first < to && (source === 'column' || run.first - named.last <= FARTHEST_FIELD),
    );
    return { named, fields: own, from: starts[at] ?? 0, to };
  });
}

/** Where the words about a degree begin: after the last break behind the degree before it. */
function startOf(
  words: readonly Word[],
  named: NamedDegree,
  { before, isDateFirst }: { readonly before: NamedDegree | undefined; readonly isDateFirst: boolean },
): number {
  const floor = (before?.last ?? -1) + 1;
  for (let index = named.first; index > floor; index--) {
    const gap = words[index]?.gap;
    if (gap === 'break' || gap === 'line' || gap === 'comma') return isDateFirst ? datesBefore(words, index, floor) : index;
  }
  return named.first;
}

/** In a list whose dates stand before the degrees, the dates right before a degree are its own. */
function datesBefore(words: readonly Word[], index: number, floor: number): number {
  let first = index;
  while (first > floor) {
    const word = words[first - 1];
    if (word === undefined || !isDateWord(word)) break;
    first--;
  }
  return first;
}

function isDateWord({ text, isNumber }: Word): boolean {
  return (isNumber && text.length === 4) || DATE_WORDS.has(text) || MONTHS.has(text);
}

/** A field stated before the name ("Mechanical Engineering, BS"), or once for several degrees ("BS and MS in …"). */
function shareFields(drafts: readonly Draft[], fields: readonly FieldRun[]): void {
  const used = new Set(drafts.flatMap((draft) => draft.fields));
  drafts.forEach((draft) => {
    if (!needsField(draft)) return;
    const before = fields.filter((run) => !used.has(run) && run.last < (draft.named?.first ?? 0) && run.first >= draft.from);
    const nearest = before.at(-1);
    if (nearest !== undefined) draft.fields = [nearest];
  });
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    if (!needsField(draft) || next?.named === null || next === undefined) return;
    if (next.named.first - (draft.named?.last ?? 0) <= 3 && next.fields.length > 0) draft.fields = next.fields;
  });
}

function needsField({ named, fields }: Draft): boolean {
  return fields.length === 0 && named !== null && !named.name.isMba && named.name.branch.length === 0;
}

function degreeOf(passage: Passage, draft: Draft, asOf: CalendarDay): Degree {
  const about = passage.words.slice(draft.from, draft.to);
  const around = `${foldLetters(textOf(about))} ${passage.institution}`;
  const { named } = draft;
  const level = named === null ? { level: 'unclear' as const, mastersEngineering: 'no' as const } : levelOfName(named, around);
  const field = fieldOf(draft, around);
  return {
    level: level.level,
    fieldGroup: field.group ?? (named?.name.isEngineering === true ? 'field_not_stated' : 'other'),
    completion: readCompletion(about, passage.source, asOf),
    isMba: named?.name.isMba ?? false,
    field:
      field.run === null
        ? named !== null && named.name.branch.length > 0
          ? named.name.branch.join(' ')
          : null
        : runText(passage.words, field.run),
    kind: named?.name.kind ?? 'degree',
    mastersEngineering: level.mastersEngineering === 'no' ? mastersOf(level.level, field, named) : level.mastersEngineering,
    quotes: quotesOf(passage.words, draft, field.run),
  };
}

interface ReadField {
  readonly run: FieldRun | null;
  readonly group: FieldGroup | null;
  readonly isOperationsResearch: boolean;
}

/** The branch in the name, else the first field; a generic one gives way to the next, and of a double major the nearer counts. */
function fieldOf({ named, fields }: Draft, around: string): ReadField {
  const context = { isEngineeringDegree: named?.name.isEngineering ?? false, isSouthAsian: SOUTH_ASIAN_HINT.test(around) };
  if (named !== null && named.name.branch.length > 0) {
    const meanings = new Set(named.name.branch.flatMap((word) => FIELD_WORDS.get(word) ?? [word]));
    return { run: null, group: classifyField(meanings, context), isOperationsResearch: false };
  }
  let best: ReadField = { run: null, group: null, isOperationsResearch: false };
  let previous: FieldRun | null = null;
  for (const run of fields) {
    if (previous !== null && best.group !== null && best.group !== 'field_not_stated' && run.first - previous.last > 2) break;
    const group = classifyField(run.meanings, context);
    const isOperationsResearch = run.meanings.has('research') && run.meanings.has('operations');
    if (group !== null && rankOf(group) < rankOf(best.group)) best = { run, group, isOperationsResearch };
    previous = run;
  }
  return best;
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

function mastersOf(level: Degree['level'], { group, isOperationsResearch }: ReadField, named: NamedDegree | null): YesNoUnclear {
  if ((level !== 'master' && level !== 'doctorate') || named?.name.isMba === true || named?.name.kind !== 'degree' || isOperationsResearch)
    return 'no';
  if (group === null) return level === 'doctorate' ? 'no' : 'unclear';
  return group === 'seed' ||
    group === 'close_engineering' ||
    group === 'other_engineering' ||
    group === 'field_not_stated' ||
    group === 'software_engineering'
    ? 'yes'
    : 'no';
}

function runText(words: readonly Word[], run: FieldRun): string {
  const first = words[run.first];
  const last = words[run.last];
  if (first === undefined || last === undefined || first.cell !== last.cell)
    return first === undefined ? '' : first.cell.text.slice(first.start, first.end);
  return first.cell.text.slice(first.start, last.end);
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The words of the degree and of its field: one quote where they stand together, two where they do not. */
function quotesOf(words: readonly Word[], { named }: Draft, run: FieldRun | null): readonly Quote[] {
  const degree = named === null ? null : quote(words[named.first], words[named.last]);
  const field = run === null ? null : quote(words[run.first], words[run.last]);
  if (degree === null || field === null) return [degree, field].filter((one) => one !== null);
  const isNear =
    degree.column === field.column &&
    named !== null &&
    run !== null &&
    Math.abs(run.first - named.last) <= 3 &&
    words[named.first]?.cell === words[run.first]?.cell;
  if (!isNear) return [degree, field];
  const joined = degree.start <= field.start ? quote(words[named.first], words[run.last]) : quote(words[run.first], words[named.last]);
  return joined === null ? [degree, field] : [joined];
}

function quote(first: Word | undefined, last: Word | undefined): Quote | null {
  if (first === undefined || last === undefined || first.cell !== last.cell) return null;
  return { column: first.cell.column, start: first.start, end: last.end, text: first.cell.text.slice(first.start, last.end) };
}
