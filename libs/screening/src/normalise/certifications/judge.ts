import type { CalendarDay, CertificationStatus } from '../../applicant/facts';
import type { Cue } from '../../vocabulary/certifications/cues';
import { CPIM_MODULES, PARTS_OF } from '../../vocabulary/certifications/modules';
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

type Rule = (evidence: Evidence, asOf: CalendarDay) => Verdict | null;

function verdict(status: CertificationStatus, reason: string, more: Partial<Verdict> = {}): Verdict {
  return { status, reason, isPlain: false, isFullModuleSet: false, ...more };
}

function nameOf(evidence: Evidence): string {
  return evidence.mention.code;
}

function has(cues: ReadonlySet<Cue>, ...wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => cues.has(cue));
}

function isFuture(date: WrittenDate | null, asOf: CalendarDay): boolean {
  return date !== null && firstDay(date) > asOf;
}

function isPast(date: WrittenDate | null, asOf: CalendarDay): boolean {
  return date !== null && lastDay(date) < asOf;
}

function governing(evidence: Evidence, cue: Cue): boolean {
  return (
    evidence.own.has(cue) ||
    (evidence.heading.cues.has(cue) && !has(evidence.own, 'award', 'renewed', 'ticked') && evidence.dated.award === null)
  );
}

const unticked: Rule = (evidence) =>
  evidence.own.has('unticked') ? verdict('not_held', `The box beside ${nameOf(evidence)} is not ticked.`) : null;

/** Somebody else's: said right before or behind the name, or, in running text, anywhere before it in the sentence. */
/** "CPIM (father)" in a cell for certificates. */
function isOfOther({ isLicensed, after }: Evidence): boolean {
  return isLicensed && after.has('other') && !has(after, 'award', 'passed', 'renewed');
}

const somebodyElse: Rule = (evidence) => {
  const isBeside = has(evidence.before, 'other', 'over') || evidence.direct.has('other') || evidence.heading.cues.has('other');
  const isAhead = has(evidence.ahead, 'over') || (!evidence.isLicensed && evidence.ahead.has('other'));
  const isCounted = evidence.isCounted && !evidence.isLicensed;
  const isInBracket = isOfOther(evidence);
  if (!isBeside && !isCounted && !isInBracket && (!isAhead || evidence.before.has('award'))) return null;
  return verdict('not_held', `The sentence about ${nameOf(evidence)} speaks of somebody else, not of the applicant.`, { isPlain: true });
};

const advertised: Rule = (evidence) => {
  const isAround = !evidence.isLicensed && evidence.around.has('advert') && !evidence.before.has('award');
  if (!governing(evidence, 'advert') && !isAround) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a wish or requirement of a position, not as held.`, { isPlain: true });
};

const SOMEBODY: readonly Cue[] = ['other', 'over', 'advert', 'wish', 'negation'];

const namedAsCourse: Rule = (evidence) =>
  evidence.direct.has('training') && !has(evidence.before, ...SOMEBODY, 'progress') && !has(evidence.direct, 'other', 'progress', 'passed')
    ? verdict('training_only', `A course or preparation for ${nameOf(evidence)} is named, not the certificate.`)
    : null;

function isAnyPassed({ own, parts, dated }: Evidence, asOf: CalendarDay): boolean {
  return own.has('passed') || (parts.numbers.size > 1 && dated.award !== null && !isFuture(dated.award, asOf));
}

/** How many make the whole: two parts of CPIM, or five modules of its older examination. */
function partsAsked(code: string, isModules: boolean): number {
  return isModules && code === 'CPIM' ? CPIM_MODULES.size : (PARTS_OF.get(code) ?? 2);
}

const partly: Rule = (evidence, asOf) => {
  const { numbers, isAll, isModules } = evidence.parts;
  const all = partsAsked(evidence.mention.code, isModules);
  if (numbers.size === 0 || isAll) return null;
  const isBroken = evidence.hasOnly || has(evidence.own, 'progress', 'remaining', 'failed', 'negation', 'wish');
  if (numbers.size >= all && !isBroken) return null;
  if (governing(evidence, 'training') && !evidence.own.has('passed')) return null;
  if (governing(evidence, 'progress') && !isAnyPassed(evidence, asOf)) return null;
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
  if (end === null || isPast(end, asOf) || isFuture(award, asOf) || has(evidence.own, 'negation', 'wish', 'training')) return null;
  if (has(evidence.own, 'progress') && !has(evidence.own, 'award', 'renewed', 'end')) return null;
  return verdict('held', `${nameOf(evidence)} is given as valid until a date that has not passed.`);
};

const expired: Rule = (evidence, asOf) => {
  if (!governing(evidence, 'expired') || evidence.after.has('renewed') || isFuture(evidence.dated.end, asOf)) return null;
  return verdict('expired', `The text says that ${nameOf(evidence)} has lapsed or is no longer held.`);
};

/** "Without a CPIM at the time …; earned it in 2024": a later sentence takes the denial back. */
function isMadeGood(evidence: Evidence): boolean {
  return has(evidence.tail, 'award', 'passed') && !has(evidence.tail, 'negation', 'failed', 'wish', 'progress');
}

const refused: Rule = (evidence) => {
  const { before, own } = evidence;
  if (evidence.isNotOnly) return null;
  if (before.has('negation') && !isMadeGood(evidence)) return verdict('not_held', `The text says that ${nameOf(evidence)} is not held.`);
  if (own.has('failed') && !own.has('progress')) return verdict('not_held', `The examination for ${nameOf(evidence)} was not passed.`);
  return null;
};

const running: Rule = (evidence, asOf) => {
  const isAhead = isFuture(evidence.dated.award, asOf) && evidence.dated.end === null;
  const isJoined = evidence.isJoined && evidence.ahead.has('progress') && !has(evidence.own, 'award') && evidence.dated.award === null;
  const isRunning = governing(evidence, 'progress') || isAhead || isJoined;
  return isRunning ? verdict('in_progress', `${nameOf(evidence)} is being worked towards.`) : null;
};

const onlyTraining: Rule = (evidence) =>
  governing(evidence, 'training')
    ? verdict('training_only', `A course or preparation for ${nameOf(evidence)} is named, not the certificate.`)
    : null;

const refusedAfter: Rule = (evidence) => {
  if (!evidence.after.has('negation') || evidence.isNotOnly || evidence.after.has('number')) return null;
  return verdict('not_held', `The text says that ${nameOf(evidence)} is not held.`);
};

const wished: Rule = (evidence) =>
  governing(evidence, 'wish') ? verdict('not_held', `${nameOf(evidence)} is named as a wish or plan.`) : null;

const negativeHeading: Rule = (evidence) =>
  evidence.heading.cues.has('negation') && governing(evidence, 'negation') && !evidence.own.has('negation')
    ? verdict('not_held', `The heading above ${nameOf(evidence)} says that it is not held.`)
    : null;

const questioned: Rule = (evidence) =>
  evidence.isQuestion && !has(evidence.tail, 'award', 'passed')
    ? verdict('not_held', `${nameOf(evidence)} stands in a question.`, { isPlain: true })
    : null;

const teaching: Rule = (evidence) =>
  evidence.before.has('instructor') || evidence.direct.has('instructor')
    ? verdict('unclear', `Teaching for ${nameOf(evidence)} does not say that it is held.`)
    : null;

const onlySubject: Rule = (evidence) => {
  const isBefore = evidence.before.has('subject') && (!evidence.isLicensed || evidence.isSubjectOf);
  if (!evidence.after.has('subject') && !isBefore) return null;
  if (evidence.before.has('award')) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a subject that is known, not as a certificate.`);
};

const onlyLike: Rule = (evidence) =>
  evidence.own.has('likeness') ? verdict('not_held', `Something like ${nameOf(evidence)} is named, not the certificate itself.`) : null;

const onlyRole: Rule = (evidence) => {
  const isPost = evidence.own.has('role') || (evidence.field === 'title' && !has(evidence.own, 'noun', 'award'));
  if (!/^[CL]SS/u.test(nameOf(evidence)) || !isPost || evidence.before.has('award')) return null;
  return verdict('not_held', `${nameOf(evidence)} is named as a role, not as a certificate.`);
};

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

function isStated({ own, heading }: Evidence): boolean {
  return has(own, 'award', 'passed', 'renewed', 'ticked') || heading.cues.has('award');
}

/** "The CPIM certification is valid for five years": nobody is said to hold it. */
function isGeneralTalk({ isGeneral, before, tail, dated }: Evidence): boolean {
  const isSaid = has(before, 'award') || has(tail, 'award', 'passed');
  return isGeneral && !isSaid && dated.award === null && dated.end === null;
}

/** Letters behind a name or a post: "Production planner, CPIM, nine years at a foundry". */
function isBehindName(evidence: Evidence): boolean {
  return evidence.isBare && evidence.isAheadAccountedFor && !has(evidence.around, 'other', 'over', 'advert');
}

/** In running text: a word of award said of the applicant, the word certificate or a date in a piece that is known, or all known. */
function isAllowedInProse(evidence: Evidence): boolean {
  if (isGeneralTalk(evidence)) return false;
  if (isBehindName(evidence)) return true;
  const isOfApplicant = evidence.isBeforeAccountedFor || evidence.isFirstPerson || has(evidence.tail, 'award', 'passed');
  if (isStated(evidence) && isOfApplicant) return true;
  if (evidence.isPieceAccountedFor && (evidence.own.has('noun') || evidence.dated.award !== null)) return true;
  return evidence.isAccountedFor;
}

/** A certificates or skills cell allows a bare name; words beside it must be known all the same. */
function isAllowed(evidence: Evidence): boolean {
  return evidence.isLicensed ? isStated(evidence) || evidence.isStretchAccountedFor : isAllowedInProse(evidence);
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
