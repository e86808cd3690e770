import type { LexiconTerm, TermCategory } from '../../vocabulary/lexicon/lexicon-term';

/** What the graders ask of a term, as bits: looked up once for each term, not each time that it is named. */
export const TERM_TRAITS = {
  /** Counts as breadth of technology. */
  technology: 1 << 8,
  /** At home in any trade, not in a factory. */
  away: 1 << 9,
  /** Is the production process itself: a PLC needs no further object. */
  production: 1 << 10,
  /** Changes production by being introduced. */
  system: 1 << 11,
  /** Used by accountants and clerks as much as by planners: however many are listed, they count as one. */
  bookkeeping: 1 << 12,
  /** Spoken of in every trade: no technology by itself. */
  general: 1 << 13,
  /** A way of planning or working rather than a tool. */
  method: 1 << 14,
  /** A method by which production is improved. */
  improvementMethod: 1 << 15,
  /** The task of improving. */
  task: 1 << 16,
} as const;

/** The eight categories that count as breadth of technology, a bit each below those of the traits. */
export const TECHNOLOGY_CATEGORIES: readonly TermCategory[] = [
  'erp-mrp',
  'mes-iiot',
  'controls-automation',
  'cad-cam-plm',
  'simulation-ie',
  'statistics-data',
  'lean',
  'quality',
];
export const BREADTH_BITS = (1 << TECHNOLOGY_CATEGORIES.length) - 1;

const OFFICE: ReadonlySet<string> = new Set(['Microsoft Excel', 'Microsoft Office', 'Microsoft Project', 'SharePoint', 'Visio']);
/** Statistics that are at home in a factory; the rest of that category is software of any trade. */
const FACTORY_STATISTICS: ReadonlySet<string> = new Set(['Minitab', 'JMP', 'Statgraphics', 'LabVIEW', 'Cloud IoT platforms']);
const PRODUCTION: ReadonlySet<TermCategory> = new Set(['controls-automation', 'mes-iiot']);
/** Ways of controlling quality that only makers of things have. */
const FACTORY_QUALITY: ReadonlySet<string> = new Set([
  'FMEA',
  'Control plan',
  'PPAP',
  'APQP',
  'SPC',
  'MSA',
  'Metrology',
  'Validation IQ/OQ/PQ',
  'GO/NO-GO gauging',
]);
const SYSTEMS: ReadonlySet<TermCategory> = new Set(['controls-automation', 'mes-iiot', 'erp-mrp']);
const METHODS: ReadonlySet<TermCategory> = new Set(['erp-mrp', 'lean', 'quality']);
const IMPROVEMENT_METHODS: ReadonlySet<TermCategory> = new Set(['lean', 'quality', 'simulation-ie', 'controls-automation', 'mes-iiot']);

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

const BOOKKEEPING: ReadonlySet<string> = new Set([
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

const TASKS: ReadonlySet<string> = new Set([
  'Continuous improvement',
  'Kaizen',
  'Waste reduction',
  'Lean manufacturing',
  'Six Sigma',
  'Line balancing',
  'SMED',
  'VSM',
  '5S',
  'TPM',
]);

/** The traits of a term, its category's bit among them where that counts as breadth. */
export function traitsOf({ canonical, category }: LexiconTerm): number {
  const has: readonly (readonly [boolean, number])[] = [
    [TECHNOLOGY_CATEGORIES.includes(category) && !OFFICE.has(canonical), TERM_TRAITS.technology],
    [category === 'statistics-data' && !FACTORY_STATISTICS.has(canonical), TERM_TRAITS.away],
    [PRODUCTION.has(category) || FACTORY_QUALITY.has(canonical), TERM_TRAITS.production],
    [SYSTEMS.has(category), TERM_TRAITS.system],
    [BOOKKEEPING.has(canonical), TERM_TRAITS.bookkeeping],
    [GENERAL.has(canonical), TERM_TRAITS.general],
    [METHODS.has(category), TERM_TRAITS.method],
    [IMPROVEMENT_METHODS.has(category), TERM_TRAITS.improvementMethod],
    [TASKS.has(canonical), TERM_TRAITS.task],
  ];
  const place = TECHNOLOGY_CATEGORIES.indexOf(category);
  return has.reduce((traits, [holds, bit]) => (holds ? traits | bit : traits), place < 0 ? 0 : 1 << place);
}
