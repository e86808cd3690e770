import type { Field } from '../../applicant/column';
import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { CUE, hasAny, SAYING, type CueSet } from './cue-set';
import { datedIn, type Dated } from './dated';
import { examinationOf, type Examination } from './examination';
import { cuesOf, type Heading } from './headings';
import type { Mention } from './mentions';
import { partsIn, type Parts } from './parts';
import type { Stretch } from './stretches';
import { footnoteOf, NO_RANGES, tailOf } from './tail';
import { hasTrait, isSpacedAt, startOf, textAt, traitsAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';
import { whoseOf, type Whose } from './whose';

/** All that a text says of one mention, gathered before anything is decided. */
export interface Evidence {
  readonly mention: Mention;
  /** Cues of the words that speak of this mention, and of what governs it. */
  readonly own: CueSet;
  readonly before: CueSet;
  readonly after: CueSet;
  /** Cues anywhere else in the sentence: whose it is, whether it is an advertisement. */
  readonly around: CueSet;
  readonly heading: Heading;
  readonly dated: Dated;
  readonly parts: Parts;
  readonly isQuestion: boolean;
  readonly isNotOnly: boolean;
  /** Cues before the name in its clause, and in the sentences that go on speaking of it. */
  readonly ahead: CueSet;
  readonly tail: CueSet;
  readonly hasOnly: boolean;
  readonly isFirstPerson: boolean;
  readonly accounted: Accounted;
  /** Nothing but the name between its commas or brackets, as behind a person's name. */
  readonly isBare: boolean;
  /** "The CPIM", "two PMP": spoken of in general, or counted. */
  readonly isGeneral: boolean;
  readonly isCounted: boolean;
  /** "Knowledge of", "familiar with" right before the name. */
  readonly isSubjectOf: boolean;
  /** Joined by "and" to what stands before it. */
  readonly isJoined: boolean;
  readonly field: Field;
  /** Cues right behind the name. */
  readonly direct: CueSet;
  readonly isLicensed: boolean;
  readonly whose: Whose;
  readonly examination: Examination;
  readonly quoted: Range;
}

/** Whether every word in small letters is known: of the whole clause, and of parts of it. */
export interface Accounted {
  readonly isClause: boolean;
  /** Between the commas around the name. */
  readonly isPiece: boolean;
  readonly isBefore: boolean;
  /** From the beginning of the clause up to the name. */
  readonly isAhead: boolean;
  /** With what follows and speaks of it. */
  readonly isStretch: boolean;
}

const LICENSED: ReadonlySet<Field> = new Set<Field>(['certifications', 'certification_flag', 'skills']);
/** Cues that a word before the first of several names says of all of them. */
const GOVERNING =
  CUE.negation |
  CUE.wish |
  CUE.advert |
  CUE.other |
  CUE.progress |
  CUE.training |
  CUE.failed |
  CUE.expired |
  CUE.award |
  CUE.noun |
  CUE.instructor |
  CUE.over |
  CUE.subject |
  CUE.role;

/** The cues in several ranges, without those that say nothing. */
function cuesIn(annotated: Annotated, ranges: readonly Range[]): CueSet {
  let cues = 0;
  for (const range of ranges) cues |= cuesOf(annotated, range);
  return cues & SAYING;
}

/** The part of the clause's head that governs all names after it: what stands before a colon, or a few words before a dash. */
function governingHead({ tokens }: Annotated, stretch: Stretch, previous: Mention | undefined): Range {
  const { head } = stretch;
  const isLabelAgain = previous?.clause === stretch.mention.clause;
  for (let at = stretch.before.to - 1; at >= head.from; at -= 1) {
    const text = textAt(tokens, at);
    // "N: CPIM, Y: CSCP": a label behind another name governs alone.
    if (text === ':' && isLabelAgain && at >= previous.to) return { from: Math.min(stretch.before.from, at), to: at };
    if (text === ':' || (text === '-' && at - head.from <= 3 && isSpacedAt(tokens, at))) return { from: head.from, to: at };
  }
  return { from: head.from, to: head.from };
}

const CAPITAL = /\p{Lu}/uy;

function isCapital(tokens: Tokens, at: number): boolean {
  CAPITAL.lastIndex = startOf(tokens, at);
  return CAPITAL.test(tokens.original);
}

function isAccountedFor({ tokens, isKnown }: Annotated, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (isKnown[at] !== true && !isCapital(tokens, at)) return false;
  }
  return true;
}

function hasWord(tokens: Tokens, range: Range, word: string): boolean {
  for (let at = range.from; at < range.to; at += 1) if (textAt(tokens, at) === word) return true;
  return false;
}

const JOINING = new Set('and or & + und et y e'.split(' '));
const SUBJECT_OF = new Set('of with to in about von mit de en di van'.split(' '));
const ARTICLES = new Set('the der die das den la le el il lo het de a an'.split(' '));

function isBare({ tokens }: Annotated, stretch: Stretch): boolean {
  const isOpen = stretch.before.to === stretch.before.from || textAt(tokens, stretch.mention.from - 1) === '(';
  return isOpen && stretch.direct.to === stretch.direct.from;
}

/** "Six engineers, two PMP": a small number before the name counts people. */
function isCounted({ tokens }: Annotated, mention: Mention): boolean {
  return isSpacedAt(tokens, mention.from) && /^(?:\d{1,2}|two|three|four|five|six|several)$/u.test(textAt(tokens, mention.from - 1));
}

function isQuestioned({ tokens }: Annotated, mention: Mention, isNextInClause: boolean): boolean {
  return textAt(tokens, isNextInClause ? mention.to : mention.clause.to - 1) === '?' || textAt(tokens, mention.to) === '?';
}

const ONLY = new Set('only just nur seulement'.split(' '));

function isNotOnly({ tokens }: Annotated, stretch: Stretch): boolean {
  for (let at = stretch.head.from; at + 1 < stretch.before.to; at += 1) {
    if ((traitsAt(tokens, at) & TRAIT.not) !== 0 && ONLY.has(textAt(tokens, at + 1))) return true;
  }
  return false;
}

/** What a mention is read with: its neighbours, because words before or after a group speak of all of it. */
export interface Setting {
  readonly annotated: Annotated;
  readonly stretches: readonly Stretch[];
  readonly index: number;
  readonly heading: Heading;
  readonly field: Field;
  readonly inherited: CueSet;
  /** What was gathered for the mention before. */
  readonly previous: Evidence | null;
}

function tiedAfter(setting: Setting): readonly Range[] {
  const { stretches, index } = setting;
  const ranges: Range[] = [];
  for (let at = index + 1; stretches[at]?.isTied === true; at += 1) {
    const stretch = stretches[at];
    if (stretch !== undefined) ranges.push(stretch.after);
  }
  return ranges;
}

const OWN_STATE = CUE.award | CUE.open | CUE.expired | CUE.progress | CUE.renewed | CUE.end;
const WHOSE = CUE.other | CUE.over | CUE.advert;

/** "Ex-CPIM, CSCP current": a name with a state of its own takes from the name before it only whose it is. */
function inheritable(inherited: CueSet, after: CueSet): CueSet {
  return hasAny(after, OWN_STATE) ? inherited & WHOSE : inherited;
}

/** A later sentence adds a part only where it says that the part is done: "Part 2 in March" does not. */
function isDone(annotated: Annotated, clause: Range): boolean {
  return hasAny(cuesOf(annotated, clause), DONE) || annotated.dates.some((date) => date.from >= clause.from && date.to <= clause.to);
}

const DONE = CUE.passed | CUE.award;

function partsAround(annotated: Annotated, stretch: Stretch, shared: readonly Range[], tail: readonly Range[]): Parts {
  const done = tail.filter((clause) => isDone(annotated, clause));
  return partsIn(annotated, [{ from: stretch.before.from, to: stretch.after.to }, ...shared, ...done]);
}

/** Gathers what the text says of one mention. */
export function gather(setting: Setting): Evidence | null {
  const stretch = setting.stretches[setting.index];
  return stretch === undefined ? null : evidenceOf(setting, stretch, setting.stretches[setting.index + 1]?.mention);
}

/** "CPIM, when I can", "CPIM, my neighbour": what follows is a remark, not another item of a list. */
function isRemarkedOn({ tokens }: Annotated, { mention, after }: Stretch, next: Stretch | undefined): boolean {
  const from = after.to + 1;
  const isOfNext = next !== undefined && next.before.from <= from;
  return !isOfNext && from < mention.clause.to && (traitsAt(tokens, from) & TRAIT.remark) !== 0 && textAt(tokens, from + 1) !== 'well';
}

const STATE_MARKS = new Set(': = - ('.split(' '));
const ENDS_OF_STATE = /^[),;.|\n]?$/u;

/**
 * "CPIM (Deferred)", "CPIM: Ask Me": behind a name that only its own society gives, a single word of its own with a capital can be a
 * state as well as a place, unless a date stands beside it; behind a colon all words are an answer.
 */
function isUnknownState({ tokens, isKnown, dates }: Annotated, { mention, after }: Stretch): boolean {
  if (GIVEN_BY_ANYBODY.test(mention.code)) return false;
  for (let at = after.from; at + 1 < after.to; at += 1) {
    const mark = textAt(tokens, at);
    if (!STATE_MARKS.has(mark) || isKnown[at + 1] === true || /\d/u.test(textAt(tokens, at + 1))) continue;
    if (mark === ':' || mark === '=') return true;
    if (isSpacedAt(tokens, at) && ENDS_OF_STATE.test(textAt(tokens, at + 2)))
      return !dates.some((date) => date.from >= after.from && date.to <= after.to);
  }
  return false;
}

/** Belts are given by employers, licences by states. */
const GIVEN_BY_ANYBODY = /^(?:LSS|PE|EIT|CEng)/u;

/** Which words around the mention are known. */
function accounted({ annotated, previous, stretches, index }: Setting, stretch: Stretch): Accounted {
  const { mention, before, after, head, direct, isLinked } = stretch;
  const isBefore = isAccountedFor(annotated, before);
  const isJoined = isBefore && (!isLinked || previous === null || previous.accounted.isBefore);
  return {
    isClause: isAccountedFor(annotated, mention.clause),
    isPiece: isJoined && isAccountedFor(annotated, direct),
    isBefore: isJoined,
    isAhead: isBefore && isAccountedFor(annotated, head),
    isStretch:
      isJoined &&
      isAccountedFor(annotated, after) &&
      !isUnknownState(annotated, stretch) &&
      !isRemarkedOn(annotated, stretch, stretches[index + 1]),
  };
}

/** Cues by where they stand. */
function cuesAround(
  { annotated, inherited, stretches, index }: Setting,
  stretch: Stretch,
  behind: readonly Range[],
): Pick<Evidence, 'before' | 'after' | 'own' | 'around' | 'ahead' | 'direct'> {
  const inBefore = cuesOf(annotated, stretch.before) & SAYING;
  const after = cuesIn(annotated, behind);
  const passed = stretch.isLinked && inBefore === 0 ? inheritable(inherited, after) : 0;
  const before = inBefore | (cuesOf(annotated, governingHead(annotated, stretch, stretches[index - 1]?.mention)) & SAYING) | passed;
  return {
    before,
    after,
    own: before | after,
    around: cuesOf(annotated, stretch.mention.clause) & SAYING,
    ahead: inBefore | (cuesOf(annotated, stretch.head) & SAYING),
    direct: cuesOf(annotated, stretch.direct) & SAYING,
  };
}

/** Field by field: spreading objects into one of this size takes longer than all the reading. */
function evidenceOf(setting: Setting, stretch: Stretch, next: Mention | undefined): Evidence {
  const { annotated, heading, field } = setting;
  const { tokens } = annotated;
  const { mention } = stretch;
  const tail = tailOf(annotated, mention, next);
  const shared = stretch.after.to > stretch.after.from ? NO_RANGES : tiedAfter(setting);
  const behind = [stretch.after, ...footnoteOf(annotated, mention), ...tail, ...shared];
  const cues = cuesAround(setting, stretch, behind);
  const isLicensed = LICENSED.has(field) || heading.isCertifications;
  return {
    before: cues.before,
    after: cues.after,
    own: cues.own,
    around: cues.around,
    ahead: cues.ahead,
    direct: cues.direct,
    accounted: accounted(setting, stretch),
    mention,
    heading,
    tail: cuesIn(annotated, tail),
    hasOnly: hasWord(tokens, stretch.after, 'only'),
    dated: datedIn(annotated, [stretch.before, ...behind]),
    parts: partsAround(annotated, stretch, shared, tail),
    isQuestion: isQuestioned(annotated, mention, next?.clause === mention.clause),
    isNotOnly: isNotOnly(annotated, stretch),
    isFirstPerson: hasTrait(tokens, mention.clause, TRAIT.firstPerson),
    isBare: isBare(annotated, stretch),
    isGeneral: ARTICLES.has(textAt(tokens, mention.from - 1)),
    isCounted: isCounted(annotated, mention),
    isSubjectOf: SUBJECT_OF.has(textAt(tokens, mention.from - 1)),
    isJoined: JOINING.has(textAt(tokens, stretch.before.from - 1)),
    field,
    isLicensed,
    whose: whoseOf(annotated, mention, field, isLicensed),
    examination: examinationOf(annotated, stretch, tail, cues.own),
    quoted: { from: stretch.before.from, to: Math.max(stretch.after.to, mention.to) },
  };
}

/** What the words before this mention say of the names joined to it. */
export function passedOn(evidence: Evidence): CueSet {
  return evidence.before & GOVERNING;
}
