import type { CalendarDay, CertificationStatus } from '../../applicant/facts';
import { CPIM_MODULES, PARTS_OF } from '../../vocabulary/certifications/modules';
import { CUE, hasAny, type CueSet } from './cue-set';
import { firstDay, lastDay, type WrittenDate } from './dates';
import type { Evidence } from './evidence';
import { CREDENTIAL_BY_CODE } from './vocabulary-trees';

/** A status and why. `isPlain`: nothing but the name says so, so that any clearer statement elsewhere wins. */
export interface Verdict {
  readonly status: CertificationStatus;
  readonly reason: string;
  readonly isPlain: boolean;
  readonly isFullModuleSet: boolean;
}

/** What was gathered of a mention, and what follows from it. */
export interface Judged {
  readonly evidence: Evidence;
  readonly verdict: Verdict;
}

type Rule = (evidence: Evidence, asOf: CalendarDay) => Verdict | null;

function verdict(status: CertificationStatus, reason: string, more: Partial<Verdict> = {}): Verdict {
  return { status, reason, isPlain: false, isFullModuleSet: false, ...more };
}

function nameOf(evidence: Evidence): string {
  return evidence.mention.code;
}

function isFuture(date: WrittenDate | null, asOf: CalendarDay): boolean {
  return date !== null && firstDay(date) > asOf;
}

function isPast(date: WrittenDate | null, asOf: CalendarDay): boolean {
  return date !== null && lastDay(date) < asOf;
}

/** Said beside the name or by the heading above it; a date tells against a heading, but a course has one as well. */
function governing({ own, heading, dated }: Evidence, cue: CueSet): boolean {
  if (hasAny(own, cue)) return true;
  const isHeaded = hasAny(heading.cues, cue) && !hasAny(own, CUE.award | CUE.renewed | CUE.ticked);
  return isHeaded && (dated.award === null || cue === CUE.training);
}

const unticked: Rule = (evidence) =>
  hasAny(evidence.own, CUE.unticked) ? verdict('not_held', `The box beside ${nameOf(evidence)} is not ticked.`) : null;

/** "CPIM (father)" in a cell for certificates. */
function isOfOther({ isLicensed, after }: Evidence): boolean {
  return isLicensed && hasAny(after, CUE.other) && !hasAny(after, CUE.award | CUE.passed | CUE.renewed);
}

function isBesideOther({ before, direct, heading }: Evidence): boolean {
  return hasAny(before, CUE.other | CUE.over) || hasAny(direct | heading.cues, CUE.other);
}

/** Somebody named earlier in the sentence, unless a word of award stands between. */
function isBehindOther({ ahead, before, isLicensed }: Evidence): boolean {
  const isAhead = hasAny(ahead, CUE.over) || (!isLicensed && hasAny(ahead, CUE.other));
  return isAhead && !hasAny(before, CUE.award);
}

/** Somebody else's: said right before or behind the name, or, in running text, anywhere before it in the sentence. */
const somebodyElse: Rule = (evidence) => {
  if (evidence.whose.isInCapacity) return null;
  const isCounted = evidence.isCounted && !evidence.isLicensed;
  const isOther = isBesideOther(evidence) || isBehindOther(evidence) || isOfOther(evidence);
  if (!isOther && !isCounted && !evidence.whose.isOfNamed) return null;
  return verdict('not_held', `The sentence about ${nameOf(evidence)} speaks of somebody else, not of the applicant.`, { isPlain: true });
};

const advertised: Rule = (evidence) => {
  const isAround = !evidence.isLicensed && hasAny(evidence.around, CUE.advert) && !hasAny(evidence.before, CUE.award);
  if (!governing(evidence, CUE.advert) && !isAround) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a wish or requirement of a position, not as held.`, { isPlain: true });
};

const SOMEBODY = CUE.other | CUE.over | CUE.advert | CUE.wish | CUE.negation;

const namedAsCourse: Rule = (evidence) =>
  hasAny(evidence.direct, CUE.training) &&
  !hasAny(evidence.before, SOMEBODY | CUE.progress) &&
  !hasAny(evidence.direct, CUE.other | CUE.progress | CUE.passed)
    ? verdict('training_only', `A course or preparation for ${nameOf(evidence)} is named, not the certificate.`)
    : null;

function isAnyPassed({ own, parts, dated }: Evidence, asOf: CalendarDay): boolean {
  return hasAny(own, CUE.passed) || (parts.numbers.size > 1 && dated.award !== null && !isFuture(dated.award, asOf));
}

/** How many make the whole: two parts of CPIM, or five modules of its older examination. */
function partsAsked(code: string, isModules: boolean): number {
  return isModules && code === 'CPIM' ? CPIM_MODULES.size : (PARTS_OF.get(code) ?? 2);
}

/** "Exam passed, project outstanding". */
function isPartRemaining({ own, after }: Evidence): boolean {
  return hasAny(after, CUE.remaining) && hasAny(own, CUE.passed) && !hasAny(own, CUE.negation | CUE.failed);
}

const partly: Rule = (evidence, asOf) => {
  const { numbers, isAll, isModules } = evidence.parts;
  const all = partsAsked(evidence.mention.code, isModules);
  if (evidence.examination.isPartOpen || isPartRemaining(evidence))
    return verdict('partial', `Part of the examinations for ${nameOf(evidence)} is still open.`);
  if (numbers.size === 0 || isAll) return null;
  const isBroken = evidence.hasOnly || hasAny(evidence.own, CUE.progress | CUE.remaining | CUE.failed | CUE.negation | CUE.wish);
  if (numbers.size >= all && !isBroken) return null;
  if (governing(evidence, CUE.training) && !hasAny(evidence.own, CUE.passed)) return null;
  if (governing(evidence, CUE.progress) && !isAnyPassed(evidence, asOf)) return null;
  return verdict('partial', `Only part of the examinations for ${nameOf(evidence)} is named.`);
};

function isRenewedSince({ dated }: Evidence): boolean {
  return dated.isRenewed && dated.award !== null && dated.end !== null && lastDay(dated.award) > lastDay(dated.end);
}

const endedByDate: Rule = (evidence, asOf) => {
  if (!isPast(evidence.dated.end, asOf) || evidence.dated.isOpen || isRenewedSince(evidence)) return null;
  return verdict('expired', `The validity given for ${nameOf(evidence)} ended before the day of screening.`);
};

const validByDate: Rule = (evidence, asOf) => {
  const { end, award } = evidence.dated;
  if (end === null || isPast(end, asOf) || isFuture(award, asOf) || hasAny(evidence.own, CUE.negation | CUE.wish | CUE.training))
    return null;
  if (hasAny(evidence.own, CUE.progress) && !hasAny(evidence.own, CUE.award | CUE.renewed | CUE.end)) return null;
  return verdict('held', `${nameOf(evidence)} is given as valid until a date that has not passed.`);
};

const expired: Rule = (evidence, asOf) => {
  if (!governing(evidence, CUE.expired) || hasAny(evidence.after, CUE.renewed) || isFuture(evidence.dated.end, asOf)) return null;
  return verdict('expired', `The text says that ${nameOf(evidence)} has lapsed or is no longer held.`);
};

/** "Without a CPIM at the time …; earned it in 2024": a later sentence takes the denial back. */
function isMadeGood(evidence: Evidence): boolean {
  return hasAny(evidence.tail, CUE.award | CUE.passed) && !hasAny(evidence.tail, CUE.negation | CUE.failed | CUE.wish | CUE.progress);
}

const refused: Rule = (evidence) => {
  const { before, own } = evidence;
  if (evidence.isNotOnly) return null;
  if (hasAny(before, CUE.negation) && !isMadeGood(evidence))
    return verdict('not_held', `The text says that ${nameOf(evidence)} is not held.`);
  if (hasAny(own, CUE.failed) && !hasAny(own, CUE.progress))
    return verdict('not_held', `The examination for ${nameOf(evidence)} was not passed.`);
  return null;
};

/** "CPIM: missing", "CPIM fehlt noch". */
const stillOpen: Rule = ({ after, own, mention }) =>
  hasAny(after, CUE.remaining) && !hasAny(own, CUE.award | CUE.passed | CUE.renewed | CUE.progress)
    ? verdict('not_held', `The text says that ${mention.code} is still to be obtained.`)
    : null;

const LICENCES: ReadonlySet<string> = new Set(['PE', 'PENG', 'CEng']);

/** "PE exam passed": a licence is given on top of that. */
const onlyExamined: Rule = (evidence) =>
  LICENCES.has(evidence.mention.code) && evidence.examination.isExamPassed && !hasAny(evidence.before, CUE.award)
    ? verdict('in_progress', `The examination for ${nameOf(evidence)} was passed; the licence is not yet named.`)
    : null;

const running: Rule = (evidence, asOf) => {
  const isAhead = isFuture(evidence.dated.award, asOf) && evidence.dated.end === null;
  const isJoined =
    evidence.isJoined && hasAny(evidence.ahead, CUE.progress) && !hasAny(evidence.own, CUE.award) && evidence.dated.award === null;
  const isRunning = governing(evidence, CUE.progress) || isAhead || isJoined;
  return isRunning ? verdict('in_progress', `${nameOf(evidence)} is being worked towards.`) : null;
};

const onlyTraining: Rule = (evidence) =>
  governing(evidence, CUE.training) && !evidence.examination.isCertifiedAfter
    ? verdict('training_only', `A course or preparation for ${nameOf(evidence)} is named, not the certificate.`)
    : null;

const refusedAfter: Rule = (evidence) => {
  if (!hasAny(evidence.after, CUE.negation) || evidence.isNotOnly || hasAny(evidence.after, CUE.number)) return null;
  return verdict('not_held', `The text says that ${nameOf(evidence)} is not held.`);
};

/** "Wants MRP, CPIM, a raise": in a note, a wish speaks of all that it lists. */
function isOnWishList({ field, isBare, ahead, dated }: Evidence): boolean {
  return field === 'notes' && isBare && hasAny(ahead, CUE.wish) && dated.award === null && dated.end === null;
}

const wished: Rule = (evidence) =>
  governing(evidence, CUE.wish) || isOnWishList(evidence) ? verdict('not_held', `${nameOf(evidence)} is named as a wish or plan.`) : null;

const negativeHeading: Rule = (evidence) =>
  hasAny(evidence.heading.cues, CUE.negation) && governing(evidence, CUE.negation) && !hasAny(evidence.own, CUE.negation)
    ? verdict('not_held', `The heading above ${nameOf(evidence)} says that it is not held.`)
    : null;

const questioned: Rule = (evidence) =>
  evidence.isQuestion && !hasAny(evidence.tail, CUE.award | CUE.passed)
    ? verdict('not_held', `${nameOf(evidence)} stands in a question.`, { isPlain: true })
    : null;

const teaching: Rule = (evidence) =>
  hasAny(evidence.before, CUE.instructor) || hasAny(evidence.direct, CUE.instructor)
    ? verdict('unclear', `Teaching for ${nameOf(evidence)} does not say that it is held.`)
    : null;

const onlySubject: Rule = (evidence) => {
  const isBefore = hasAny(evidence.before, CUE.subject) && (!evidence.isLicensed || evidence.isSubjectOf);
  if (!hasAny(evidence.after, CUE.subject) && !isBefore) return null;
  if (hasAny(evidence.before, CUE.award)) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a subject that is known, not as a certificate.`);
};

const onlyLike: Rule = (evidence) =>
  hasAny(evidence.own, CUE.likeness)
    ? verdict('not_held', `Something like ${nameOf(evidence)} is named, not the certificate itself.`)
    : null;

const onlyRole: Rule = (evidence) => {
  const { mention } = evidence;
  const isNamedTitle = evidence.field === 'title' && mention.to - mention.from > 1 && !hasAny(evidence.own, CUE.noun | CUE.award);
  const isPost = hasAny(evidence.own, CUE.role) || isNamedTitle;
  const isCertified = hasAny(evidence.before, CUE.award) || evidence.examination.isCertifiedAfter;
  if (!/^[CL]SS/u.test(nameOf(evidence)) || !isPost || isCertified) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a role, not as a certificate.`);
};

const doubted: Rule = (evidence) =>
  hasAny(evidence.own, CUE.doubt) || evidence.whose.isSaidOfNamed
    ? verdict('unclear', `The words around ${nameOf(evidence)} leave open whether it is held.`, { isPlain: true })
    : null;

const onlyTaken: Rule = (evidence) =>
  evidence.examination.isTaken && !hasAny(evidence.own, CUE.passed | CUE.renewed) && evidence.dated.end === null
    ? verdict('unclear', `The examination for ${nameOf(evidence)} was taken; that it was passed is not said.`)
    : null;

const ambiguous: Rule = (evidence) =>
  evidence.mention.isAmbiguous
    ? verdict('unclear', `These letters can stand for several credentials; the issuer of ${nameOf(evidence)} is not named.`)
    : null;

function isOld(evidence: Evidence, asOf: CalendarDay): boolean {
  const { award, isOpen } = evidence.dated;
  const years = CREDENTIAL_BY_CODE.get(evidence.mention.code)?.validityYears ?? null;
  if (years === null || award === null || isOpen) return false;
  return lastDay({ ...award, year: award.year + years }) < asOf;
}

function isStated({ own, heading, whose }: Evidence): boolean {
  return whose.isInCapacity || hasAny(own, CUE.award | CUE.passed | CUE.renewed | CUE.ticked) || hasAny(heading.cues, CUE.award);
}

/** "The CPIM certification is valid for five years": nobody is said to hold it. */
function isGeneralTalk({ isGeneral, before, tail, dated }: Evidence): boolean {
  const isSaid = hasAny(before, CUE.award | CUE.passed) || hasAny(tail, CUE.award | CUE.passed);
  return isGeneral && !isSaid && dated.award === null && dated.end === null;
}

/** Letters behind a name or a post: "Production planner, CPIM, nine years at a foundry". */
function isBehindName(evidence: Evidence): boolean {
  return evidence.isBare && evidence.accounted.isAhead && !hasAny(evidence.around, CUE.other | CUE.over | CUE.advert);
}

/** In running text: a word of award said of the applicant, the word certificate or a date in a piece that is known, or all known. */
function isAllowedInProse(evidence: Evidence): boolean {
  if (isGeneralTalk(evidence)) return false;
  if (isBehindName(evidence)) return true;
  if (evidence.whose.isOwned) return true;
  const isOfApplicant = evidence.accounted.isBefore || evidence.isFirstPerson || hasAny(evidence.tail, CUE.award | CUE.passed);
  if (isStated(evidence) && isOfApplicant) return true;
  if (evidence.accounted.isPiece && (hasAny(evidence.own, CUE.noun) || evidence.dated.award !== null)) return true;
  return evidence.accounted.isClause && !hasAny(evidence.around, CUE.other | CUE.over | CUE.advert);
}

/** A certificates or skills cell allows a bare name; words beside it must be known all the same. */
function isAllowed(evidence: Evidence): boolean {
  return evidence.isLicensed ? isStated(evidence) || evidence.accounted.isStretch : isAllowedInProse(evidence);
}

const held: Rule = (evidence, asOf) => {
  if (!isAllowed(evidence)) return null;
  const name = nameOf(evidence);
  const isFullModuleSet = evidence.parts.isAll || evidence.parts.numbers.size > 0;
  if (isOld(evidence, asOf)) {
    const reason = `${name} was awarded longer ago than it is valid, and nothing is said of a renewal.`;
    return verdict('held_unverified_date', reason, { isFullModuleSet });
  }
  const isPlain = !isStated(evidence) && evidence.dated.award === null && !evidence.dated.isOpen;
  const reason = isFullModuleSet ? `All parts of the examination for ${name} are named as passed.` : `${name} is stated as held.`;
  return verdict('held', reason, { isPlain, isFullModuleSet });
};

const RULES: readonly Rule[] = [
  unticked,
  namedAsCourse,
  somebodyElse,
  advertised,
  partly,
  endedByDate,
  validByDate,
  expired,
  refused,
  stillOpen,
  onlyExamined,
  running,
  onlyTraining,
  refusedAfter,
  wished,
  negativeHeading,
  questioned,
  teaching,
  onlySubject,
  onlyLike,
  onlyRole,
  doubted,
  onlyTaken,
  ambiguous,
  held,
];

/** Decides one mention. Closed world: what no rule accounts for is unclear. */
export function judge(evidence: Evidence, asOf: CalendarDay): Verdict {
  for (const rule of RULES) {
    const found = rule(evidence, asOf);
    if (found !== null) return found;
  }
  return verdict('unclear', `${nameOf(evidence)} is mentioned, but the words around it do not say that the applicant holds it.`, {
    isPlain: true,
  });
}
