import type { PracticeFinding } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import { bestQuotes, findSign, isJustBefore, nearest, quoteOf, signsOf } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Entry, Sign } from './signs';

const METRIC = BITS.metric;
const RESPONSIBLE = BITS.responsible | BITS.apply | BITS.lead | BITS.coordinate;
const METHODS: ReadonlySet<string> = new Set(['lean', 'quality', 'simulation-ie', 'controls-automation', 'mes-iiot']);

interface Improvement {
  readonly share: 100 | 70 | 40;
  readonly quote: () => Quote;
}

/** Grades improving production: a measured result and the method, one of the two, or the responsibility alone. */
export function readImprovement(entries: readonly Entry[]): PracticeFinding {
  const found: Improvement[] = [];
  for (const entry of entries) {
    if ((entry.bits & BITS.improve) !== 0) found.push(...measured(entry));
    if ((entry.bits & RESPONSIBLE) !== 0) found.push(...responsibility(entry));
  }
  found.sort((a, b) => b.share - a.share);
  const best = found[0];
  if (best === undefined) return NOTHING;
  return { ...SAYINGS[best.share], share: best.share, quotes: bestQuotes(found) };
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

function measured(entry: Entry): readonly Improvement[] {
  if (entry.isList) return [];
  for (const verb of signsOf(entry, BITS.improve)) {
    const metric = nearest(entry, METRIC, { place: verb, reach: 70 });
    if (metric === null || isNotDone(entry, verb) || isSpared(entry, verb, metric)) continue;
    const quantity = entry.quantity;
    const method = methodOf(entry, [verb, metric]);
    const share = quantity === null ? (method === null ? 40 : 70) : method === null ? 70 : 100;
    return [{ share, quote: () => quoteOf(entry, [verb, metric, quantity, method]) }];
  }
  return [];
}

function isNotDone(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.hypothetical | BITS.someoneElse, { place: verb, reach: 30 });
}

/** "Raised speed without compromising quality": the quality was spared, not improved. */
function isSpared(entry: Entry, verb: Sign, metric: Sign): boolean {
  return findSign(entry, BITS.notDone, (it) => it.start >= verb.end && it.end <= metric.start) !== null;
}

/** A method named beside the result: a word for one, or a term of lean, quality, simulation, automation. */
function methodOf(entry: Entry, taken: readonly Sign[]): { start: number; end: number } | null {
  const isFree = (it: { start: number; end: number }): boolean => taken.every((sign) => it.end <= sign.start || it.start >= sign.end);
  return findSign(entry, BITS.method, isFree) ?? entry.terms.find((it) => METHODS.has(it.term.category) && isFree(it)) ?? null;
}

/** The task alone: continuous improvement, lean, reducing something, without any result. */
function responsibility(entry: Entry): readonly Improvement[] {
  const task = entry.terms.find(({ term }) => TASKS.has(term.canonical));
  if (task === undefined || entry.isList) return [];
  const verb = findSign(entry, RESPONSIBLE, () => true);
  return verb === null ? [] : [{ share: 40, quote: () => quoteOf(entry, [verb, task]) }];
}

const TASKS: ReadonlySet<string> = new Set([
  'Continuous improvement',
  'Kaizen',
  'Waste reduction',
  'Lean manufacturing',
  'Six Sigma',
  'Line balancing',
  'SMED',
  'VSM',
]);
