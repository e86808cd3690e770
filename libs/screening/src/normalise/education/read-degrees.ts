import type { CalendarDay, Degree, FieldGroup, YesNoUnclear } from '../../applicant/facts';
import { NOT_ACCREDITED, NOT_EARNED } from '../../vocabulary/education/education-words';
import { readCompletion } from './completion';
import { quotesOf } from './degree-quotes';
import { findDrafts, type Draft, type Passage } from './drafts';
import { fieldOf, type ReadField } from './field-of-degree';
import { levelOfName, type NameLevel, type Says } from './name-level';
import { sliceOf, type Word } from './words';

const NO_NAME: NameLevel = { level: 'unclear', mastersEngineering: 'no' };

/** Reads the degrees that a passage names, in its order, each with field, completion and the applicant's own words. */
export function readDegrees(passage: Passage, asOf: CalendarDay): readonly Degree[] {
  return passage.words.length === 0 ? [] : findDrafts(passage).map((draft) => degreeOf(passage, draft, asOf));
}

function degreeOf(passage: Passage, draft: Draft, asOf: CalendarDay): Degree {
  const about = wordsAbout(passage, draft);
  const said = textOf(about);
  const says: Says = (pattern) => passage.institution.says(said, pattern);
  const name = draft.named?.name;
  const level = draft.named === null ? NO_NAME : levelOfName(draft.named, says, () => textOf(passage.words));
  const field = fieldOf(draft, says);
  return {
    level: level.level,
    fieldGroup: field.group ?? (name?.isEngineering === true ? 'field_not_stated' : 'other'),
    completion: doubtOf(passage, says) ?? readCompletion(about, passage.source, asOf),
    isMba: name?.isMba ?? false,
    field: fieldText(passage.words, draft, field),
    kind: name?.kind ?? 'degree',
    mastersEngineering: level.mastersEngineering === 'no' ? mastersOf(level.level, draft, field) : level.mastersEngineering,
    quotes: quotesOf(passage.words, draft, field.run),
  };
}

/** What the text itself holds against a degree. */
function doubtOf({ source }: Passage, says: Says): Degree['completion'] | null {
  if (says(NOT_EARNED[source])) return 'unclear';
  return says(NOT_ACCREDITED) ? 'contradicted' : null;
}

const FARTHEST_WORD = 40;

/** In running text the last degree of a section is followed by whatever else stands there. */
function wordsAbout({ words, source }: Passage, { named, from, to }: Draft): readonly Word[] {
  return words.slice(from, source === 'text' ? Math.min(to, (named?.last ?? from) + FARTHEST_WORD) : to);
}

/** The field in the applicant's words; where it is part of the degree's name ("BSME"), in the vocabulary's. */
function fieldText(words: readonly Word[], { named }: Draft, { run }: ReadField): string | null {
  if (run !== null) return sliceOf(words, run).text;
  return named === null || named.name.branch.length === 0 ? null : named.name.branch.join(' ');
}

const ENGINEERING: ReadonlySet<FieldGroup> = new Set([
  'seed',
  'close_engineering',
  'other_engineering',
  'field_not_stated',
  'software_engineering',
]);

/** Operations research is no engineering master's; a doctorate without a field is of anything. */
function mastersOf(level: Degree['level'], { named }: Draft, { group, isOperationsResearch }: ReadField): YesNoUnclear {
  const isMasters = level === 'master' || level === 'doctorate';
  if (!isMasters || isOperationsResearch || named?.name.kind !== 'degree' || named.name.isMba) return 'no';
  if (group === null) return level === 'doctorate' ? 'no' : 'unclear';
  return ENGINEERING.has(group) ? 'yes' : 'no';
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
