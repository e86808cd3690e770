import type { CertificationStatus } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import type { Verdict } from './judge';

/** One judged mention of a credential, with its words. */
export interface Statement {
  readonly code: string;
  readonly verdict: Verdict;
  readonly quote: Quote;
  /** Last day covered by the date of the award, where one is given: later statements win. */
  readonly day: string;
}

const STRENGTH: Readonly<Record<CertificationStatus, number>> = {
  held: 90,
  expired: 80,
  partial: 76,
  in_progress: 75,
  held_unverified_date: 72,
  not_held: 71,
  training_only: 60,
  unclear: 30,
};
const PLAIN_HELD = 70;
const PLAIN_OTHER = 20;

/** How much a statement weighs against others of the same credential: what is said clearly beats a name in a list. */
export function strengthOf({ verdict }: Statement): number {
  if (!verdict.isPlain) return STRENGTH[verdict.status];
  return verdict.status === 'held' ? PLAIN_HELD : PLAIN_OTHER;
}
