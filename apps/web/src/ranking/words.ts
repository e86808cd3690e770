import type { RankedApplicant } from '@plumbline/contract';

type Degree = RankedApplicant['degree'];
type Status = RankedApplicant['certifications'][number]['status'];

export const LEVEL_NAMES: Readonly<Record<Degree['level'], string>> = {
  doctorate: 'Doctorate',
  master: 'Master’s degree',
  bachelor: 'Bachelor’s degree',
  associate: 'Associate degree or diploma',
  high_school: 'School',
  none: 'None stated',
  unclear: 'Not clear',
};

export const REQUIRED_NAMES: Readonly<Record<Degree['required'], string>> = {
  yes: 'Yes, in a field asked for',
  adjacent: 'In a field close by',
  unclear: 'Not clear',
  no: 'No such degree stated',
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  held: 'held',
  held_unverified_date: 'held, date to verify',
  expired: 'expired',
  partial: 'in part',
  in_progress: 'in progress',
  training_only: 'training only',
  not_held: 'said not to be held',
  unclear: 'not clear',
};

export const STATUSES: readonly Status[] = [
  'held',
  'held_unverified_date',
  'partial',
  'in_progress',
  'training_only',
  'expired',
  'unclear',
  'not_held',
];

/** A sign beside a certificate, so that its status does not hang on a colour. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  held: '✓',
  held_unverified_date: '✓?',
  expired: '×',
  partial: '◐',
  in_progress: '…',
  training_only: '△',
  not_held: '–',
  unclear: '?',
};

/** The certificates that a line of the list has room for: the surest first; what somebody says not to hold is on the applicant's page. */
export function claimsOf({ certifications }: Pick<RankedApplicant, 'certifications'>): RankedApplicant['certifications'] {
  return certifications
    .filter(({ status }) => status !== 'not_held')
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
}

/** "Bachelor’s degree, close field", in few words for a table. */
export function degreeInWords({ level, required, inProgress }: Degree): string {
  if (level === 'unclear' && required === 'unclear') return inProgress ? 'Running, not clear' : 'Not clear';
  const name = LEVEL_NAMES[level];
  const fields: Readonly<Record<Degree['required'], string>> = {
    yes: '',
    adjacent: ', close field',
    unclear: ', field not clear',
    no: level === 'bachelor' || level === 'master' || level === 'doctorate' ? ', other field' : '',
  };
  return `${name}${fields[required]}${inProgress ? ' (another running)' : ''}`;
}

/** "8.3", "12", "–" where nothing is known. */
export function yearsInWords({ value }: RankedApplicant['years']): string {
  return value === null ? '–' : String(Math.round(value * 10) / 10);
}

/** "Applicant 3-17", or the name where it was revealed. */
export function applicantName({ id, name, isRevealed }: Pick<RankedApplicant, 'id' | 'name' | 'isRevealed'>): string {
  return isRevealed && name !== '' ? name : `Applicant ${id}`;
}
