import type { CalendarDay, Degree, FieldGroup, YesNoUnclear } from '../../applicant/facts';
import { INSTITUTION, NOT_ACCREDITED, NOT_EARNED, YEARS_OF_STUDY } from '../../vocabulary/education/education-words';
import { readCompletion } from './completion';
import { quotesOf } from './degree-quotes';
import { findDrafts, type Draft, type Passage } from './drafts';
import { GRADUATES } from './find-fields';
import { fieldOf, unknownField, type ReadField } from './field-of-degree';
import { levelOfName, type NameLevel, type Says } from './name-level';
import { sliceOf, type Span, type Word } from './words';

const GRADUATE_OF_UNIVERSITY =
  /\bgraduated? (?:of|from) (?:the )?(?:faculty|university)|\babsolvent(?:in)? der (?:fakultat|universitat)|(?:大学|大學|대학교).*(?:卒|毕业|畢業|졸업)|(?:毕业|畢業).*(?:大学|大學)/u;
/** Who graduated from a university, or in a field, has its first degree at least, named or not. */
const FIRST_DEGREE: NameLevel = { level: 'bachelor', mastersEngineering: 'no' };
const NO_NAME: NameLevel = { level: 'unclear', mastersEngineering: 'no' };

const RUNNING: ReadonlySet<Degree['completion']> = new Set(['in_progress', 'final_year']);
/** Studies of five years that begin after school: while they go on, no bachelor's is behind them. */
const INTEGRATED: ReadonlySet<string> = new Set([
  'ingenieur',
  'diplome ingenieur',
  'titre ingenieur',
  'ingenieur etat',
  'civilingenjor',
  'civilingenior',
  'sivilingenior',
]);

/** Reads the degrees that a passage names, in its order, each with field, completion and the applicant's own words. */
export function readDegrees(passage: Passage, asOf: CalendarDay): readonly Degree[] {
  if (passage.words.length === 0) return [];
  const drafts = findDrafts(passage);
  const degrees = drafts.map((draft) => degreeOf(passage, draft, asOf));
  return passage.source === 'column'
    ? degrees
    : [
        ...degrees.map((degree, at) => (isRepeated(passage, drafts, at) ? asRepeated(degree, degrees[at + 1]) : degree)),
        ...drafts.flatMap((draft) => studyElsewhere(passage.words, draft)),
      ];
}

/** What is studied now at an institution named before a degree that is done: of no known level. */
function studyElsewhere(words: readonly Word[], draft: Draft): readonly Degree[] {
  const { named, from, to } = draft;
  const other = named === null ? null : anotherStudy(words.slice(from, to), named.first - from, named.last + 1 - from);
  if (other === null) return [];
  const quotes = [sliceOf(words, { first: from + other.first, last: from + other.last })];
  return [{ ...RUNNING_ELSEWHERE, quotes }];
}

const RUNNING_ELSEWHERE: Omit<Degree, 'quotes'> = {
  level: 'unclear',
  fieldGroup: 'other',
  completion: 'in_progress',
  isMba: false,
  field: null,
  kind: 'degree',
  mastersEngineering: 'no',
};

/** "MBA: Northcentral University, MBA currently enrolled 2014": a degree without a year, named again right behind itself. */
function isRepeated({ words }: Passage, drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at];
  if (draft?.named == null || draft.named.phrase !== drafts[at + 1]?.named?.phrase) return false;
  return !words.slice(draft.from, draft.to).some(({ isNumber, text }) => isNumber && text.length === 4);
}

function asRepeated(degree: Degree, again: Degree | undefined): Degree {
  const isSame = again !== undefined && (again.field === null || again.field.toLowerCase() === degree.field?.toLowerCase());
  return isSame && degree.completion === 'completed' ? { ...degree, completion: again.completion } : degree;
}

function degreeOf(passage: Passage, draft: Draft, asOf: CalendarDay): Degree {
  const about = wordsAbout(passage, draft);
  const said = textOf(about);
  const says: Says = (pattern) => passage.institution.says(said, pattern);
  const name = draft.named?.name;
  const level = levelOf(draft, said, says, passage);
  const field = fieldSaid(passage, draft, says);
  const written = fieldText(passage.words, draft, field);
  const completion = doubtOf(passage, says) ?? completionOf(passage, draft, about, asOf);
  return {
    level: isFirstStudy(draft, completion) ? 'bachelor' : level.level,
    fieldGroup: field.group ?? (name?.isEngineering === true ? 'field_not_stated' : 'other'),
    completion,
    isMba: isMba(draft, level, written),
    field: written,
    kind: name?.kind ?? 'degree',
    mastersEngineering: level.mastersEngineering === 'no' ? mastersOf(level.level, draft, field) : level.mastersEngineering,
    quotes: quotesOf(passage.words, draft, field.run),
  };
}

/** By its name, or by its field, where it stands apart from the degree or has lost its preposition: "Masters : Business Administration". */
function isMba({ named }: Draft, { level }: NameLevel, field: string | null): boolean {
  if (named?.name.isMba === true) return true;
  if (level !== 'master' || field === null) return false;
  return OF_BUSINESS.test(field) || (named?.phrase === 'master' && /^business admin/iu.test(field));
}

/** The whole field of an MBA. */
const OF_BUSINESS =
  /^(?:(?:executive|global) )?(?:business administration|administraci[oó]n de (?:empresas|negocios)|administra[cç][aã]o de empresas|administration des (?:affaires|entreprises))$/iu;

/** On a page, where entries keep their form, a field may be known by its place alone. */
function fieldSaid({ words, source }: Passage, draft: Draft, says: Says): ReadField {
  const field = fieldOf(draft, says);
  return field.group === null && source === 'text' ? (unknownField(words, draft) ?? field) : field;
}

function levelOf({ named, fields }: Draft, said: string, says: Says, { words }: Passage): NameLevel {
  if (named !== null) return levelOfName(named, says, () => textOf(words));
  return GRADUATE_OF_UNIVERSITY.test(said) || fields.some(({ last }) => isGraduate(words, last + 1)) ? FIRST_DEGREE : NO_NAME;
}

/** Right behind a field of study, what somebody is who graduated in it: "Mech engg graduate", no "graduate school" and no "graduate studies". */
function isGraduate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.gap === 'none' && GRADUATES.has(word.text) && words[at + 1]?.gap !== 'none';
}

function isFirstStudy({ named }: Draft, completion: Degree['completion']): boolean {
  return named !== null && RUNNING.has(completion) && INTEGRATED.has(named.phrase);
}

/** "Two years of mechanical engineering": without the name of a degree, years of study tell that it was left. */
function completionOf({ source }: Passage, { named, from }: Draft, about: readonly Word[], asOf: CalendarDay): Degree['completion'] {
  const own = source === 'text' ? withoutOthers(about, named === null ? 0 : named.first - from, (named?.last ?? from) + 1 - from) : about;
  const completion = readCompletion(own, source, asOf);
  const isLeft =
    completion === 'completed' &&
    named === null &&
    (YEARS_OF_STUDY.test(textOf(about)) || (source === 'text' && about.some(({ text }) => text === 'attended')));
  return isLeft ? 'not_completed' : completion;
}

function withoutOthers(about: readonly Word[], name: number, behind: number): readonly Word[] {
  const until = beforeCertificates(about, behind);
  return anotherStudy(until, name, behind) === null ? until : until.slice(name);
}

/** "Present Brisco Institute …, A.A. 2012 Brisco College": what goes on at an institution named before a dated degree is another study. */
function anotherStudy(about: readonly Word[], name: number, behind: number): Span | null {
  const first = about.findIndex(({ text }, at) => at < name && (text === 'present' || text === 'current'));
  const last = about.findIndex(({ text }, at) => at > first && at < name && INSTITUTION.has(text));
  const isDated = about.slice(behind).some(({ isNumber, text }) => isNumber && text.length === 4);
  return first < 0 || last < 0 || !isDated ? null : { first, last };
}

/** On a page certificates follow the last degree: what is in progress among them says nothing of it. */
function beforeCertificates(about: readonly Word[], behind: number): readonly Word[] {
  const at = about.findIndex(({ text, gap }, index) => index >= behind && CERTIFICATES.has(text) && gap !== 'none');
  return at < 0 ? about : about.slice(0, at);
}

const CERTIFICATES: ReadonlySet<string> = new Set(['certifications', 'certification', 'certificate', 'certificates', 'certified']);

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
