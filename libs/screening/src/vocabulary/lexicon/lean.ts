import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Lean production. */
export const LEAN: readonly LexiconTerm[] = lexiconTerms('lean', [
  [
    'Lean manufacturing',
    'Lean manufacturing|lean production|lean management|lean methodology|lean principles|lean tools|lean thinking|lean enterprise|Toyota Production System|TPS',
    {
      near: [
        'manufactur',
        'production',
        'six sigma',
        'principle',
        'tool',
        'transform',
        'kaizen',
        'continuous improvement',
        'practition',
        'expert',
        'coach',
      ],
    },
  ],
  ['Kaizen', 'Kaizen|kaizen event|kaizen blitz|rapid improvement event|kaizens|kaizen workshop'],
  ['5S', '5S|5-S|five S|6S workplace|sort set in order shine'],
  ['SMED', 'SMED|single minute exchange of die|quick changeover|changeover reduction|set-up time reduction|setup reduction'],
  ['TPM', 'TPM|total productive maintenance|autonomous maintenance|jishu hozen', { isCaseSensitive: true }],
  ['OEE', 'OEE|overall equipment effectiveness|overall equipment efficiency'],
  ['VSM', 'VSM|value stream mapping|value stream map|value-stream mapping', { isCaseSensitive: true }],
  ['Kanban', 'Kanban|kanban system|pull system|e-kanban|heijunka', { isCaseSensitive: true }],
  ['Just-in-time', 'Just-in-time|JIT|just in time|JIS|just-in-sequence', { isCaseSensitive: true }],
  ['Poka-yoke', 'Poka-yoke|poka yoke|mistake proofing|error proofing|error-proofing'],
  ['Jidoka', 'Jidoka'],
  ['Standard work', 'Standard work|standardized work|standardised work|SOPs|standard operating procedures|work instructions'],
  ['Gemba', 'Gemba|gemba walk|gemba walks|genba'],
  ['Hoshin kanri', 'Hoshin kanri|policy deployment|hoshin|strategy deployment|X-matrix'],
  ['A3 problem solving', 'A3 problem solving|A3 thinking|A3 report', { isCaseSensitive: true }],
  [
    'Theory of constraints',
    'Theory of constraints|TOC|drum buffer rope|bottleneck analysis|bottleneck elimination',
    { isCaseSensitive: true },
  ],
  ['PDCA', 'PDCA|plan do check act|PDSA|Deming cycle'],
  ['Cellular manufacturing', 'Cellular manufacturing|cell design|U-shaped cell|work cell|one-piece flow|single-piece flow'],
  [
    'Continuous improvement',
    'Continuous improvement|CI|kaizen culture|operational excellence|OpEx|continual improvement|process improvement',
    { isCaseSensitive: true },
  ],
  [
    'Waste reduction',
    'Waste reduction|muda|8 wastes|7 wastes|TIMWOODS|scrap reduction|downtime reduction|cycle time reduction|lead time reduction',
  ],
  ['Daily management', 'Daily management|tier meetings|tiered daily management|visual management|SQDC boards|shift huddles'],
  ['Training Within Industry', 'Training Within Industry|TWI|job instruction training'],
]);
