import { describeMentions } from './mention-cases.fixture';
import { SIXTH_MENTIONS } from './mentions-sixth.fixture';
import { SEVENTH_MENTIONS } from './mentions-seventh.fixture';
import { EIGHTH_MENTIONS } from './mentions-eighth.fixture';
import { NINTH_MENTIONS } from './mentions-ninth.fixture';
import { TENTH_MENTIONS } from './mentions-tenth.fixture';
import { ELEVENTH_MENTIONS } from './mentions-eleventh.fixture';

/** Read otherwise than a person reads them. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set([
  'Prof. Dr. H. Abel (PE), thesis advisor',
  'Volunteered as CPIM exam proctor',
  'CPIM course 2019; certification 2021',
  'Scored 315 on the CPIM exam (pass mark 300)',
  'Green Belt candidate: reduced scrap',
  'Lena (CPIM) interviewed him',
  'Passed the FE; PE in two years',
  'Yellow Belt ✓ Green Belt ✓ Black Belt –',
  'Shared an office with Dirk Aalto, PE, who taught me fatigue.',
  'CPIM Coordinator, APICS Chapter 12',
  'Have: CPIM. Want: CSCP. Had: CQE.',
  'Cert: CPIM\nBody: ASCM\nGot: 2024\nCert: PMP\nBody: PMI\nGot: -',
  'CPIM, me presenté y no aprobé',
  'Six Sigma Green Belt: DMAIC project done, awaiting sign-off',
  'N/A (had CPIM once)',
  'CPIM (läuft 2028 ab)',
  'I let PMP go and earned CSCP in 2024 instead.',
]);

describeMentions(
  'a mention of a credential, sixth table and later',
  [...SIXTH_MENTIONS, ...SEVENTH_MENTIONS, ...EIGHTH_MENTIONS, ...NINTH_MENTIONS, ...TENTH_MENTIONS, ...ELEVENTH_MENTIONS],
  KNOWN_MISTAKES,
);
