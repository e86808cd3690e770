import type { PracticeFinding } from '../../applicant/facts';
import { bestQuotes, firstSign, isJustBefore, nearest, signFrom, type Shown } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Place } from './quantity';
import type { Entry, Named, Sign } from './signs';
import { BREADTH_BITS, TERM_TRAITS } from './term-traits';
import type { Sought } from './vocabulary';

const { technology: TECHNOLOGY, away: AWAY, production: PRODUCTION, system: SYSTEM } = TERM_TRAITS;
const { bookkeeping: BOOKKEEPING, general: GENERAL, method: METHOD } = TERM_TRAITS;
const ENOUGH_CATEGORIES = 5;

/** How far a technology was taken, ever farther: named, used in production, applied to it, introduced into it, applied with an effect. */
const [NAMED, USED, APPLIED, INTRODUCED, WITH_EFFECT] = [0, 1, 2, 3, 4] as const;
type Application = 0 | 1 | 2 | 3 | 4;
const FARTHEST_FIRST = [WITH_EFFECT, INTRODUCED, APPLIED, USED, NAMED] as const;

interface Use extends Shown {
  readonly named: Named;
  readonly application: Application;
  readonly isSentence: boolean;
}

/** Grades technology by its application to production (six tenths) and by breadth (four tenths); each term counts once. */
export function readTechnology(entries: readonly Entry[]): PracticeFinding {
  const uses: Use[] = [];
  for (const entry of entries) if ((entry.traits & TECHNOLOGY) !== 0) gather(entry, uses);
  if (uses.length === 0) return NOTHING;
  const { application, isSentence, traits } = summed(uses);
  const terms = distinct(uses, AWAY);
  const level = levelOf(application, terms);
  const isListed = application === NAMED && !isSentence;
  const isAway = terms.length === 0 && application === NAMED;
  return {
    level,
    share: shareOf({ level, application, categories: count(traits & BREADTH_BITS), isListed, isAway }),
    reason:
      terms.length > 0 ? reasonFor(application, terms, level) : `Names software that is used in any trade: ${someOf(distinct(uses, 0))}.`,
    missing: MISSING[application],
    quotes: bestQuotes(uses, FARTHEST_FIRST, (use) => use.application),
  };
}

function gather(entry: Entry, uses: Use[]): void {
  for (let { named } = entry; named !== null; named = named.next)
    if ((named.sought.traits & TECHNOLOGY) !== 0) uses.push(useOf(entry, named));
}

interface Sum {
  readonly application: Application;
  readonly isSentence: boolean;
  readonly traits: number;
}

function summed(uses: readonly Use[]): Sum {
  let application: Application = NAMED;
  let isSentence = false;
  let traits = 0;
  for (const use of uses) {
    if (use.application > application) application = use.application;
    isSentence ||= use.isSentence;
    traits |= use.named.sought.traits;
  }
  return { application, isSentence, traits };
}

/** The terms named that have none of the traits, each name once. */
function distinct(uses: readonly Use[], without: number): readonly Sought[] {
  const once: Sought[] = [];
  for (const { named } of uses)
    if ((named.sought.traits & without) === 0 && !isAmong(once, named.sought.term.canonical)) once.push(named.sought);
  return once;
}

function isAmong(terms: readonly Sought[], name: string): boolean {
  for (const { term } of terms) if (term.canonical === name) return true;
  return false;
}

function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

const NOTHING: PracticeFinding = {
  level: 0,
  share: 0,
  reason: 'No technology of production was found; office software alone does not count.',
  missing: 'A tool or system, what it was used for in production and what changed would earn points.',
  quotes: [],
};

/** Hundredths, by how far it was taken. */
const ANCHORS = [35, 35, 70, 70, 100] as const;

const DONE = BITS.introduce | BITS.apply | BITS.improve | BITS.use;

function useOf(entry: Entry, named: Named): Use {
  if ((entry.bits & DONE) === 0 || entry.isList) return { named, application: NAMED, isSentence: false, entry, places: [named] };
  const verb = verbOf(entry, named) ?? improvementOf(entry);
  const object = objectOf(entry, named);
  const canCount = isOfProduction(named, object);
  if (verb !== null && canCount && !isOnlyWished(entry, verb)) return appliedUse(entry, named, { verb, object });
  const using = nearest(entry, BITS.use, named, 60);
  if (using !== null && canCount && (named.sought.traits & AWAY) === 0 && !isOnlyWished(entry, using))
    return { named, application: USED, isSentence: true, entry, places: [named, using, object] };
  return { named, application: NAMED, isSentence: verb !== null || using !== null, entry, places: [named] };
}

function isOfProduction({ sought: { traits } }: Named, object: Sign | null): boolean {
  const isItself = (traits & PRODUCTION) !== 0 || ((traits & SYSTEM) !== 0 && (traits & BOOKKEEPING) === 0);
  return (object !== null || isItself) && (traits & GENERAL) === 0;
}

function appliedUse(entry: Entry, named: Named, { verb, object }: { readonly verb: Sign; readonly object: Sign | null }): Use {
  const effect = effectOf(entry, verb);
  const application = effect === null ? (isIntroduced(entry, verb, named) ? INTRODUCED : APPLIED) : WITH_EFFECT;
  return { named, application, isSentence: true, entry, places: [named, verb, object, effect] };
}

const INTRODUCE = BITS.introduce;
const IMPROVE = BITS.improve;

/** What of production it was applied to; software of any trade, bookkeeping included, needs more than a process or a line, which every trade has. */
function objectOf(entry: Entry, named: Named): Sign | null {
  const isOfAnyTrade = (named.sought.traits & AWAY) !== 0 ? OF_ANY_TRADE : (named.sought.traits & BOOKKEEPING) !== 0 ? OF_ANY_OFFICE : null;
  if (isOfAnyTrade === null) return nearest(entry, OBJECTS, named, 80);
  const { text } = entry.cell;
  for (let sign = firstSign(entry, OBJECTS); sign !== null; sign = signFrom(sign.next, OBJECTS)) {
    const gap = sign.start >= named.end ? sign.start - named.end : named.start - sign.end;
    if (gap >= 0 && gap <= 80 && !isOfAnyTrade.test(text.slice(sign.start, sign.end))) return sign;
  }
  return null;
}

const OBJECTS = BITS.production | BITS.metric;
const OF_ANY_OFFICE =
  /^(?:process|processes|controls|maintenance|quality|cost|costs|budget|charges|expenses?|spend|failures?|complaints|efficiency|incidents|labou?r|overtime|productivity|accidents)$/iu;
const OF_ANY_TRADE =
  /^(?:process|processes|line|lines|parts|controls|maintenance|inventory|cell|cells|quality|cost|costs|budget|output|capacity|charges|expenses?|failures?|complaints|efficiency|incidents|backlog|labou?r|cutting|filling|production|batch|batches)$/iu;

/** Said of what was not done, somebody else did, or the applicant could or would do. */
function isOnlyWished(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.hypothetical | BITS.someoneElse, verb, 25);
}

/** A system brought into production; to program a machine is that only where it says for what. */
function isIntroduced(entry: Entry, verb: Sign, named: Named): boolean {
  if ((verb.bits & INTRODUCE) === 0 || (named.sought.traits & SYSTEM) === 0) return false;
  if (!/^program/iu.test(entry.cell.text.slice(verb.start, verb.end))) return true;
  const object = nearest(entry, BITS.production | BITS.metric, named, 80);
  return object !== null && !/^robot/iu.test(entry.cell.text.slice(object.start, object.end));
}

/** What was done with it: a verb of introducing first, another of applying else, near the term and no part of it. */
function verbOf(entry: Entry, named: Named): Sign | null {
  let applied: Sign | null = null;
  for (let verb = firstSign(entry, VERBS); verb !== null; verb = signFrom(verb.next, VERBS)) {
    if (!isNear(verb, named)) continue;
    if ((verb.bits & INTRODUCE) !== 0) return verb;
    applied ??= verb;
  }
  return applied;
}

const VERBS = BITS.introduce | BITS.apply;

function isNear(verb: Sign, named: Named): boolean {
  return (verb.end <= named.start && named.start - verb.end < 100) || (verb.start >= named.end && verb.start - named.end < 40);
}

/** Improving something by a tool is applying it, where what production is measured by changed by a figure. */
function improvementOf(entry: Entry): Sign | null {
  if ((entry.bits & BITS.metric) === 0) return null;
  let improved = firstSign(entry, IMPROVE);
  while (improved !== null && nearest(entry, BITS.metric, improved, 70) === null) improved = signFrom(improved.next, IMPROVE);
  return improved === null || entry.quantity === null ? null : improved;
}

/** What changed: a figure, or an improvement of something production is measured by. */
function effectOf(entry: Entry, verb: Sign): Place | null {
  let improved = firstSign(entry, IMPROVE);
  while (improved !== null && Math.abs(improved.start - verb.start) >= 200) improved = signFrom(improved.next, IMPROVE);
  if (improved === null) return null;
  const quantity = entry.quantity;
  if (quantity !== null || improved.start === verb.start) return quantity;
  return nearest(entry, BITS.metric, improved, 60);
}

/** Whether terms merely named are technology of production: two tools of engineering, or three of planning, lean and quality. */
function isEngineering(terms: readonly Sought[]): boolean {
  let [known, tools, books] = [0, 0, 0];
  for (const { traits } of terms) {
    if ((traits & GENERAL) !== 0) continue;
    known++;
    if ((traits & METHOD) === 0) tools++;
    if ((traits & BOOKKEEPING) !== 0) books++;
  }
  if (isDrawnTwice(terms)) {
    known--;
    tools--;
  }
  return tools >= 2 || known - Math.max(0, books - 1) >= 3;
}

/** "CAD" beside the program that is meant by it. */
function isDrawnTwice(terms: readonly Sought[]): boolean {
  return isAmong(terms, 'CAD') && terms.some(({ term }) => term.category === 'cad-cam-plm' && term.canonical !== 'CAD');
}

function levelOf(application: Application, terms: readonly Sought[]): 1 | 2 | 3 {
  if (application >= INTRODUCED) return 3;
  return application >= USED || isEngineering(terms) ? 2 : 1;
}

function shareOf(found: { level: 1 | 2 | 3; application: Application; categories: number; isListed: boolean; isAway: boolean }): number {
  const breadth = 8 * Math.min(found.categories, ENOUGH_CATEGORIES);
  if (found.isAway) return breadth;
  const share = Math.round(0.6 * ANCHORS[found.application]) + breadth;
  if (found.level === 3) return Math.max(75, share);
  return Math.min(share, found.isListed ? 50 : 74);
}

function someOf(terms: readonly Sought[]): string {
  let said = terms[0]?.term.canonical ?? '';
  for (let at = 1; at < Math.min(terms.length, MOST_NAMES); at++) said += `, ${terms[at]?.term.canonical ?? ''}`;
  return terms.length > MOST_NAMES ? `${said} and ${String(terms.length - MOST_NAMES)} more` : said;
}

const MOST_NAMES = 4;

function reasonFor(application: Application, terms: readonly Sought[], level: 1 | 2 | 3): string {
  const said = someOf(terms);
  if (application === WITH_EFFECT) return `Applied technology to production and says what changed; names ${said}.`;
  if (application === INTRODUCED) return `Introduced technology into production, without saying what changed; names ${said}.`;
  if (application === USED) return `Used technology of production, without applying it to a change; names ${said}.`;
  if (application === APPLIED) return `Applied technology to production, without saying what changed; names ${said}.`;
  return level === 1
    ? `Names few tools of production, and does not show their use: ${said}.`
    : `Names technology of production without showing its use: ${said}.`;
}

/** By how far it was taken. */
const MISSING = [
  'What a tool was used for in production, and what changed, would earn more.',
  'What was changed in production with it, and by how much, would earn more.',
  'What changed in production through it would earn more.',
  'What changed in production through it would earn more.',
  '',
] as const;
