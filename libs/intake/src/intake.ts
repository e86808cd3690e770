import type { Field } from '@plumbline/screening';

export type FileFormat = 'csv' | 'xlsx';

/** How a delimited text file is written. An empty `quote` or `escape` means that there is none. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

export interface ColumnMapping {
  readonly column: string;
  readonly field: Field;
  /** Why this field: the heading says so, the cells look like it, the cells are prose that nothing else claims, or no reason. */
  readonly evidence: 'heading' | 'cells' | 'prose' | 'none';
  /** Whether the heading is known word for word. */
  readonly isExact: boolean;
  /** The first few cells that are not empty. */
  readonly samples: readonly string[];
}

/** What was understood of a file before its records are read; a person may correct it. */
export interface Understanding {
  readonly format: FileFormat;
  readonly encoding: string;
  /** Null for a workbook. */
  readonly dialect: Dialect | null;
  /** Null for delimited text. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** The record, counted from 0, that holds the last header row; -1 where there is none. Blank lines are not counted. */
  readonly headerRow: number;
  /** The headings as they stand, several header rows joined, '' where a column has none; empty where there is no header. */
  readonly header: readonly string[];
  /** One a column. A column without a heading is called `Column 3`. */
  readonly mapping: readonly ColumnMapping[];
  /** Lines before the header, as they stand. */
  readonly preamble: readonly string[];
  /** Whether every heading is known exactly, so that screening may start at once. */
  readonly isCertain: boolean;
}

/** The file cannot be read: where, what, and what to do next, in one or two sentences. */
export interface FileProblem {
  readonly problem: string;
}

export type RowProblemCode =
  | 'missing_name'
  | 'missing_email'
  | 'invalid_email'
  | 'two_emails'
  | 'not_an_applicant'
  | 'duplicate'
  | 'formula'
  | 'swapped_columns'
  | 'too_few_cells'
  | 'too_many_cells'
  | 'preamble'
  | 'cell_too_long'
  | 'unclosed_quote';

/** Something that was not taken as it stood. `row` is null for a problem of the whole file; `repair` says what was done about it. */
export interface RowProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: RowProblemCode;
  readonly said: string;
  readonly expected: string;
  readonly repair: string | null;
}

/** What a file may cost. */
export interface ReadingLimits {
  readonly fileBytes: number;
  /** Of a workbook, all its parts together. */
  readonly unpackedBytes: number;
  /** Of one cell, and of all cells of a record together: what is beyond is left out, and told. */
  readonly cellCharacters: number;
  readonly recordCharacters: number;
  readonly columns: number;
  readonly rows: number;
  readonly seconds: number;
  readonly heapMegabytes: number;
}

export const DEFAULT_LIMITS: ReadingLimits = {
  fileBytes: 1_073_741_824,
  unpackedBytes: 1_073_741_824,
  cellCharacters: 100_000,
  recordCharacters: 400_000,
  columns: 16_384,
  rows: 5_000_000,
  seconds: 1800,
  heapMegabytes: 700,
};

/** What a person said of the file where the reader was wrong. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRow?: number;
  readonly sheet?: string;
  readonly limits?: ReadingLimits;
}

/** A byte range of the canonical rewrite: the unit of work. `rows` counts its applicant records. */
export interface Segment {
  readonly ordinal: number;
  readonly startByte: number;
  readonly endByte: number;
  readonly firstRow: number;
  readonly rows: number;
}
