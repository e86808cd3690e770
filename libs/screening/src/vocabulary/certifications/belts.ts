import type { Credential } from './credentials';

const METHODS = [
  'lean six sigma',
  'six sigma',
  '6 sigma',
  'sigma',
  'lean',
  'lss',
  'ss',
  'iassc',
  'ssgi',
  '6sigma',
  'sixsigma',
  'lean sigma',
] as const;
const NOT_A_METHOD = ['karate', 'taekwondo', 'judo', 'kenpo', 'jitsu', 'aikido', 'martial', 'conveyor', 'krav'] as const;

function beltAliases(colour: string, letters: string): readonly string[] {
  const named = METHODS.flatMap((method) => [
    `${method} ${colour} belt`,
    `${method} certified ${colour} belt`,
    `${colour} belt ${method}`,
    `${colour} belt in ${method}`,
  ]);
  const lettered = ['lean six sigma', 'six sigma', 'lss'].map((method) => `${method} ${letters}`);
  return [...named, ...lettered];
}

/**
 * Belts of Six Sigma and Lean. ASQ's own letters are credentials of their own; every other belt is `LSSGB`, `LSSBB` or `LSSMBB`, and
 * becomes ASQ's where ASQ is named beside it. ASQ: Green Belt for life, Black Belt and Master Black Belt three years.
 */
export const BELTS: readonly Credential[] = [
  { code: 'CSSGB', name: 'ASQ Certified Six Sigma Green Belt', validityYears: null, aliases: ['cssgb', 'asq green belt'] },
  { code: 'CSSBB', name: 'ASQ Certified Six Sigma Black Belt', validityYears: 3, aliases: ['cssbb', 'asq black belt'] },
  {
    code: 'CSSMBB',
    name: 'ASQ Certified Master Black Belt',
    validityYears: 3,
    aliases: ['cssmbb', 'cmbb', 'asq mbb', 'asq master black belt'],
  },
  {
    code: 'LSSGB',
    name: 'Lean Six Sigma Green Belt',
    validityYears: null,
    aliases: ['lssgb', 'icgb', 'ssgb', 'clssgb', ...beltAliases('green', 'gb')],
    guarded: {
      belt: [
        'green belt',
        'greenbelt',
        'yesil kusak',
        'cinturon verde',
        'cinto verde',
        'faixa verde',
        'ceinture verte',
        'cintura verde',
        'zielony pas',
      ],
      lean: ['gb'],
    },
    traps: NOT_A_METHOD,
  },
  {
    code: 'LSSBB',
    name: 'Lean Six Sigma Black Belt',
    validityYears: null,
    aliases: ['lssbb', 'icbb', 'ssbb', 'clssbb', ...beltAliases('black', 'bb')],
    guarded: {
      belt: [
        'black belt',
        'blackbelt',
        'kara kusak',
        'siyah kusak',
        'cinturon negro',
        'cinto negro',
        'faixa preta',
        'ceinture noire',
        'cintura nera',
        'czarny pas',
      ],
      lean: ['bb'],
    },
    traps: NOT_A_METHOD,
  },
  {
    code: 'LSSMBB',
    name: 'Lean Six Sigma Master Black Belt',
    validityYears: null,
    aliases: ['lssmbb', 'ssmbb', 'icmbb', ...beltAliases('master black', 'mbb')],
    guarded: { belt: ['master black belt'], lean: ['mbb'] },
    traps: NOT_A_METHOD,
  },
];

/** ASQ's code for a belt of any issuer, by the code of the belt. */
export const ASQ_BELT: ReadonlyMap<string, string> = new Map([
  ['LSSGB', 'CSSGB'],
  ['LSSBB', 'CSSBB'],
  ['LSSMBB', 'CSSMBB'],
]);
