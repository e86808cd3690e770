import type { Import } from '@plumbline/contract';
import { countInWords, durationInWords, numberInWords } from '../parts/figures';

type State = Import['state'];

const STATES: Readonly<Record<State, string>> = {
  received: 'Waiting to be read',
  reading: 'Being looked at',
  needs_mapping: 'Columns to look at',
  rewriting: 'Reading rows',
  screening: 'Screening',
  done: 'Done',
  failed: 'Not imported',
  cancelled: 'Cancelled',
  undone: 'Undone',
};

/** The state of an import for people. */
export function stateInWords({ state }: Pick<Import, 'state'>): string {
  return STATES[state];
}

/** How much of it is screened, 0 to 1; null where nothing tells how many rows there will be. */
export function shareScreened({ state, progress }: Pick<Import, 'state' | 'progress'>): number | null {
  if (state === 'done') return 1;
  const rows = rowsExpected(progress);
  return rows === null || rows === 0 ? null : Math.min(1, progress.rowsScreened / rows);
}

function rowsExpected({ isRowCountFinal, rowsFound, bytesRead, bytesTotal }: Import['progress']): number | null {
  if (isRowCountFinal) return rowsFound;
  return bytesRead === 0 || bytesTotal === 0 ? null : rowsFound / (bytesRead / bytesTotal);
}

/** "12,400 of 100,000, 12 %"; "12,400 of 90,000 found so far" while rows are still being read. */
export function screenedInWords({ rowsScreened, rowsFound, isRowCountFinal }: Import['progress']): string {
  if (rowsFound === 0) return 'Looking for the first rows';
  if (!isRowCountFinal) return `${numberInWords(rowsScreened)} of ${numberInWords(rowsFound)} found so far`;
  return `${numberInWords(rowsScreened)} of ${numberInWords(rowsFound)}, ${Math.floor((rowsScreened / rowsFound) * 100)} %`;
}

/** "about 2 minutes", or nothing while that would be a guess. */
export function timeLeftInWords({ secondsLeft }: Import['progress']): string {
  return secondsLeft === null ? '' : durationInWords(secondsLeft);
}

/** "2,240 rows a second", or nothing while too little was screened to tell. */
export function speedInWords({ rowsPerSecond }: Import['progress']): string {
  return rowsPerSecond === null ? '' : `${numberInWords(rowsPerSecond)} rows a second`;
}

/** What is said aloud as it happens: changes with the state and with each quarter of the way, not with each row. */
export function announcementOf(it: Import): string {
  if (it.state === 'done' && it.outcome !== null) return `Done: ${countInWords(it.outcome.applicants, 'applicant')} screened.`;
  if (it.state === 'needs_mapping') return 'The columns are waiting for you to look at them.';
  const quarter = Math.floor((shareScreened(it) ?? 0) * 4);
  if (it.state === 'screening' && quarter > 0)
    return `Screening: ${['', 'a quarter', 'half', 'three quarters', 'nearly all'][quarter] ?? ''} done.`;
  return `${stateInWords(it)}.`;
}
