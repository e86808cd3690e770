import type { PracticeFinding } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import type { LexiconTerm, TermCategory } from '../../vocabulary/lexicon/lexicon-term';
import { bestQuotes, findSign, isJustBefore, nearest, quoteOf } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import type { Entry, Named, Sign } from './signs';

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

/** Categories whose systems change production by being introduced. */
const IS_SYSTEM: ReadonlySet<TermCategory> = new Set(['controls-automation', 'mes-iiot', 'erp-mrp']);
/** Methods and standards that every trade speaks of: no technology by themselves. */
const GENERAL: ReadonlySet<string> = new Set([
  'Continuous improvement',
  'Standard work',
  'Waste reduction',
  'Daily management',
  'Training Within Industry',
  'Root cause analysis',
  'CAPA',
  'Supplier quality',
  'Incoming / in-process inspection',
  'ISO 9001',
  'ISO 14001',
  'ISO 45001',
  'ISO 50001',
  'HACCP',
  'Just-in-time',
  'Data analytics',
  'Machine learning',
]);

/** How far a technology was taken: named, used in production, applied to it, introduced into it, applied with an effect. */
type Application = 'named' | 'used' | 'applied' | 'introduced' | 'with effect';

interface Use {
  readonly named: Named;
  readonly application: Application;
  readonly isSentence: boolean;
  readonly quote: () => Quote;
}

/** Grades technology by its application to production (six tenths) and by breadth (four tenths); each term counts once. */
export function readTechnology(entries: readonly Entry[]): PracticeFinding {
  const uses: Use[] = [];
  for (const entry of entries) for (const named of entry.terms) if (isTechnology(named.term)) uses.push(useOf(entry, named));
  if (uses.length === 0) return NOTHING;
  const production = uses.filter(({ named }) => !isAway(named.term));
  const application = STRENGTHS.find((it) => uses.some((use) => use.application === it)) ?? 'named';
  const categories = new Set(uses.map(({ named }) => named.term.category)).size;
  const names = [...new Set(production.map(({ named }) => named.term.canonical))];
  const level = levelOf(application, production);
  const isListed = application === 'named' && !uses.some((use) => use.isSentence);
  return {
    level,
    share: shareOf({ level, application, categories, isListed, isAway: names.length === 0 && application === 'named' }),
    reason: names.length > 0 ? reasonFor(application, names, level) : `Names software that is used in any trade: ${listed(uses)}.`,
    missing: MISSING[application],
    quotes: bestQuotes(strongestFirst(uses)),
  };
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

function strongestFirst(uses: readonly Use[]): readonly Use[] {
  const ordered: Use[] = [];
  for (const strength of STRENGTHS) for (const use of uses) if (use.application === strength) ordered.push(use);
  return ordered;
}

function isTechnology(term: LexiconTerm): boolean {
  return BREADTH.has(term.category) && !OFFICE.has(term.canonical);
}

function isAway(term: LexiconTerm): boolean {
  return term.category === 'statistics-data' && !FACTORY_STATISTICS.has(term.canonical);
}

function useOf(entry: Entry, named: Named): Use {
  const verb = verbOf(entry, named) ?? improvementOf(entry);
  const object = objectOf(entry, named);
  const canCount = !entry.isList && isOfProduction(named, object);
  if (verb !== null && canCount && !isOnlyWished(entry, verb)) return appliedUse(entry, named, { verb, object });
  const using = nearest(entry, BITS.use, { place: named, reach: 60 });
  if (using !== null && canCount && !isAway(named.term) && !isOnlyWished(entry, using))
    return { named, application: 'used', isSentence: true, quote: () => quoteOf(entry, [named, using, object]) };
  const isSentence = !entry.isList && (verb !== null || using !== null);
  return { named, application: 'named', isSentence, quote: () => quoteOf(entry, [named]) };
}

function isOfProduction({ term }: Named, object: Sign | null): boolean {
  const isItself = IS_PRODUCTION.has(term.category) || (IS_SYSTEM.has(term.category) && !IS_BOOKKEEPING.has(term.canonical));
  return (object !== null || isItself) && !GENERAL.has(term.canonical);
}

function appliedUse(entry: Entry, named: Named, { verb, object }: { readonly verb: Sign; readonly object: Sign | null }): Use {
  const effect = effectOf(entry, verb);
  const application = effect === null ? (isIntroduced(entry, verb, named) ? 'introduced' : 'applied') : 'with effect';
  return { named, application, isSentence: true, quote: () => quoteOf(entry, [named, verb, object, effect]) };
}

const INTRODUCE = BITS.introduce;

/** What of production it was applied to; software of any trade needs more than a process or a line, which every trade has. */
function objectOf(entry: Entry, named: Named): Sign | null {
  const found = nearest(entry, BITS.production | BITS.metric, { place: named, reach: 80 });
  if (found === null || !isAway(named.term)) return found;
  return OF_ANY_TRADE.test(entry.cell.text.slice(found.start, found.end)) ? null : found;
}

const OF_ANY_TRADE =
  /^(?:process|processes|line|lines|parts|controls|maintenance|inventory|cell|cells|quality|cost|costs|budget|output|capacity|charges|expenses?|failures?|complaints|efficiency|incidents|backlog|labou?r)$/iu;

/** Said of what was not done, somebody else did, or the applicant could or would do. */
function isOnlyWished(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.hypothetical | BITS.someoneElse, { place: verb, reach: 25 });
}

/** A system brought into production; to program a machine is that only where it says for what. */
function isIntroduced(entry: Entry, verb: Sign, { term, start, end }: Named): boolean {
  if ((verb.bits & INTRODUCE) === 0 || !IS_SYSTEM.has(term.category)) return false;
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
function effectOf(entry: Entry, verb: Sign): { start: number; end: number } | null {
  const improved = findSign(entry, BITS.improve, (it) => Math.abs(it.start - verb.start) < 200);
  if (improved === null) return null;
  const quantity = entry.quantity;
  if (quantity !== null || improved.start === verb.start) return quantity;
  return nearest(entry, BITS.metric, { place: improved, reach: 60 });
}

/** Whether terms merely named are technology of production: two tools of engineering, or three of planning, lean and quality. */
function isEngineering(uses: readonly Use[]): boolean {
  const terms = uses.map(({ named }) => named.term).filter(({ canonical }) => !GENERAL.has(canonical));
  const tools = terms.filter(({ category }) => !IS_METHOD.has(category));
  const books = terms.filter(({ canonical }) => IS_BOOKKEEPING.has(canonical));
  return distinct(tools) >= 2 || distinct(terms) - Math.max(0, distinct(books) - 1) >= 3;
}

function distinct(terms: readonly LexiconTerm[]): number {
  return new Set(terms.map(({ canonical }) => canonical)).size;
}

const IS_METHOD: ReadonlySet<TermCategory> = new Set(['erp-mrp', 'lean', 'quality']);

/** Systems that accountants and clerks use as much as planners do: however many are listed, they count as one. */
const IS_BOOKKEEPING: ReadonlySet<string> = new Set([
  'SAP ERP',
  'SAP MM',
  'Oracle E-Business Suite / Fusion ERP',
  'JD Edwards',
  'Microsoft Dynamics 365',
  'Infor',
  'Epicor',
  'QAD',
  'IFS ERP',
  'NetSuite',
  'ERP',
  'EDI',
]);

function levelOf(application: Application, uses: readonly Use[]): 1 | 2 | 3 {
  if (application === 'with effect' || application === 'introduced') return 3;
  return application === 'applied' || application === 'used' || isEngineering(uses) ? 2 : 1;
}

function shareOf(found: { level: 1 | 2 | 3; application: Application; categories: number; isListed: boolean; isAway: boolean }): number {
  const breadth = 8 * Math.min(found.categories, ENOUGH_CATEGORIES);
  if (found.isAway) return breadth;
  const share = Math.round(0.6 * ANCHORS[found.application]) + breadth;
  if (found.level === 3) return Math.max(75, share);
  return Math.min(share, found.isListed ? 50 : 74);
}

function listed(uses: readonly Use[]): string {
  return someOf([...new Set(uses.map(({ named }) => named.term.canonical))]);
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
