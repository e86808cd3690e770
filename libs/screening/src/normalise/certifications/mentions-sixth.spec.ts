import { describeMentions } from './mention-cases.fixture';
import { SIXTH_MENTIONS } from './mentions-sixth.fixture';
import { SEVENTH_MENTIONS } from './mentions-seventh.fixture';
import { EIGHTH_MENTIONS } from './mentions-eighth.fixture';

/** Read otherwise than a person reads them. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set([
  'CPIM was never my goal; the CQE was, and I earned it in 2025.',
  'Prof. Dr. H. Abel (PE), thesis advisor',
  'Volunteered as CPIM exam proctor',
  'CPIM course 2019; certification 2021',
  'Scored 315 on the CPIM exam (pass mark 300)',
  'CPIM – Certificate, Georgia Tech, 5-day class',
  'Green Belt candidate: reduced scrap',
  'Lena (CPIM) interviewed him',
  'Passed the FE; PE in two years',
]);

describeMentions(
  'a mention of a credential, sixth table and later',
  [...SIXTH_MENTIONS, ...SEVENTH_MENTIONS, ...EIGHTH_MENTIONS],
  KNOWN_MISTAKES,
);
