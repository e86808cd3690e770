import type { Column, Field } from '@plumbline/screening';

/** What a person said of the file where the reader was wrong. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly sheet?: string;
  readonly mapping?: readonly { readonly column: string; readonly field: Field }[];
}

/** What was understood of an upload, as kept with its import. */
export interface StoredUnderstanding {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string;
  /** Null for a workbook. */
  readonly dialect: { readonly delimiter: string; readonly quote: string; readonly escape: string } | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly preamble: readonly string[];
  readonly mapping: readonly MappedColumn[];
  readonly isCertain: boolean;
}

export interface MappedColumn {
  readonly column: string;
  readonly field: Field;
  readonly evidence: 'heading' | 'cells' | 'prose' | 'none' | 'person';
  readonly isExact: boolean;
  readonly samples: readonly string[];
}

/** The columns of an import, in the order of its cells. */
export function columnsOf(understanding: StoredUnderstanding): Column[] {
  return understanding.mapping.map(({ column, field }) => ({ name: column, field }));
}
