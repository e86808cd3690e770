import type { Applicant } from '../../applicant/applicant';
import type { Certification } from '../../applicant/facts';
import type { CriterionId, Finding } from '../../score/scorecard';

const FULL_MODULE_SET_SHARE = 80;
const UNVERIFIED_DATE_SHARE = 70;

/**
 * A judgement of one certificate: all points where it is held, fewer where its date or its modules must be verified, none otherwise.
 * Whoever does not mention it shares one finding.
 */
export function ofCertificate(code: string, id: CriterionId, of: number): (applicant: Applicant) => Finding {
  const notMentioned = findingOf(id, of, undefined);
  return ({ certifications }) => {
    for (const certificate of certifications) if (certificate.code === code) return findingOf(id, of, certificate);
    return notMentioned;
  };
}

function findingOf(id: CriterionId, of: number, certificate: Certification | undefined): Finding {
  const share = certificate === undefined ? 0 : shareOf(certificate);
  const points = (of * share) / 100;
  const isOpen = certificate?.status === 'unclear';
  return {
    id,
    points,
    of,
    achievable: isOpen || share > 0 ? of : points,
    level: levelOf(share),
    state: stateOf(share, isOpen),
    reason: certificate?.reason ?? 'The certificate is not mentioned.',
    missing: missingOf(certificate, share),
    quotes: certificate === undefined ? [] : [certificate.quote],
  };
}

function shareOf({ status, isFullModuleSet }: Certification): number {
  if (status === 'held_unverified_date') return UNVERIFIED_DATE_SHARE;
  if (status !== 'held') return 0;
  return isFullModuleSet ? FULL_MODULE_SET_SHARE : 100;
}

function levelOf(share: number): number {
  if (share === 100) return 3;
  return share > 0 ? 2 : 0;
}

function stateOf(share: number, isOpen: boolean): Finding['state'] {
  if (share === 100) return 'met';
  if (share > 0) return 'partly';
  return isOpen ? 'unknown' : 'not_met';
}

function missingOf(certificate: Certification | undefined, share: number): string {
  if (share === 100) return '';
  if (share > 0) return 'Verify with the issuer that it is current.';
  return certificate?.status === 'unclear'
    ? 'Ask whether the certificate is held, and since when.'
    : 'The certificate, held and current, would earn all points.';
}
