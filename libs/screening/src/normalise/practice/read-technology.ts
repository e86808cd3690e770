import type { PracticeFinding } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import type { LexiconTerm, TermCategory } from '../../vocabulary/lexicon/lexicon-term';
import { bestQuotes, nearest, quantityIn, quoteOf, signsOf } from './evidence';
import { bit, type Entry, type Named } from './signs';

/** The categories that count as breadth; five of the eight are enough. */
const BREADTH: ReadonlySet<TermCategory> = new Set([
  'erp-mrp',
  'mes-iiot',
  'controls-automation',
  'cad-cam-plm',
  'simulation-ie',
  'statistics-data',
  'lean',
  'quality',
]);
const ENOUGH_CATEGORIES = 5;

const OFFICE: ReadonlySet<string> = new Set(['Microsoft Excel', 'Microsoft Office', 'Microsoft Project', 'SharePoint', 'Visio']);
/** Statistics that are at home in a factory; the rest of that category is software of any trade. */
const FACTORY_STATISTICS: ReadonlySet<string> = new Set(['Minitab', 'JMP', 'Statgraphics', 'LabVIEW', 'Cloud IoT platforms']);
/** Categories whose terms are the production process itself: a PLC needs no further object. */
const IS_PRODUCTION: ReadonlySet<TermCategory> = new Set(['controls-automation', 'mes-iiot']);

/** How far a technology was taken: named, applied to production, applied with an effect. */
type Application = 'named' | 'applied' | 'with effect';

interface Use {
  readonly named: Named;
  readonly application: Application;
  readonly isSentence: boolean;
  readonly quote: Quote;
}

/** Grades technology by its application to production (six tenths) and by breadth (four tenths); each term counts once. */
export function readTechnology(entries: readonly Entry[]): PracticeFinding {
  const uses = entries.flatMap((entry) => entry.terms.filter(({ term }) => isTechnology(term)).map((named) => useOf(entry, named)));
  if (uses.length === 0) return NOTHING;
  const production = uses.filter(({ named }) => !isAway(named.term));
  const application = (['with effect', 'applied'] as const).find((it) => uses.some((use) => use.application === it)) ?? 'named';
  const categories = new Set(uses.map(({ named }) => named.term.category)).size;
  const names = [...new Set(production.map(({ named }) => named.term.canonical))];
  const level = levelOf(application, names.length);
  const isListed = application === 'named' && !uses.some((use) => use.isSentence);
  const order = [...uses].sort((a, b) => RANK[b.application] - RANK[a.application]);
  return {
    level,
    share: shareOf({ level, application, categories, isListed, isAway: names.length === 0 && application === 'named' }),
    reason: reasonFor(application, names.length > 0 ? names : [...new Set(uses.map(({ named }) => named.term.canonical))], level),
    missing: MISSING[application],
    quotes: bestQuotes(order.map((use) => use.quote)),
  };
}

const NOTHING: PracticeFinding = {
  level: 0,
  share: 0,
  reason: 'No technology of production was found; office software alone does not count.',
  missing: 'A tool or system, what it was used for in production and what changed would earn points.',
  quotes: [],
};

const RANK = { named: 0, applied: 1, 'with effect': 2 } as const;
const ANCHORS = { named: 35, applied: 70, 'with effect': 100 } as const;

function isTechnology(term: LexiconTerm): boolean {
  return BREADTH.has(term.category) && !OFFICE.has(term.canonical);
}

function isAway(term: LexiconTerm): boolean {
  return term.category === 'statistics-data' && !FACTORY_STATISTICS.has(term.canonical);
}

function useOf(entry: Entry, named: Named): Use {
  const verb =
    signsOf(entry, bit('apply')).find((it) => (it.end <= named.start || it.start >= named.end) && Math.abs(it.start - named.start) < 120) ??
    null;
  const use = verb ?? signsOf(entry, bit('use'))[0] ?? null;
  const object = nearest(entry, bit('production'), { place: named, reach: 120 });
  const isInProduction = object !== null || IS_PRODUCTION.has(named.term.category);
  if (verb === null || !isInProduction || entry.cell.field === 'skills') {
    return { named, application: 'named', isSentence: use !== null, quote: quoteOf(entry, [named]) };
  }
  const effect = signsOf(entry, bit('improve', 'outcome')).find((it) => it.start !== verb.start) ?? quantityIn(entry);
  return {
    named,
    application: effect === null ? 'applied' : 'with effect',
    isSentence: true,
    quote: quoteOf(entry, [named, verb, object, effect]),
  };
}

function levelOf(application: Application, productionTerms: number): 1 | 2 | 3 {
  if (application === 'with effect') return 3;
  return productionTerms >= 1 ? 2 : 1;
}

function shareOf(found: { level: 1 | 2 | 3; application: Application; categories: number; isListed: boolean; isAway: boolean }): number {
  const breadth = 8 * Math.min(found.categories, ENOUGH_CATEGORIES);
  if (found.isAway) return breadth;
  const share = Math.round(0.6 * ANCHORS[found.application]) + breadth;
  if (found.level === 3) return Math.max(75, share);
  return Math.min(share, found.isListed ? 50 : 74);
}

function reasonFor(application: Application, names: readonly string[], level: 1 | 2 | 3): string {
  const said = names.slice(0, 4).join(', ') + (names.length > 4 ? ` and ${names.length - 4} more` : '');
  if (application === 'with effect') return `Applied technology to production and says what changed; names ${said}.`;
  if (application === 'applied') return `Applied technology to production, without saying what changed; names ${said}.`;
  return level === 1
    ? `Names software that is used in any trade: ${said}.`
    : `Names technology of production without showing its use: ${said}.`;
}

const MISSING = {
  named: 'What a tool was used for in production, and what changed, would earn more.',
  applied: 'What changed in production through it would earn more.',
  'with effect': '',
} as const;
