import type { Field } from '../../applicant/column';
import type { Cue } from '../../vocabulary/certifications/cues';
import type { Annotated } from './annotate';
import { piecesOf, type Range } from './clauses';
import { datedIn, type Dated } from './dated';
import { isAloneInLine, type Heading } from './headings';
import type { Mention } from './mentions';
import { partsIn, type Parts } from './parts';
import type { Token } from './tokens';
import { statesSomething, type Stretch } from './stretches';

/** All that a text says of one mention, gathered before anything is decided. */
export interface Evidence {
  readonly mention: Mention;
  /** Cues of the words that speak of this mention, and of what governs it. */
  readonly own: ReadonlySet<Cue>;
  readonly before: ReadonlySet<Cue>;
  readonly after: ReadonlySet<Cue>;
  /** Cues anywhere else in the sentence: whose it is, whether it is an advertisement. */
  readonly around: ReadonlySet<Cue>;
  readonly heading: Heading;
  readonly dated: Dated;
  readonly parts: Parts;
  readonly isQuestion: boolean;
  readonly isNotOnly: boolean;
  /** Every small-letter word of the clause is known. */
  readonly isAccountedFor: boolean;
  /** The same for the words between the commas around the name. */
  readonly isPieceAccountedFor: boolean;
  /** Cues before the name in its clause, and in the sentences that go on speaking of it. */
  readonly ahead: ReadonlySet<Cue>;
  readonly tail: ReadonlySet<Cue>;
  readonly hasOnly: boolean;
  readonly isBeforeAccountedFor: boolean;
  readonly isFirstPerson: boolean;
  /** All words before the name in its clause are known. */
  readonly isAheadAccountedFor: boolean;
  /** The words that follow and speak of it are known as well. */
  readonly isStretchAccountedFor: boolean;
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
  readonly direct: ReadonlySet<Cue>;
  readonly isLicensed: boolean;
  readonly quoted: Range;
}

const LICENSED: ReadonlySet<Field> = new Set<Field>(['certifications', 'certification_flag', 'skills']);
/** Cues that a word before the first of several names says of all of them. */
const GOVERNING: ReadonlySet<Cue> = new Set<Cue>([
  'negation',
  'wish',
  'advert',
  'other',
  'progress',
  'training',
  'failed',
  'expired',
  'award',
  'noun',
  'instructor',
  'over',
  'subject',
  'role',
]);

function cuesIn(annotated: Annotated, ranges: readonly Range[]): Set<Cue> {
  const cues = new Set<Cue>();
  for (const range of ranges) {
    if (range.from < range.to) addCues(annotated, range, cues);
  }
  cues.delete('known');
  return cues;
}

function addCues(annotated: Annotated, range: Range, cues: Set<Cue>): void {
  for (const hit of annotated.cues) {
    if (hit.from >= range.from && hit.to <= range.to) for (const cue of hit.cues) cues.add(cue);
  }
}

/** The part of the clause's head that governs all names after it: what stands before a colon, or a few words before a dash. */
function governingHead(annotated: Annotated, stretch: Stretch): Range {
  const { head } = stretch;
  for (let at = stretch.before.to - 1; at >= head.from; at -= 1) {
    const text = annotated.tokens[at]?.text;
    if (text === ':' || (text === '-' && annotated.tokens[at]?.isSpaced === true && at - head.from <= 3))
      return { from: head.from, to: at };
  }
  return { from: head.from, to: head.from };
}

const FOOTNOTE_SIGN = /^[*†‡¹²³⁰⁴-⁹]$/u;

function footnoteOf(annotated: Annotated, mention: Mention): readonly Range[] {
  const { tokens } = annotated;
  const sign = tokens[mention.to];
  if (sign?.kind !== 'mark' || sign.isSpaced || !FOOTNOTE_SIGN.test(sign.text)) return [];
  const note = tokens.findIndex((token, at) => at > mention.to + 1 && token.text === sign.text && token.isSpaced);
  if (note < 0) return [];
  const length = tokens.slice(note + 1).findIndex((token) => token.text === '\n' || FOOTNOTE_SIGN.test(token.text));
  return [{ from: note + 1, to: length < 0 ? tokens.length : note + 1 + length }];
}

function isFootnote(annotated: Annotated, clause: Range): boolean {
  const signs = [annotated.tokens[clause.from - 1]?.text, annotated.tokens[clause.from]?.text];
  return signs.some((text) => text !== undefined && FOOTNOTE_SIGN.test(text));
}

/** A line that ends with a colon opens something new. */
function isHeaded(annotated: Annotated, clause: Range): boolean {
  return annotated.tokens.slice(Math.max(clause.from, clause.to - 2), clause.to).some((token) => token.text === ':');
}

function endsWithMark(annotated: Annotated, clause: Range): boolean {
  return annotated.tokens[clause.to - 1]?.kind === 'mark';
}

const SPEAKS_ON = new Set(['it', 'this', 'exam', 'passed', 'failed', 'lapsed', 'expired', 'earned', 'renewed', 'handbook']);

/** The next sentences, where they go on speaking of the same credential. */
function tailOf(annotated: Annotated, mention: Mention, next: Mention | undefined): readonly Range[] {
  const index = annotated.clauses.indexOf(mention.clause);
  const tail: Range[] = [];
  for (const clause of annotated.clauses.slice(index + 1, index + 4)) {
    if (next !== undefined && clause.from >= next.clause.from) break;
    const words = annotated.tokens.slice(clause.from, Math.min(clause.to, clause.from + 9));
    const text = { from: clause.from, to: endsWithMark(annotated, clause) ? clause.to - 1 : clause.to };
    if (!words.some((token) => SPEAKS_ON.has(token.text)) && !statesSomething(annotated, text)) continue;
    if (!isFootnote(annotated, clause) && !isHeaded(annotated, clause) && !isAloneInLine(annotated, clause)) tail.push(clause);
  }
  return next?.clause === mention.clause ? [] : tail;
}

const CAPITAL = /\p{Lu}/uy;

function isCapital({ original, start, end }: Token): boolean {
  CAPITAL.lastIndex = start;
  return end > start && CAPITAL.test(original);
}

function isAccountedFor(annotated: Annotated, ranges: readonly Range[]): boolean {
  for (const range of ranges) {
    for (let at = range.from; at < range.to; at += 1) {
      if (annotated.isKnown[at] === true) continue;
      const token = annotated.tokens[at];
      if (token === undefined || !isCapital(token)) return false;
    }
  }
  return true;
}

function hasWord(annotated: Annotated, range: Range, word: string): boolean {
  return annotated.tokens.slice(range.from, range.to).some((token) => token.text === word);
}

/** What follows the name up to the next comma, "and" or bracket. */
function directly(annotated: Annotated, stretch: Stretch): Range {
  const { to } = stretch.mention;
  return piecesOf(annotated.tokens, { from: to, to: stretch.after.to }).find((piece) => piece.from === to) ?? { from: to, to };
}

const FIRST_PERSON = new Set(
  "i my me i've i'm ich mein meine meinen je j'ai mon ma yo mi eu meu minha io mio ik mijn mam moj he she".split(' '),
);

function isFirstPerson(annotated: Annotated, clause: Range): boolean {
  return annotated.tokens.slice(clause.from, clause.to).some((token) => FIRST_PERSON.has(token.text));
}

const JOINING = new Set(['and', 'or', '&', '+', 'und', 'et', 'y', 'e']);
const SUBJECT_OF = new Set('of with to in about von mit de en di van'.split(' '));
const ARTICLES = new Set('the der die das den la le el il lo het de a an'.split(' '));

function isBare(annotated: Annotated, stretch: Stretch): boolean {
  const isOpen = stretch.before.to === stretch.before.from || annotated.tokens[stretch.mention.from - 1]?.text === '(';
  const direct = directly(annotated, stretch);
  return isOpen && direct.to === direct.from;
}

/** "Six engineers, two PMP": a small number before the name counts people. */
function isCounted(annotated: Annotated, mention: Mention): boolean {
  const before = annotated.tokens[mention.from - 1];
  return (
    before !== undefined &&
    /^(?:\d{1,2}|two|three|four|five|six|several)$/u.test(before.text) &&
    annotated.tokens[mention.from]?.isSpaced === true
  );
}

function isQuestioned(annotated: Annotated, mention: Mention, isNextInClause: boolean): boolean {
  const sign = annotated.tokens[mention.clause.to - 1];
  if (sign?.text !== '?' || isNextInClause) return annotated.tokens[mention.to]?.text === '?';
  return true;
}

function isNotOnly(annotated: Annotated, stretch: Stretch): boolean {
  const words = annotated.tokens.slice(stretch.head.from, stretch.before.to).map((token) => token.text);
  return words.some((word, at) => /^(?:not|don't|nicht|pas)$/u.test(word) && /^(?:only|just|nur|seulement)$/u.test(words[at + 1] ?? ''));
}

/** What a mention is read with: its neighbours, because words before or after a group speak of all of it. */
export interface Setting {
  readonly annotated: Annotated;
  readonly stretches: readonly Stretch[];
  readonly index: number;
  readonly heading: Heading;
  readonly field: Field;
  readonly inherited: ReadonlySet<Cue>;
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

const OWN_STATE: ReadonlySet<Cue> = new Set<Cue>(['award', 'open', 'expired', 'progress', 'renewed', 'end']);
const WHOSE: ReadonlySet<Cue> = new Set<Cue>(['other', 'over', 'advert']);

/** "Ex-CPIM, CSCP current": a name with a state of its own takes from the name before it only whose it is. */
function inheritable(inherited: ReadonlySet<Cue>, after: ReadonlySet<Cue>): ReadonlySet<Cue> {
  const hasOwnState = [...after].some((cue) => OWN_STATE.has(cue));
  return hasOwnState ? new Set([...inherited].filter((cue) => WHOSE.has(cue))) : inherited;
}

/** Which words around the mention are known. */
function accounted(
  { annotated, previous }: Setting,
  stretch: Stretch,
): Pick<Evidence, 'isAccountedFor' | 'isPieceAccountedFor' | 'isBeforeAccountedFor' | 'isAheadAccountedFor' | 'isStretchAccountedFor'> {
  const isLinkAccountedFor = !stretch.isLinked || previous === null || previous.isBeforeAccountedFor;
  return {
    isAccountedFor: isAccountedFor(annotated, [stretch.mention.clause]),
    isPieceAccountedFor: isLinkAccountedFor && isAccountedFor(annotated, [stretch.before, directly(annotated, stretch)]),
    isBeforeAccountedFor: isLinkAccountedFor && isAccountedFor(annotated, [stretch.before]),
    isAheadAccountedFor: isAccountedFor(annotated, [stretch.head, stretch.before]),
    isStretchAccountedFor: isLinkAccountedFor && isAccountedFor(annotated, [stretch.before, stretch.after]),
  };
}

/** Cues by where they stand. */
function cuesAround(
  setting: Setting,
  stretch: Stretch,
  after: readonly Range[],
): Pick<Evidence, 'before' | 'after' | 'own' | 'around' | 'ahead' | 'direct'> {
  const { annotated } = setting;
  const beforeCues = cuesIn(annotated, [stretch.before, governingHead(annotated, stretch)]);
  const afterCues = cuesIn(annotated, after);
  const inherited = stretch.isLinked && beforeCues.size === 0 ? inheritable(setting.inherited, afterCues) : new Set<Cue>();
  const before = new Set([...beforeCues, ...inherited]);
  return {
    before,
    after: afterCues,
    own: new Set([...before, ...afterCues]),
    around: cuesIn(annotated, [stretch.mention.clause]),
    ahead: cuesIn(annotated, [stretch.head, stretch.before]),
    direct: cuesIn(annotated, [directly(annotated, stretch)]),
  };
}

/** A later sentence adds a part only where it says that the part is done: "Part 2 in March" does not. */
function isDone(annotated: Annotated, clause: Range): boolean {
  const cues = cuesIn(annotated, [clause]);
  return cues.has('passed') || cues.has('award') || annotated.dates.some((date) => date.from >= clause.from && date.to <= clause.to);
}

function partsAround(annotated: Annotated, stretch: Stretch, shared: readonly Range[], tail: readonly Range[]): Parts {
  const done = tail.filter((clause) => isDone(annotated, clause));
  return partsIn(annotated, [{ from: stretch.before.from, to: stretch.after.to }, ...shared, ...done]);
}

/** Gathers what the text says of one mention. */
export function gather(setting: Setting): Evidence | null {
  const stretch = setting.stretches[setting.index];
  return stretch === undefined ? null : evidenceOf(setting, stretch, setting.stretches[setting.index + 1]?.mention);
}

/** Field by field: spreading objects into one of this size takes longer than all the reading. */
function evidenceOf(setting: Setting, stretch: Stretch, next: Mention | undefined): Evidence {
  const { annotated, heading, field } = setting;
  const { mention } = stretch;
  const tail = tailOf(annotated, mention, next);
  const shared = stretch.after.to > stretch.after.from ? [] : tiedAfter(setting);
  const after = [stretch.after, ...footnoteOf(annotated, mention), ...tail, ...shared];
  const cues = cuesAround(setting, stretch, after);
  const accountedFor = accounted(setting, stretch);
  return {
    before: cues.before,
    after: cues.after,
    own: cues.own,
    around: cues.around,
    ahead: cues.ahead,
    direct: cues.direct,
    isAccountedFor: accountedFor.isAccountedFor,
    isPieceAccountedFor: accountedFor.isPieceAccountedFor,
    isBeforeAccountedFor: accountedFor.isBeforeAccountedFor,
    isAheadAccountedFor: accountedFor.isAheadAccountedFor,
    isStretchAccountedFor: accountedFor.isStretchAccountedFor,
    mention,
    heading,
    tail: cuesIn(annotated, tail),
    hasOnly: hasWord(annotated, stretch.after, 'only'),
    dated: datedIn(annotated, [stretch.before, ...after]),
    parts: partsAround(annotated, stretch, shared, tail),
    isQuestion: isQuestioned(annotated, mention, next?.clause === mention.clause),
    isNotOnly: isNotOnly(annotated, stretch),
    isFirstPerson: isFirstPerson(annotated, mention.clause),
    isBare: isBare(annotated, stretch),
    isGeneral: ARTICLES.has(annotated.tokens[mention.from - 1]?.text ?? ''),
    isCounted: isCounted(annotated, mention),
    isSubjectOf: SUBJECT_OF.has(annotated.tokens[mention.from - 1]?.text ?? ''),
    isJoined: JOINING.has(annotated.tokens[stretch.before.from - 1]?.text ?? ''),
    field,
    isLicensed: LICENSED.has(field) || heading.isCertifications,
    quoted: { from: stretch.before.from, to: Math.max(stretch.after.to, mention.to) },
  };
}

/** What the words before this mention say of the names joined to it. */
export function passedOn(evidence: Evidence): ReadonlySet<Cue> {
  return new Set([...evidence.before].filter((cue) => GOVERNING.has(cue)));
}
