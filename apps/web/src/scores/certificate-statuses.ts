import type { ScoresExplained } from '@plumbline/contract';

type Status = ScoresExplained['certificates']['scored'][number]['statuses'][number]['status'];

export const CERTIFICATE_STATUS_NAMES: Readonly<Record<Status, string>> = {
  held: 'Held',
  held_unverified_date: 'Held, date to verify',
  unclear: 'Not clear',
  expired: 'Expired',
  partial: 'In part',
  in_progress: 'In progress',
  training_only: 'Training only',
  not_held: 'Said not to be held',
};
