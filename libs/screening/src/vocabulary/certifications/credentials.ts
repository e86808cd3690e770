/**
 * What must stand near a short or ambiguous name before it is taken for the credential.
 *
 * - `capitals`: written in capitals, and nothing around it says something else (PE the polymer, CRE the property trade).
 * - `asq`, `apics`, `ism`, `lean`: the issuer or the method named in the same clause.
 * - `belt`: a belt without its method: a certificates column, or Six Sigma or Lean in the same text.
 * - `manager`: the old name of CMQ/OE without its issuer: reported, but unclear.
 * - `intern`: a licensing word beside a title that is mostly a job.
 * - `exam`: an examination's letters (FE) beside the word exam or passed.
 */
export type Guard = 'none' | 'capitals' | 'asq' | 'apics' | 'ism' | 'lean' | 'belt' | 'manager' | 'exam' | 'title' | 'intern';

/** A credential that screening knows: how it is written, who issues it, how long an award is valid (null: it does not age). */
export interface Credential {
  readonly code: string;
  readonly name: string;
  readonly validityYears: number | null;
  /** Lower case, words only: marks and the word "and" between the words do not matter when the text is matched. */
  readonly aliases: readonly string[];
  readonly guarded?: Readonly<Partial<Record<Guard, readonly string[]>>>;
  /** Words that show the letters stand for something else. */
  readonly traps?: readonly string[];
}

/**
 * All credentials that are reported. Only CPIM and CMQ/OE earn points by the built-in requirements; the others are shown and can be
 * filtered by. Validity: ASCM and ISM bulletins, ASQ recertification rules, PMI; terms of PMP, CPSM, CPM and CMfg are from memory.
 */
export const CREDENTIALS: readonly Credential[] = [
  {
    code: 'CPIM',
    name: 'Certified in Planning and Inventory Management',
    validityYears: 5,
    aliases: [
      'cpim',
      'cfpim',
      'cpim f',
      'certified in planning inventory management',
      'certified in production inventory management',
      'certified production inventory manager',
      'certified production inventory management',
      'certified planning inventory management',
      'certified fellow in production inventory management',
      'certified fellow in planning inventory management',
    ],
    guarded: { apics: ['cipm', 'production inventory management'] },
    traps: ['marxist', 'communist', 'party', 'kerala', 'msrp', 'imdn', 'sip', 'sms', 'kolkata', 'bengal', 'rcs', 'presence', 'volunteer'],
  },
  {
    code: 'CMQ/OE',
    name: 'Certified Manager of Quality/Organizational Excellence',
    validityYears: 3,
    aliases: [
      'cmq oe',
      'cmqoe',
      'cqm oe',
      'cqmgr',
      'certified manager of quality organizational excellence',
      'certified manager of quality organisational excellence',
      'certified manager of quality organization excellence',
      'certified manager of quality operational excellence',
      'certified manager of quality org excellence',
      'certified manager quality organizational excellence',
      'certified manager of quality',
      'certified manager of quality and organizational excellence',
      'certified manager of quality and organisational excellence',
      'certified quality manager organizational excellence',
    ],
    guarded: {
      title: [
        'manager of quality organizational excellence',
        'manager of quality organisational excellence',
        'manager of quality org excellence',
      ],
      asq: ['cmq'],
      manager: ['cqm', 'certified quality manager'],
    },
    traps: ['usace', 'navfac', 'contractors', 'construction', 'tuv', 'dgq', 'dept', 'department', 'diploma', 'corps'],
  },
  {
    code: 'CSCP',
    name: 'Certified Supply Chain Professional',
    validityYears: 5,
    aliases: ['cscp', 'cscp f', 'cfscp', 'certified supply chain professional'],
  },
  {
    code: 'CLTD',
    name: 'Certified in Logistics, Transportation and Distribution',
    validityYears: 5,
    aliases: ['cltd', 'cltd f', 'certified in logistics transportation distribution'],
  },
  {
    code: 'CTSC',
    name: 'Certified in Transformation for Supply Chain',
    validityYears: null,
    aliases: ['ctsc', 'certified in transformation for supply chain'],
  },
  {
    code: 'CIRM',
    name: 'Certified in Integrated Resource Management',
    validityYears: null,
    aliases: ['cirm', 'certified in integrated resource management'],
  },
  {
    code: 'CQE',
    name: 'Certified Quality Engineer',
    validityYears: 3,
    aliases: ['cqe', 'certified quality engineer'],
    guarded: { asq: ['certifications quality engineer', 'certification quality engineer'] },
  },
  {
    code: 'CRE',
    name: 'Certified Reliability Engineer',
    validityYears: 3,
    aliases: ['certified reliability engineer', 'asq cre'],
    guarded: { capitals: ['cre'] },
    traps: ['real', 'estate', 'commercial', 'lending', 'leasing', 'property', 'brokerage', 'portfolio', 'loan', 'loans'],
  },
  {
    code: 'CQA',
    name: 'Certified Quality Auditor',
    validityYears: 3,
    aliases: ['cqa', 'certified quality auditor'],
    traps: ['clinical', 'gcp'],
  },
  {
    code: 'CSQP',
    name: 'Certified Supplier Quality Professional',
    validityYears: 3,
    aliases: ['csqp', 'certified supplier quality professional'],
  },
  { code: 'CMfgE', name: 'Certified Manufacturing Engineer', validityYears: 3, aliases: ['cmfge', 'certified manufacturing engineer'] },
  {
    code: 'CMfgT',
    name: 'Certified Manufacturing Technologist',
    validityYears: 3,
    aliases: ['cmfgt', 'certified manufacturing technologist'],
  },
  {
    code: 'SME-Lean',
    name: 'Lean Certification (Bronze, Silver or Gold)',
    validityYears: null,
    aliases: ['lean bronze certification', 'lean bronze certified', 'lean silver certification', 'lean gold certification'],
    guarded: { lean: ['lbc', 'lsc', 'lgc'] },
  },
  {
    code: 'PE',
    name: 'Professional Engineer licence',
    validityYears: null,
    aliases: [
      'pe license',
      'pe licence',
      'pe stamp',
      'licensed pe',
      'registered pe',
      'registered professional engineer',
      'licensed professional engineer',
      'professional engineer',
      'professional engineering license',
      'professional engineering licence',
      'professional engineer license',
      'pe exam',
      'principles practice exam',
      'principles practice of engineering exam',
    ],
    guarded: { capitals: ['pe'] },
    traps: [
      ...[
        'pp',
        'pvc',
        'pet',
        'hdpe',
        'ldpe',
        'lldpe',
        'film',
        'extrusion',
        'resin',
        'pipe',
        'pipes',
        'polymer',
        'polyethylene',
        'pellets',
        'bottle',
      ],
      ...[
        'teacher',
        'physical',
        'private',
        'equity',
        'plastic',
        'plastics',
        'moulding',
        'molding',
        'ps',
        'abs',
        'pa',
        'caps',
        'liner',
        'foam',
        'nspe',
        'special',
        'coach',
        'school',
        'athletes',
        'classes',
      ],
    ],
  },
  {
    code: 'EIT',
    name: 'Engineer in Training (FE exam)',
    validityYears: null,
    aliases: [
      'eit',
      'engineer in training',
      'fe exam',
      'fe examination',
      'fundamentals of engineering exam',
      'fundamentals of engineering examination',
      'fundamentals of engineering',
      'fe eit',
      'eit fe exam',
    ],
    guarded: { capitals: ['ei'], exam: ['fe', 'fe review'], intern: ['engineer intern'] },
    traps: ['itpec', 'philippine', 'philippines', 'japan', 'information', 'philnits'],
  },
  { code: 'CEng', name: 'Chartered Engineer', validityYears: null, aliases: ['ceng', 'c eng', 'chartered engineer'] },
  {
    code: 'PMP',
    name: 'Project Management Professional',
    validityYears: 3,
    aliases: ['pmp', 'pmi pmp', 'project management professional', 'certified project management professional'],
    traps: ['monitoring', 'pest', 'preventive', 'maintenance', 'portable', 'player'],
  },
  {
    code: 'CPSM',
    name: 'Certified Professional in Supply Management',
    validityYears: 4,
    aliases: ['cpsm', 'certified professional in supply management'],
  },
  {
    code: 'CMRP',
    name: 'Certified Maintenance & Reliability Professional',
    validityYears: null,
    aliases: ['cmrp', 'certified maintenance reliability professional'],
  },
  { code: 'NEBOSH', name: 'NEBOSH certificate or diploma', validityYears: null, aliases: ['nebosh'] },
  {
    code: 'CPM',
    name: 'Certified Purchasing Manager',
    validityYears: 5,
    aliases: ['certified purchasing manager'],
    guarded: { ism: ['cpm'] },
    traps: [
      'critical',
      'path',
      'schedule',
      'cost',
      'media',
      'baseline',
      'performance',
      'reach',
      'impressions',
      'impression',
      'clicks',
      'corporate',
      'campaign',
    ],
  },
  { code: 'PENG', name: 'P.Eng. (Canada)', validityYears: null, aliases: ['p eng', 'peng'] },
];
