import { CAD_CAM_PLM } from './cad-cam-plm';
import { CONTROLS_AUTOMATION } from './controls-automation';
import { CPIM_BOK } from './cpim-bok';
import { BITS } from './cue';
import { ERP_MRP } from './erp-mrp';
import { LEAN } from './lean';
import type { LexiconTerm } from './lexicon-term';
import { MES_IIOT } from './mes-iiot';
import { OTHER_LANGUAGES } from './other-languages';
import { PEOPLE_CUES } from './people-cues';
import { PRODUCTION_METRICS } from './production-metrics';
import { QUALITY } from './quality';
import { SIMULATION_IE } from './simulation-ie';
import { STATISTICS_DATA } from './statistics-data';
import { TEXT_CUES } from './text-cues';
import { WORK_CUES } from './work-cues';

/** Every term of the lexicon. A canonical name may stand several times, once for each set of rules its forms need. */
export const LEXICON: readonly LexiconTerm[] = [
  ...ERP_MRP,
  ...MES_IIOT,
  ...CONTROLS_AUTOMATION,
  ...CAD_CAM_PLM,
  ...SIMULATION_IE,
  ...STATISTICS_DATA,
  ...LEAN,
  ...QUALITY,
  ...CPIM_BOK,
  ...PRODUCTION_METRICS,
  ...OTHER_LANGUAGES,
];

/** Every form of every cue with its bits. */
export const CUE_FORMS: readonly (readonly [bits: number, forms: readonly string[]])[] = [PEOPLE_CUES, WORK_CUES, TEXT_CUES].flatMap(
  (rows) => [...rows].map(([cue, forms]): readonly [number, readonly string[]] => [BITS[cue], forms.flatMap((line) => line.split('|'))]),
);
