import type { PracticeFinding } from '../../applicant/facts';
import { bestQuotes, firstSign, isJustBefore, nearest, signBetween, signFrom, type Shown } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Place } from './quantity';
import type { Entry, Sign } from './signs';
import { TERM_TRAITS } from './term-traits';

const METRIC = BITS.metric;
const RESPONSIBLE = BITS.responsible | BITS.apply | BITS.lead | BITS.coordinate;
const { improvementMethod: METHOD, task: TASK } = TERM_TRAITS;

interface Improvement extends Shown {
  readonly share: 100 | 70 | 40;
}

/** Grades improving production: a measured result and the method, one of the two, or the responsibility alone. */
export function readImprovement(entries: readonly Entry[]): PracticeFinding {
  const found: Improvement[] = [];
  for (const entry of entries) {
    if ((entry.bits & METRIC) !== 0 && !entry.isList) keep(measured(entry) ?? changed(entry), found);
    if ((entry.traits & TASK) !== 0) keep(responsibility(entry), found);
  }
  if (found.length === 0) return NOTHING;
  let share: Improvement['share'] = 40;
  for (const it of found) if (it.share > share) share = it.share;
  const { level, reason, missing } = SAYINGS[share];
  return { level, reason, missing, share, quotes: bestQuotes(found, SHARES, (it) => it.share) };
}

const SHARES = [100, 70, 40] as const;

function keep(improvement: Improvement | null, found: Improvement[]): void {
  if (improvement !== null) found.push(improvement);
}

const NOTHING: PracticeFinding = {
  level: 0,
  share: 0,
  reason: 'No improvement of a production process was found.',
  missing: 'What was improved, by how much and by what method would earn points.',
  quotes: [],
};

const SAYINGS = {
  100: { level: 3, reason: 'Improved production by a measured amount and says how.', missing: '' },
  70: {
    level: 2,
    reason: 'Improved production, with the amount or the method but not both.',
    missing: 'The amount and the method in one sentence would earn the rest.',
  },
  40: {
    level: 1,
    reason: 'Speaks of improving production without a result.',
    missing: 'What changed, by how much and by what method would earn more.',
  },
} as const;

function measured(entry: Entry): Improvement | null {
  for (let verb = firstSign(entry, BITS.improve); verb !== null; verb = signFrom(verb.next, BITS.improve)) {
    const metric = nearest(entry, METRIC, verb, 70);
    if (metric === null || isNotDone(entry, verb) || isSpared(entry, verb, metric) || isOnlyTaken(entry, verb)) continue;
    const quantity = entry.quantity;
    const method = methodOf(entry, verb, metric);
    const share = quantity === null ? (method === null ? 40 : 70) : method === null ? 70 : 100;
    return { share, entry, places: [verb, metric, quantity, method] };
  }
  return null;
}

/** "Took a course in cost accounting": to take something is to improve it only from so much to so much, or out of it. */
function isOnlyTaken({ cell: { text }, end }: Entry, verb: Sign): boolean {
  return (
    /^t(?:ook|akes?)$/iu.test(text.slice(verb.start, verb.end)) && !/\bfrom\b.+\bto\b|\bout of\b|\boff\b/iu.test(text.slice(verb.end, end))
  );
}

/** Figures that tell a change by themselves: "+18 %", "(−7 %)", "from 71 % to 83 %". */
const CHANGE =
  /(?:[+−]|\(\s?-)\s?\d[\d.,]*\s?%|\b(?:from|von|de|da|van)\s+\S{0,3}\d[\d.,]*\s?(?:%|\p{L}{1,12})?\s+(?:to|auf|à|a|para|naar)\s+\S{0,3}\d/iu;
const BESIDE = 40;

/** What production is measured by, with a change of it in figures beside it, as terse people write: "speed +18 %". */
function changed(entry: Entry): Improvement | null {
  const { text } = entry.cell;
  const said = CHANGE.exec(text.slice(entry.start, entry.end));
  if (said === null) return null;
  const quantity = { start: entry.start + said.index, end: entry.start + said.index + said[0].length };
  const metric = nearest(entry, METRIC, quantity, BESIDE);
  if (metric === null || isNotDone(entry, metric)) return null;
  const method = firstSign(entry, BITS.method);
  return { share: method === null ? 70 : 100, entry, places: [metric, quantity, method] };
}

function isNotDone(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.hypothetical | BITS.someoneElse, verb, 30);
}

/** "Raised speed without compromising quality": the quality was spared, not improved. */
function isSpared(entry: Entry, verb: Sign, metric: Sign): boolean {
  return signBetween(entry, BITS.notDone, verb.end, metric.start) !== null;
}

/** A method named beside the result: a word for one, or a term of lean, quality, simulation, automation. */
function methodOf(entry: Entry, verb: Sign, metric: Sign): Place | null {
  for (let word = firstSign(entry, BITS.method); word !== null; word = signFrom(word.next, BITS.method)) {
    if (isApart(word, verb) && isApart(word, metric)) return word;
  }
  if ((entry.traits & METHOD) === 0) return null;
  for (let named = entry.named; named !== null; named = named.next) {
    if ((named.sought.traits & METHOD) !== 0 && isApart(named, verb) && isApart(named, metric)) return named;
  }
  return null;
}

function isApart(one: Place, other: Place): boolean {
  return other.end <= one.start || other.start >= one.end;
}

/** The task alone: continuous improvement, lean, reducing something, without any result. */
function responsibility(entry: Entry): Improvement | null {
  const verb = firstSign(entry, RESPONSIBLE);
  if (verb === null || (entry.traits & TASK) === 0 || entry.isList) return null;
  let task = entry.named;
  while (task !== null && (task.sought.traits & TASK) === 0) task = task.next;
  return { share: 40, entry, places: [verb, task] };
}
