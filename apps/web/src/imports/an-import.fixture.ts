import type { Import } from '@plumbline/contract';

const NOTHING_YET: Import['progress'] = {
  bytesRead: 0,
  bytesTotal: 2_000_000,
  rowsFound: 0,
  isRowCountFinal: false,
  rowsScreened: 0,
  problems: 0,
  rowsPerSecond: null,
  secondsLeft: null,
};

/** An import for specs: a list of 2 MB that has just arrived, unless said otherwise. */
export function anImport({
  progress,
  ...said
}: Partial<Omit<Import, 'progress'>> & { progress?: Partial<Import['progress']> } = {}): Import {
  return {
    id: '0b8a4a0e-0000-4000-8000-000000000001',
    number: 3,
    openingId: '0b8a4a0e-0000-4000-8000-00000000000a',
    fileName: 'applicants.csv',
    sizeBytes: 2_000_000,
    sha256: 'ab'.repeat(32),
    state: 'received',
    uploadedBy: 'Robin Example',
    createdAt: '2026-11-24T09:30:00.000Z',
    finishedAt: null,
    failure: null,
    understanding: null,
    outcome: null,
    sameFileAs: null,
    ...said,
    progress: { ...NOTHING_YET, ...progress },
  };
}

type Column = NonNullable<Import['understanding']>['mapping'][number];

/** A column of it: known by its heading, unless said otherwise. */
export function aColumn(column: string, field: string, said: Partial<Column> = {}): Column {
  return { column, field, evidence: 'heading', isExact: true, samples: [], ...said };
}

/** What was understood of it: an ordinary CSV file, unless said otherwise. */
export function anUnderstanding(said: Partial<NonNullable<Import['understanding']>> = {}): NonNullable<Import['understanding']> {
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    quote: '"',
    sheet: null,
    sheets: [],
    headerRow: 0,
    preamble: [],
    mapping: [
      aColumn('Bewerber', 'name', { samples: ['Ada Example', 'Jörg Beispiel'] }),
      aColumn('Unbekanntes', 'administrative', { evidence: 'none', isExact: false, samples: ['x', 'y'] }),
      aColumn('Abschluss', 'degree', { samples: ['BSc Industrial Engineering', 'MSc Physics'] }),
    ],
    isCertain: false,
    ...said,
  };
}
