import { lexiconTerms, type LexiconTerm } from './lexicon-term';

/** Planning a factory: enterprise resources, materials, orders. */
export const ERP_MRP: readonly LexiconTerm[] = lexiconTerms('erp-mrp', [
  [
    'SAP ERP',
    'SAP ERP|SAP|SAP R/3|SAP ECC|SAP ECC6|SAP S/4HANA|S/4HANA|S4HANA|SAP S4|SAP HANA|mySAP',
    { isCaseSensitive: true, notNear: ['as soon as', 'tree', 'maple'], onet: '17-2112.00 SAP software' },
  ],
  ['SAP PP', 'SAP PP|SAP Production Planning|SAP PP/DS|SAP-PP|SAP PP-PI', { isCaseSensitive: true }],
  ['SAP MM', 'SAP MM|SAP Materials Management|SAP-MM', { isCaseSensitive: true }],
  ['SAP QM', 'SAP QM|SAP Quality Management|SAP-QM', { isCaseSensitive: true }],
  ['SAP PM', 'SAP PM|SAP Plant Maintenance|SAP-PM|SAP EAM', { isCaseSensitive: true }],
  ['SAP APO/IBP', 'SAP APO/IBP|SAP APO|SAP IBP|Integrated Business Planning IBP'],
  [
    'Oracle E-Business Suite / Fusion ERP',
    'Oracle E-Business Suite|Fusion ERP|Oracle EBS|Oracle ERP|Oracle Fusion|Oracle Manufacturing|Oracle SCM',
    { isCaseSensitive: true },
  ],
  ['JD Edwards', 'JD Edwards|JDE|J.D.Edwards|JD Edwards EnterpriseOne', { isCaseSensitive: true }],
  ['Microsoft Dynamics 365', 'Microsoft Dynamics 365|Dynamics AX|Dynamics NAV|MS Dynamics|D365|Dynamics 365 Business Central'],
  ['Infor', 'Infor|Infor LN|Infor M3|Infor SyteLine|Infor CloudSuite|Baan|MAPICS', { isCaseSensitive: true }],
  ['Epicor', 'Epicor|Epicor Kinetic|Epicor ERP'],
  ['QAD', 'QAD|QAD ERP|MFG/PRO', { isCaseSensitive: true }],
  ['IFS ERP', 'IFS ERP|IFS Applications|IFS Cloud', { isCaseSensitive: true }],
  ['NetSuite', 'NetSuite|Oracle NetSuite'],
  ['Plex', 'Plex|Plex ERP|Plex MES|Plex Smart Manufacturing', { isCaseSensitive: true }],
  [
    'ERP',
    'ERP|enterprise resource planning|ERP system|ERP software',
    { isCaseSensitive: true, notNear: ['EEG', 'potential'], onet: '17-2112.03 Enterprise resource planning ERP software' },
  ],
  [
    'MRP',
    'MRP|material requirements planning|materials requirements planning|MRP I|MRP 1',
    { isCaseSensitive: true, notNear: ['retail price'], onet: '17-2112.00 Materials requirement planning MRP software' },
  ],
  ['MRP II', 'MRP II|MRPII|MRP 2|manufacturing resource planning'],
  [
    'APS',
    'APS|advanced planning and scheduling|advanced planning & scheduling|Preactor|Opcenter APS|Asprova|PlanetTogether',
    { isCaseSensitive: true, near: ['schedul', 'planning', 'Preactor', 'Opcenter'] },
  ],
  ['S&OP', 'S&OP|sales and operations planning|sales & operations planning|SIOP|IBP process'],
  ['MPS', 'MPS|master production schedule|master production scheduling|master scheduling', { isCaseSensitive: true }],
  ['DDMRP', 'DDMRP|demand driven MRP|demand-driven MRP'],
  [
    'WMS',
    'WMS|warehouse management system|Manhattan WMS|Blue Yonder WMS',
    { isCaseSensitive: true, onet: '17-2112.00 Warehouse management system WMS' },
  ],
  ['Kinaxis', 'Kinaxis|Kinaxis RapidResponse|Kinaxis Maestro'],
  ['Blue Yonder', 'Blue Yonder|JDA Software|i2 Technologies'],
  [
    'Production scheduling software',
    'Production scheduling software|production planning and scheduling|finite scheduling|finite capacity scheduling',
    { onet: '17-2112.00 Production scheduling and planning software' },
  ],
  ['EDI', 'EDI|electronic data interchange', { isCaseSensitive: true, notNear: ['equality', 'inclusion', 'diversity'] }],
  ['JobBOSS', 'JobBOSS|E2 Shop|Global Shop Solutions|Fishbowl'],
]);
