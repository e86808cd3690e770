import type { PracticeFinding } from '../../applicant/facts';
import { bestQuotes, findSign, isJustBefore, nearest, type Shown } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Place } from './quantity';
import type { Entry, Named, Sign } from './signs';
import { BREADTH_BITS, TERM_TRAITS } from './term-traits';

const { technology: TECHNOLOGY, away: AWAY, production: PRODUCTION, system: SYSTEM } = TERM_TRAITS;
const { bookkeeping: BOOKKEEPING, general: GENERAL, method: METHOD } = TERM_TRAITS;
const ENOUGH_CATEGORIES = 5;

/** How far a technology was taken: named, used in production, applied to it, introduced into it, applied with an effect. */
type Application = 'named' | 'used' | 'applied' | 'introduced' | 'with effect';

interface Use extends Shown {
  readonly named: Named;
  readonly application: Application;
  readonly isSentence: boolean;
}

/** Grades technology by its application to production (six tenths) and by breadth (four tenths); each term counts once. */
export function readTechnology(entries: readonly Entry[]): PracticeFinding {
  const uses: Use[] = [];
  let traits = 0;
  for (const entry of entries) {
    for (const named of entry.terms) {
      if ((named.traits & TECHNOLOGY) === 0) continue;
      uses.push(useOf(entry, named));
      traits |= named.traits;
    }
  }
  if (uses.length === 0) return NOTHING;
  const production = distinct(uses.filter(({ named }) => (named.traits & AWAY) === 0));
  const application = STRENGTHS.find((it) => uses.some((use) => use.application === it)) ?? 'named';
  const names = production.map(({ term }) => term.canonical);
  const level = levelOf(application, production);
  const isListed = application === 'named' && !uses.some((use) => use.isSentence);
  const categories = count(traits & BREADTH_BITS);
  return {
    level,
    share: shareOf({ level, application, categories, isListed, isAway: names.length === 0 && application === 'named' }),
    reason: names.length > 0 ? reasonFor(application, names, level) : `Names software that is used in any trade: ${listed(uses)}.`,
    missing: MISSING[application],
    quotes: bestQuotes(uses, STRENGTHS, (use) => use.application),
  };
}

/** The terms named, each name once. */
function distinct(uses: readonly Use[]): readonly Named[] {
  const once: Named[] = [];
  for (const { named } of uses) if (!once.some(({ term }) => term.canonical === named.term.canonical)) once.push(named);
  return once;
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

const STRENGTHS = ['with effect', 'introduced', 'applied', 'used', 'named'] as const;
const ANCHORS = { named: 35, used: 35, applied: 70, introduced: 70, 'with effect': 100 } as const;

const DONE = BITS.introduce | BITS.apply | BITS.improve | BITS.use;

function useOf(entry: Entry, named: Named): Use {
  if ((entry.bits & DONE) === 0 || entry.isList) return { named, application: 'named', isSentence: false, entry, places: [named] };
  const verb = verbOf(entry, named) ?? improvementOf(entry);
  const object = objectOf(entry, named);
  const canCount = isOfProduction(named, object);
  if (verb !== null && canCount && !isOnlyWished(entry, verb)) return appliedUse(entry, named, { verb, object });
  const using = nearest(entry, BITS.use, { place: named, reach: 60 });
  if (using !== null && canCount && (named.traits & AWAY) === 0 && !isOnlyWished(entry, using))
    return { named, application: 'used', isSentence: true, entry, places: [named, using, object] };
  return { named, application: 'named', isSentence: verb !== null || using !== null, entry, places: [named] };
}

function isOfProduction({ traits }: Named, object: Sign | null): boolean {
  const isItself = (traits & PRODUCTION) !== 0 || ((traits & SYSTEM) !== 0 && (traits & BOOKKEEPING) === 0);
  return (object !== null || isItself) && (traits & GENERAL) === 0;
}

function appliedUse(entry: Entry, named: Named, { verb, object }: { readonly verb: Sign; readonly object: Sign | null }): Use {
  const effect = effectOf(entry, verb);
  const application = effect === null ? (isIntroduced(entry, verb, named) ? 'introduced' : 'applied') : 'with effect';
  return { named, application, isSentence: true, entry, places: [named, verb, object, effect] };
}

const INTRODUCE = BITS.introduce;

/** What of production it was applied to; software of any trade needs more than a process or a line, which every trade has. */
function objectOf(entry: Entry, named: Named): Sign | null {
  const found = nearest(entry, BITS.production | BITS.metric, { place: named, reach: 80 });
  if (found === null || (named.traits & AWAY) === 0) return found;
  return OF_ANY_TRADE.test(entry.cell.text.slice(found.start, found.end)) ? null : found;
}

const OF_ANY_TRADE =
  /^(?:process|processes|line|lines|parts|controls|maintenance|inventory|cell|cells|quality|cost|costs|budget|output|capacity|charges|expenses?|failures?|complaints|efficiency|incidents|backlog|labou?r)$/iu;

/** Said of what was not done, somebody else did, or the applicant could or would do. */
function isOnlyWished(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.hypothetical | BITS.someoneElse, { place: verb, reach: 25 });
}

/** A system brought into production; to program a machine is that only where it says for what. */
function isIntroduced(entry: Entry, verb: Sign, { traits, start, end }: Named): boolean {
  if ((verb.bits & INTRODUCE) === 0 || (traits & SYSTEM) === 0) return false;
  if (!/^program/iu.test(entry.cell.text.slice(verb.start, verb.end))) return true;
  const object = nearest(entry, BITS.production | BITS.metric, { place: { start, end }, reach: 80 });
  return object !== null && !/^robot/iu.test(entry.cell.text.slice(object.start, object.end));
}

/** What was done with it: a verb of introducing first, another of applying else, near the term and no part of it. */
function verbOf(entry: Entry, named: Named): Sign | null {
  const isNear = (it: Sign): boolean =>
    (it.end <= named.start && named.start - it.end < 100) || (it.start >= named.end && it.start - named.end < 40);
  return findSign(entry, INTRODUCE, isNear) ?? findSign(entry, BITS.apply, isNear);
}

/** Improving something by a tool is applying it, where what production is measured by changed by a figure. */
function improvementOf(entry: Entry): Sign | null {
  const improved = findSign(entry, BITS.improve, (it) => nearest(entry, BITS.metric, { place: it, reach: 70 }) !== null);
  return improved === null || entry.quantity === null ? null : improved;
}

/** What changed: a figure, or an improvement of something production is measured by. */
function effectOf(entry: Entry, verb: Sign): Place | null {
  const improved = findSign(entry, BITS.improve, (it) => Math.abs(it.start - verb.start) < 200);
  if (improved === null) return null;
  const quantity = entry.quantity;
  if (quantity !== null || improved.start === verb.start) return quantity;
  return nearest(entry, BITS.metric, { place: improved, reach: 60 });
}

/** Whether terms merely named are technology of production: two tools of engineering, or three of planning, lean and quality. */
function isEngineering(terms: readonly Named[]): boolean {
  let [known, tools, books] = [0, 0, 0];
  for (const { traits } of terms) {
    if ((traits & GENERAL) !== 0) continue;
    known++;
    if ((traits & METHOD) === 0) tools++;
    if ((traits & BOOKKEEPING) !== 0) books++;
  }
  return tools >= 2 || known - Math.max(0, books - 1) >= 3;
}

function levelOf(application: Application, terms: readonly Named[]): 1 | 2 | 3 {
  if (application === 'with effect' || application === 'introduced') return 3;
  return application === 'applied' || application === 'used' || isEngineering(terms) ? 2 : 1;
}

function shareOf(found: { level: 1 | 2 | 3; application: Application; categories: number; isListed: boolean; isAway: boolean }): number {
  const breadth = 8 * Math.min(found.categories, ENOUGH_CATEGORIES);
  if (found.isAway) return breadth;
  const share = Math.round(0.6 * ANCHORS[found.application]) + breadth;
  if (found.level === 3) return Math.max(75, share);
  return Math.min(share, found.isListed ? 50 : 74);
}

function listed(uses: readonly Use[]): string {
  return someOf(distinct(uses).map(({ term }) => term.canonical));
}

function someOf(names: readonly string[]): string {
  return names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
}

function reasonFor(application: Application, names: readonly string[], level: 1 | 2 | 3): string {
  const said = someOf(names);
  if (application === 'with effect') return `Applied technology to production and says what changed; names ${said}.`;
  if (application === 'introduced') return `Introduced technology into production, without saying what changed; names ${said}.`;
  if (application === 'used') return `Used technology of production, without applying it to a change; names ${said}.`;
  if (application === 'applied') return `Applied technology to production, without saying what changed; names ${said}.`;
  return level === 1
    ? `Names few tools of production, and does not show their use: ${said}.`
    : `Names technology of production without showing its use: ${said}.`;
}

const MISSING = {
  used: 'What was changed in production with it, and by how much, would earn more.',
  named: 'What a tool was used for in production, and what changed, would earn more.',
  applied: 'What changed in production through it would earn more.',
  introduced: 'What changed in production through it would earn more.',
  'with effect': '',
} as const;
