import type { ScoresExplained } from '@plumbline/contract';
import { buildRequirements, type CalendarDay, type CertificationStatus, CREDENTIALS, normaliseRow } from '@plumbline/screening';

type Certificates = ScoresExplained['certificates'];

const STATUSES: Readonly<Record<CertificationStatus, string>> = {
  held: 'The text says that it is held, and nothing around the words says otherwise.',
  held_unverified_date: 'It was awarded longer ago than it is valid, and no renewal is named: verify with the issuer.',
  expired: 'The text says that it has run out.',
  partial: 'Some of its exams or modules, not the certificate.',
  in_progress: 'Studied for, or an exam is planned.',
  training_only: 'A course or a membership, without the exam.',
  not_held: 'The text says that it is not held, or it is somebody else’s.',
  unclear: 'The words can mean one thing or another: ask.',
};
const ORDER: readonly CertificationStatus[] = [
  'held',
  'held_unverified_date',
  'unclear',
  'expired',
  'partial',
  'in_progress',
  'training_only',
  'not_held',
];

/** What each status of the scored certificates earns, by the judge's own answer, and which others are shown without points. */
export function explainCertificates(asOf: CalendarDay): Certificates {
  const nobody = normaliseRow({ row: 1, cells: [] }, [], asOf);
  const { criteria } = buildRequirements({ adjacentFields: 'graded' });
  const quote = { column: '', start: 0, end: 0, text: '' };
  const answer = (code: string, status: CertificationStatus, isFullModuleSet = false) => {
    const certifications = [{ code, status, quote, reason: '', isFullModuleSet, mentions: [] }];
    return criteria
      .map((it) => it.judge({ ...nobody, certifications }))
      .find(({ achievable, id }) => id.startsWith('cert.') && achievable > 0);
  };
  const scored = CREDENTIALS.flatMap(({ code, name, validityYears }) => {
    const held = answer(code, 'held');
    if (held === undefined) return [];
    const lines = ORDER.map((status) => {
      const { points = 0, achievable = 0 } = answer(code, status) ?? {};
      return { status, meaning: STATUSES[status], points, achievable };
    });
    const allModules = answer(code, 'held', true)?.points ?? 0;
    return [{ code, name, of: held.of, validityYears, statuses: lines, allModulesPoints: allModules }];
  });
  const codes = new Set(scored.map(({ code }) => code));
  return { scored, shown: CREDENTIALS.filter(({ code }) => !codes.has(code)).map(({ code, name }) => ({ code, name })) };
}
