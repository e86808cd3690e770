import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** What production is measured by. */
export const PRODUCTION_METRICS: readonly LexiconTerm[] = lexiconTerms('production-metrics', [
  ['Throughput', 'Throughput|throughput improvement|output increase|line rate|units per hour|UPH|JPH'],
  ['First pass yield', 'First pass yield|FPY|first time through|FTT|rolled throughput yield|first-pass yield'],
  ['Scrap & rework', 'Scrap|scrap rate|rework|cost of poor quality|COPQ|PPM defects|DPMO'],
  ['Downtime', 'Downtime|unplanned downtime|MTTR reduction|availability'],
  ['Cost savings', 'Cost savings|cost reduction|annualized savings|annualised savings|hard savings|cost-out'],
  ['On-time delivery', 'On-time delivery|OTD|OTIF|on time in full|schedule adherence'],
  ['Labour productivity', 'Labour productivity|labor productivity|labour efficiency|man-hours per unit|direct labour'],
  [
    'New product introduction',
    'New product introduction|NPI|new product launch|ramp-up|industrialisation|industrialization|SOP launch',
    { isCaseSensitive: true },
  ],
  [
    'CAPEX projects',
    'CAPEX projects|capital projects|capex|equipment procurement|FAT|SAT|factory acceptance test|site acceptance test|commissioning',
    { isCaseSensitive: true },
  ],
  ['Safety performance', 'Safety performance|TRIR|LTIR|near miss|safety incidents'],
]);
