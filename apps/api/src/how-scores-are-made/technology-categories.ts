import type { ScoresExplained } from '@plumbline/contract';
import { LEXICON, type TermCategory } from '@plumbline/screening';

/** What each category of the lexicon is called, and whether it counts as a kind of technology. */
const CATEGORIES: Readonly<Record<TermCategory, { readonly name: string; readonly isScored: boolean }>> = {
  'erp-mrp': { name: 'Planning and ERP', isScored: true },
  'mes-iiot': { name: 'Manufacturing execution and networks of machines', isScored: true },
  'controls-automation': { name: 'Controls, robots and automation', isScored: true },
  'cad-cam-plm': { name: 'Design, machining and product data', isScored: true },
  'simulation-ie': { name: 'Simulation and industrial engineering', isScored: true },
  'statistics-data': { name: 'Statistics and data', isScored: true },
  lean: { name: 'Lean production', isScored: true },
  quality: { name: 'Quality', isScored: true },
  'cpim-bok': { name: 'Planning and inventory knowledge', isScored: false },
  'production-metrics': { name: 'What production is measured by', isScored: false },
};
const ORDER: readonly TermCategory[] = [
  'erp-mrp',
  'mes-iiot',
  'controls-automation',
  'cad-cam-plm',
  'simulation-ie',
  'statistics-data',
  'lean',
  'quality',
  'cpim-bok',
  'production-metrics',
];
const MOST_EXAMPLES = 12;

/** The kinds of technology that are known, with the first of their terms. */
export function explainTechnologies(): ScoresExplained['technologies'] {
  return ORDER.map((id) => {
    const names = [...new Set(LEXICON.filter(({ category }) => category === id).map(({ canonical }) => canonical))];
    return { id, ...CATEGORIES[id], terms: names.length, examples: names.slice(0, MOST_EXAMPLES) };
  });
}
