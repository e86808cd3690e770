import type { ScoresExplained } from '@plumbline/contract';
import { type CalendarDay, FLAGS } from '@plumbline/screening';
import { viewRequirements } from '../openings/judging';
import { explainCertificates } from './certificate-table';
import { explainDegrees } from './degree-tables';
import { explainPractice } from './practice-levels';
import { explainTechnologies } from './technology-categories';
import { ATTRIBUTION, BANDS, NEVER_SCORED, WORDS } from './wording';

/** Any day does: nothing that is explained depends on one. */
const ANY_DAY: CalendarDay = '2026-01-01';

/** The rules that judge. Points are not written down here: they are what the judge answers when it is asked. */
export function explainScores(): ScoresExplained {
  return {
    requirements: viewRequirements('graded'),
    bands: BANDS,
    words: WORDS,
    degrees: explainDegrees(ANY_DAY),
    certificates: explainCertificates(ANY_DAY),
    practice: explainPractice(ANY_DAY),
    technologies: explainTechnologies(),
    flags: Object.entries(FLAGS).map(([code, { title, say }]) => ({ code, title, say })),
    neverScored: NEVER_SCORED,
    attribution: ATTRIBUTION,
  };
}
