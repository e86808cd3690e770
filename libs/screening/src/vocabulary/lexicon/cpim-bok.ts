import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** The knowledge that the CPIM examination asks for: knowledge, never the certificate. */
export const CPIM_BOK: readonly LexiconTerm[] = lexiconTerms('cpim-bok', [
  ['Supply chain management', 'Supply chain management|SCM|supply chain strategy|end-to-end supply chain', { isCaseSensitive: true }],
  ['Resource planning', 'Resource planning|resource requirements planning|manufacturing resource planning process'],
  [
    'Scheduling',
    'Scheduling|production scheduling|detailed scheduling|job shop scheduling|sequencing|shop floor scheduling',
    { isCaseSensitive: true },
  ],
  [
    'Production operations',
    'Production operations|execution and control of operations|production activity control|PAC|shop floor control',
    { isCaseSensitive: true },
  ],
  ['Strategic planning', 'Strategic planning|manufacturing strategy|operations strategy|strategic management of resources'],
  ['Demand planning', 'Demand planning|demand management|forecasting|forecast accuracy|MAPE'],
  [
    'Inventory management',
    'Inventory management|inventory control|cycle counting|ABC analysis|safety stock|EOQ|inventory turns|stock control',
    { onet: '17-2112.00 Inventory management software' },
  ],
  ['Procurement', 'Procurement|purchasing|sourcing|strategic sourcing|vendor management'],
  ['Distribution planning', 'Distribution planning|DRP|distribution requirements planning', { isCaseSensitive: true }],
  ['Supplier management', 'Supplier management|supplier relationship management|SRM|supplier scorecards'],
  ['Logistics', 'Logistics|material flow|milk run|inbound logistics|intralogistics'],
  ['SCOR', 'SCOR|SCOR model|SCOR DS'],
  [
    'Make-to-order / make-to-stock',
    'Make-to-order|make-to-stock|MTO|MTS|ETO|ATO|engineer-to-order|assemble-to-order',
    { isCaseSensitive: true },
  ],
]);
