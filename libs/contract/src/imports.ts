import { z } from 'zod';

/**
 * An import is an upload on its way: `received` → `reading` → `needs_mapping` (a person looks at the columns) → `rewriting` →
 * `screening` → `done`; or `failed`, `cancelled`, `undone`.
 */
export const ImportState = z.enum([
  'received',
  'reading',
  'needs_mapping',
  'rewriting',
  'screening',
  'done',
  'failed',
  'cancelled',
  'undone',
]);
export type ImportState = z.infer<typeof ImportState>;

export const MappedColumn = z.object({
  column: z.string(),
  field: z.string(),
  evidence: z.enum(['heading', 'cells', 'prose', 'none', 'person']),
  isExact: z.boolean(),
  samples: z.array(z.string()),
});
export type MappedColumn = z.infer<typeof MappedColumn>;

export const UnderstandingView = z.object({
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  quote: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerRow: z.int(),
  preamble: z.array(z.string()),
  mapping: z.array(MappedColumn),
  isCertain: z.boolean(),
});
export type UnderstandingView = z.infer<typeof UnderstandingView>;

export const ImportProgress = z.object({
  bytesRead: z.int(),
  bytesTotal: z.int(),
  /** Applicant records found so far; exact once reading is over. */
  rowsFound: z.int(),
  isRowCountFinal: z.boolean(),
  rowsScreened: z.int(),
  problems: z.int(),
  rowsPerSecond: z.int().nullable(),
  secondsLeft: z.int().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

export const Import = z.object({
  id: z.uuid(),
  /** 1, 2, 3 … in order of arrival over the whole installation: part of every applicant's id. */
  number: z.int(),
  openingId: z.uuid(),
  fileName: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  state: ImportState,
  uploadedBy: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Why it failed, or, while it waits, why the last correction was not taken; and what to do next. */
  failure: z.string().nullable(),
  understanding: UnderstandingView.nullable(),
  progress: ImportProgress,
  outcome: z.object({ applicants: z.int(), duplicates: z.int(), notApplicants: z.int(), problems: z.int() }).nullable(),
  /** The earlier import of the very same file in this opening. */
  sameFileAs: z.object({ id: z.uuid(), fileName: z.string(), createdAt: z.iso.datetime() }).nullable(),
});
export type Import = z.infer<typeof Import>;
export const Imports = z.object({
  imports: z.array(Import),
  /** The largest file that this installation takes. */
  limitBytes: z.int(),
});
export type Imports = z.infer<typeof Imports>;

/** `POST /openings/:id/imports` (multipart/form-data, one file a request, field `file`). */
export const ImportQuery = z.object({
  /** Start screening at once where every heading is known exactly. */
  start: z.enum(['true', 'false']).optional(),
  /** Import although the very same file is in this opening already. */
  again: z.enum(['true', 'false']).optional(),
});
export type ImportQuery = z.infer<typeof ImportQuery>;

/** A person's corrections of what was understood. A change of encoding, delimiter, sheet or header row reads the head of the file again. */
export const UnderstandingChange = z.object({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().min(1).max(4).optional(),
  /** The record that holds the headings, counted from 0, empty lines left out; -1 where the list begins with an applicant. */
  headerRow: z.int().min(-1).max(100).optional(),
  sheet: z.string().max(64).optional(),
  mapping: z
    .array(z.object({ column: z.string().max(2000), field: z.string().max(40) }))
    .max(16384)
    .optional(),
});
export type UnderstandingChange = z.infer<typeof UnderstandingChange>;

export const RowProblemView = z.object({
  row: z.int().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  said: z.string(),
  expected: z.string(),
  repair: z.string().nullable(),
});
export type RowProblemView = z.infer<typeof RowProblemView>;
export const RowProblems = z.object({
  total: z.int(),
  byCode: z.array(z.object({ code: z.string(), count: z.int() })),
  problems: z.array(RowProblemView),
  next: z.string().nullable(),
});
export type RowProblems = z.infer<typeof RowProblems>;
export const RowProblemsQuery = z.object({ code: z.string().max(40).optional(), after: z.string().max(100).optional() });
export type RowProblemsQuery = z.infer<typeof RowProblemsQuery>;
