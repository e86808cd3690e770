import { CONNECTORS, DONE, GOES_ON_WITH, LEFT_PHRASES } from '../../vocabulary/education/education-words';
import { FIELD_WORDS } from '../../vocabulary/education/field-words';
import { MONTHS } from '../../vocabulary/experience-words';
import { classifyField } from './classify-field';
import { VOCABULARY } from './completion';
import { findDegreeNames, type NamedDegree } from './find-degree-names';
import { findFields, type FieldRun } from './find-fields';
import type { Institution } from './institution';
import type { Gap, Word } from './words';

/** The words of one record of education, in order, and its institution. */
export interface Passage {
  readonly words: readonly Word[];
  readonly source: 'column' | 'text';
  readonly institution: Institution;
}

type Heard = Pick<Passage, 'words' | 'source'>;

/** A degree as far as its words are told apart: its name, the fields that may be its own, and the stretch of words about it. */
export interface Draft {
  readonly named: NamedDegree | null;
  fields: readonly FieldRun[];
  readonly from: number;
  readonly to: number;
}

const DATE_WORDS: ReadonlySet<string> = new Set(['present', 'current', 'to', 'expected', 'anticipated']);
const FARTHEST_FIELD = 10;
const NEAR = 12;
const NEAR_NAME = 5;

/** Tells the degrees of a passage apart, in its order. */
export function findDrafts(passage: Passage): readonly Draft[] {
  const { words, source } = passage;
  const names = mergeNames(words, findDegreeNames(words, source));
  const taken = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  const fields = findFields(words, taken);
  const drafts = names.length > 0 ? draftsOf(passage, names, fields) : fieldOnlyDraft(passage, fields);
  shareFields(words, drafts, fields);
  if (source === 'column') passFieldsOn(drafts);
  return drafts;
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
    if (before !== undefined && isSameDegree(words, before, named)) merged[merged.length - 1] = mergeTwo(before, named);
    else if (before === undefined || !isInBrackets(words, before, named)) merged.push(named);
  }
  return merged;
}

const MERGING_GAPS: ReadonlySet<Gap | undefined> = new Set(['none', 'dash'] as const);
/** "Engineer" and "engineering", abbreviated: right behind the name of a degree they are its field's. */
const ENGINEERS: ReadonlySet<string> = new Set(['ing', 'eng', 'ingenieria', 'engenharia', 'muh']);

function isSameDegree(words: readonly Word[], before: NamedDegree, named: NamedDegree): boolean {
  if (before.phrase === 'master' && named.name.isMba) return named.first === before.last + 1;
  if (isOfSchool(words, before, named)) return true;
  const gap = words[named.first]?.gap;
  if (ENGINEERS.has(named.phrase) && gap === 'none') return isBesideButConnectors(words, before.last, named.first);
  return isNextName(words, before, named) && before.name.level === named.name.level && before.name.isMba === named.name.isMba;
}

/** Right behind the other, "degree" before a bracket aside: "Bachelor of Science Degree (BS)". */
function isNextName(words: readonly Word[], before: NamedDegree, named: NamedDegree): boolean {
  const gap = words[named.first]?.gap;
  if (gap === 'bracket') return isBesideButConnectors(words, before.last, named.first);
  return named.first === before.last + 1 && (MERGING_GAPS.has(gap) || isOtherName(words, before, named));
}

/** "B.Tech/B.E.": one degree by two names; "BSME/BSEE" are two. */
function isOtherName(words: readonly Word[], before: NamedDegree, named: NamedDegree): boolean {
  const closing = words[before.last];
  const opening = words[named.first];
  if (closing === undefined || closing.cell !== opening?.cell) return false;
  const isTwo = before.name.branch.length > 0 && named.name.branch.length > 0;
  return !isTwo && closing.cell.text.slice(closing.end, opening.start).replace(/[\s.]/gu, '') === '/';
}

function isBesideButConnectors(words: readonly Word[], last: number, first: number): boolean {
  return words.slice(last + 1, first).every(({ text, gap }) => gap === 'none' && CONNECTORS.has(text));
}

/** "Master in Journalism (MA)": the letters of the same degree behind its field. */
function isInBrackets(words: readonly Word[], before: NamedDegree, named: NamedDegree): boolean {
  if (words[named.first]?.gap !== 'bracket' || named.name.isStrong || named.name.level !== before.name.level) return false;
  const between = words.slice(before.last + 1, named.first);
  return between.some(({ text }) => !CONNECTORS.has(text)) && between.every(({ gap, isNumber }) => gap === 'none' && !isNumber);
}

/** "Diploma, Dunmore Technical High School": no field stands between a diploma and the school that gave it. */
function isOfSchool(words: readonly Word[], before: NamedDegree, named: NamedDegree): boolean {
  if (before.phrase !== 'diploma' || named.name.level !== 'high_school') return false;
  const isGeneral = words[before.last + 1]?.text === 'general';
  return words
    .slice(before.last + 1, named.first + 1)
    .every(
      ({ text, gap, isNumber }, at) =>
        gap !== 'break' &&
        gap !== 'line' &&
        (isGeneral || (at < 5 && !isNumber)) &&
        (FIELD_WORDS.get(text)?.every((meaning) => meaning === 'neutral') ?? true),
    );
}

function mergeTwo(before: NamedDegree, named: NamedDegree): NamedDegree {
  if (before.phrase === 'master' && named.name.isMba) return named;
  if (before.phrase === 'diploma' && named.name.level === 'high_school') return { ...named, first: before.first };
  const isEngineering = before.name.isEngineering || named.name.isEngineering;
  const branch = named.name.branch.length > 0 ? named.name.branch : before.name.branch;
  return { ...before, last: named.last, name: { ...before.name, isEngineering, branch } };
}

function draftsOf({ words, source }: Heard, names: readonly NamedDegree[], fields: readonly FieldRun[]): Draft[] {
  const isDateFirst = words[0] !== undefined && isDateWord(words[0]);
  const unfinished = unfinishedBefore({ words, source }, names[0], fields);
  const starts = names.map((named, at) =>
    at === 0 ? (unfinished?.to ?? 0) : startOf(words, named, { before: names[at - 1], isDateFirst }),
  );
  const drafts = names.map((named, at) => {
    const to = starts[at + 1] ?? words.length;
    const own = fields.filter(
      (run) => run.first > named.last && run.first < to && (source === 'column' || run.first - named.last <= FARTHEST_FIELD),
    );
    return { named, fields: own, from: starts[at] ?? 0, to };
  });
  return unfinished === null ? drafts : [unfinished, ...drafts];
}

/** "Maschinenbau ohne Abschluss, danach Techniker": an entry before the first name, with a field and an end of its own, is another study. */
function unfinishedBefore({ words, source }: Heard, named: NamedDegree | undefined, fields: readonly FieldRun[]): Draft | null {
  if (named === undefined || named.first < 2) return null;
  const to = words.findLastIndex(({ gap }, at) => at > 0 && at <= named.first && STARTS_ENTRY.has(gap));
  const own = fields.filter(({ last }) => last < to);
  if (own.length === 0 || !isStatusOfItsOwn(words.slice(0, to), source)) return null;
  const isAnswered = named.name.branch.length > 0 || fields.some(({ first }) => first > named.last) || BELOW_BACHELOR.has(named.name.level);
  return isAnswered ? { named: null, fields: own, from: 0, to } : null;
}

const STARTS_ENTRY: ReadonlySet<Gap | undefined> = new Set(['break', 'line', 'comma'] as const);
const BELOW_BACHELOR: ReadonlySet<string> = new Set(['associate', 'high_school']);

function isStatusOfItsOwn(words: readonly Word[], source: Passage['source']): boolean {
  const { running, abandoned } = VOCABULARY[source];
  if (words.some(({ text }) => DONE.has(text))) return false;
  return words.some(({ text }) => abandoned.has(text) || running.has(text)) || LEFT_PHRASES.test(words.map(({ text }) => text).join(' '));
}

/** Where the words about a degree begin: after the last break behind the degree before it. */
function startOf(
  words: readonly Word[],
  named: NamedDegree,
  { before, isDateFirst }: { readonly before: NamedDegree | undefined; readonly isDateFirst: boolean },
): number {
  const floor = (before?.last ?? -1) + 1;
  if (words[floor]?.cell !== words[floor - 1]?.cell) return floor;
  for (let index = named.first; index > floor; index--) {
    if (STARTS_ENTRY.has(words[index]?.gap)) return isDateFirst ? datesBefore(words, index, floor) : index;
    if (goesOnWith(words, index - 1, named)) return index - 1;
  }
  return named.first;
}

/** "Diploma and now enrolled for a BTech". */
function goesOnWith(words: readonly Word[], at: number, named: NamedDegree): boolean {
  return named.first - at <= NEAR_NAME && GOES_ON_WITH.has(words[at]?.text ?? '');
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

/** A field stated before the name ("Mechanical Engineering, BS"), once for several degrees ("BS and MS in …"). */
function shareFields(words: readonly Word[], drafts: readonly Draft[], fields: readonly FieldRun[]): void {
  const used = new Set(drafts.flatMap((draft) => draft.fields));
  drafts.forEach((draft) => {
    if (!needsField(draft)) return;
    const before = fields.findLast((run) => !used.has(run) && run.last < (draft.named?.first ?? 0) && run.first >= draft.from);
    if (before !== undefined) draft.fields = [before];
  });
  drafts.forEach((draft, at) => {
    if (!needsField(draft)) return;
    const next = drafts[at + 1];
    if (isBesideNext(words, draft, next)) draft.fields = next.fields;
  });
}

function isBesideNext(words: readonly Word[], draft: Draft, next: Draft | undefined): next is Draft {
  if (next === undefined || next.named === null || next.fields.length === 0) return false;
  return next.named.first - (draft.named?.last ?? 0) <= 3 && words[next.named.first]?.gap !== 'break';
}

/** In a cell of several degrees one without a field is in that of the one before. */
function passFieldsOn(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    if (at > 0 && needsField(draft)) draft.fields = fieldAbove(drafts[at - 1]);
  });
}

/** "Mechanical Engineering: BS 2012, MS 2014": what stands before one degree holds for the next without a field of its own. */
function fieldAbove(before: Draft | undefined): readonly FieldRun[] {
  const [first] = before?.fields ?? [];
  return first !== undefined && first.first < (before?.named?.first ?? 0) ? [first] : [];
}

function needsField({ named, fields }: Draft): boolean {
  return fields.length === 0 && named !== null && !named.name.isMba && named.name.branch.length === 0;
}
