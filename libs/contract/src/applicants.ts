import { z } from 'zod';
import { Bar, CertificationStatusView, RankedApplicant } from './ranking';

export const QuoteView = z.object({ column: z.string(), start: z.int(), end: z.int(), text: z.string() });
export type QuoteView = z.infer<typeof QuoteView>;

export const FindingView = Bar.extend({
  title: z.string(),
  level: z.int(),
  reason: z.string(),
  missing: z.string(),
  quotes: z.array(QuoteView),
  seed: z.array(z.string()),
});
export type FindingView = z.infer<typeof FindingView>;

/** One applicant with the whole explained judgement. Texts and quotes are masked on the server until revealed; offsets stay valid. */
export const ApplicantView = RankedApplicant.extend({
  openingId: z.uuid(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  findings: z.array(FindingView),
  facts: z.object({
    mastersEngineering: z.enum(['yes', 'no', 'unclear']),
    mba: z.enum(['yes', 'no', 'unclear']),
    statedYears: z.number().nullable(),
    datedYears: z.number().nullable(),
    yearsQuotes: z.array(QuoteView),
    certifications: z.array(
      z.object({ code: z.string(), name: z.string(), status: CertificationStatusView, reason: z.string(), quote: QuoteView }),
    ),
  }),
  flagDetails: z.array(z.object({ code: z.string(), say: z.string(), quotes: z.array(QuoteView) })),
  /** The imported record in the order of the file's columns. */
  cells: z.array(z.object({ column: z.string(), field: z.string(), text: z.string() })),
  import: z.object({ id: z.uuid(), number: z.int(), fileName: z.string(), row: z.int() }),
  fingerprint: z.string(),
  /** Whether judging the record again gave the very judgement that is stored. */
  isAsStored: z.boolean(),
  requirementsVersion: z.string(),
  asOf: z.iso.date(),
  /** Neighbours in the list under the same filters. */
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type ApplicantView = z.infer<typeof ApplicantView>;

export const RevealRequest = z.object({ reason: z.string().trim().min(3, 'Say why, in a few words: it is logged.').max(500) });
export type RevealRequest = z.infer<typeof RevealRequest>;

export const DeletionRequest = z.object({ reason: z.string().trim().min(3, 'Say why, in a few words: it is logged.').max(500) });
export type DeletionRequest = z.infer<typeof DeletionRequest>;
