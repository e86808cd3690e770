import type { Import, ImportProgress, UnderstandingView } from '@plumbline/contract';
import type { AccountRecord, ImportStanding, StoredUnderstanding } from '@plumbline/persistence';
import { PERMISSIONS } from '../sign-in/permissions';
import { maskedSamples } from './masked-samples';

/** How an import stands, in the words of the API, for somebody of this role. */
export function viewImport(it: ImportStanding, { role }: Pick<AccountRecord, 'role'>): Import {
  const isToBeMapped = it.state === 'needs_mapping' && PERMISSIONS[role].includes('imports.write');
  return {
    id: it.id,
    number: it.number,
    openingId: it.openingId,
    fileName: it.fileName,
    sizeBytes: it.sizeBytes,
    sha256: it.sha256,
    state: it.state,
    uploadedBy: it.uploadedBy,
    createdAt: it.createdAt.toISOString(),
    finishedAt: it.finishedAt?.toISOString() ?? null,
    failure: it.failure,
    understanding: it.understanding === null ? null : viewUnderstanding(it.understanding, isToBeMapped),
    progress: viewProgress(it),
    outcome: it.state === 'done' ? viewOutcome(it) : null,
    sameFileAs: viewEarlier(it),
  };
}

/** Nobody is screened in these any more, and they change no further. */
export function isFinal({ state }: Pick<ImportStanding, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled' || state === 'undone';
}

/** Samples are for whoever says what the columns hold, as long as that is to be said. */
function viewUnderstanding(it: StoredUnderstanding, areSamplesShown: boolean): UnderstandingView {
  const samples = areSamplesShown ? maskedSamples(it.mapping) : [];
  return {
    format: it.format,
    encoding: it.encoding,
    delimiter: it.dialect?.delimiter ?? null,
    quote: it.dialect?.quote ?? null,
    sheet: it.sheet,
    sheets: [...it.sheets],
    headerRow: it.headerRow,
    preamble: [...it.preamble],
    mapping: it.mapping.map((column, at) => ({ ...column, samples: [...(samples[at] ?? [])] })),
    isCertain: it.isCertain,
  };
}

function viewOutcome(it: ImportStanding): NonNullable<Import['outcome']> {
  return { applicants: it.rowsScreened, duplicates: it.duplicates, notApplicants: it.notApplicants, problems: it.problems };
}

function viewEarlier({ earlierId, earlierFileName, earlierCreatedAt }: ImportStanding): Import['sameFileAs'] {
  if (earlierId === null || earlierFileName === null || earlierCreatedAt === null) return null;
  return { id: earlierId, fileName: earlierFileName, createdAt: earlierCreatedAt.toISOString() };
}

/** Less than this has gone by: a rate would be a guess. */
const SHORTEST_SECONDS = 0.2;

function viewProgress(it: ImportStanding): ImportProgress {
  const rowsPerSecond = rateOf(it);
  return {
    bytesRead: it.bytesRead,
    bytesTotal: it.sizeBytes,
    rowsFound: it.rowsFound,
    isRowCountFinal: it.isRowCountFinal,
    rowsScreened: it.rowsScreened,
    problems: it.problems,
    rowsPerSecond,
    secondsLeft: isFinal(it) || rowsPerSecond === null || rowsPerSecond === 0 ? null : secondsLeft(it, rowsPerSecond),
  };
}

/** Over the whole time from the start of the screening; of a finished import, until its end. */
function rateOf(it: ImportStanding): number | null {
  if (it.screeningStartedAt === null || it.rowsScreened === 0) return null;
  const end = it.finishedAt ?? it.now;
  const seconds = (end.getTime() - it.screeningStartedAt.getTime()) / 1000;
  return seconds < SHORTEST_SECONDS ? null : Math.round(it.rowsScreened / seconds);
}

function secondsLeft(it: ImportStanding, rowsPerSecond: number): number | null {
  const share = it.bytesRead / it.sizeBytes;
  if (!it.isRowCountFinal && share === 0) return null;
  const rows = it.isRowCountFinal ? it.rowsFound : it.rowsFound / share;
  return Math.max(0, Math.ceil((rows - it.rowsScreened) / rowsPerSecond));
}
