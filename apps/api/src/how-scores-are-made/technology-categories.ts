import type { ScoresExplained } from '@plumbline/contract';
import { LEXICON, TECHNOLOGY_CATEGORIES, type TermCategory } from '@plumbline/screening';

/** What each category of the lexicon is called. */
const NAMES: Readonly<Record<TermCategory, string>> = {
  'erp-mrp': 'Planning and ERP',
  'mes-iiot': 'Manufacturing execution and networks of machines',
  'controls-automation': 'Controls, robots and automation',
  'cad-cam-plm': 'Design, machining and product data',
  'simulation-ie': 'Simulation and industrial engineering',
  'statistics-data': 'Statistics and data',
  lean: 'Lean production',
  quality: 'Quality',
  'cpim-bok': 'Planning and inventory knowledge',
  'production-metrics': 'What production is measured by',
};
/** Those that count as a kind of technology first. */
const ORDER: readonly TermCategory[] = [...TECHNOLOGY_CATEGORIES, 'cpim-bok', 'production-metrics'];
const MOST_EXAMPLES = 12;

/** The kinds of technology that are known, with the first of their terms. */
export function explainTechnologies(): ScoresExplained['technologies'] {
  return ORDER.map((id) => {
    const names = [...new Set(LEXICON.filter(({ category }) => category === id).map(({ canonical }) => canonical))];
    const isScored = TECHNOLOGY_CATEGORIES.includes(id);
    return { id, name: NAMES[id], isScored, terms: names.length, examples: names.slice(0, MOST_EXAMPLES) };
  });
}
