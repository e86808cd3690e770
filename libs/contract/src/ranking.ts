import { z } from 'zod';

export const CertificationStatusView = z.enum([
  'held',
  'held_unverified_date',
  'expired',
  'partial',
  'in_progress',
  'training_only',
  'not_held',
  'unclear',
]);
export const DegreeLevelView = z.enum(['none', 'high_school', 'associate', 'bachelor', 'master', 'doctorate', 'unclear']);
export const RequiredDegreeView = z.enum(['yes', 'adjacent', 'no', 'unclear']);

/**
 * The filters of the ranked list, exactly as they stand in the URL: values of one filter are joined by commas and mean "or", filters
 * mean "and". `cert=CPIM:held,CPIM:in_progress`; a certification alone (`CPIM`) means held.
 */
export const RankingQuery = z.object({
  cert: z.string().max(2000).optional(),
  required: z.string().max(100).optional(),
  level: z.string().max(200).optional(),
  yearsMin: z.coerce.number().min(0).max(80).optional(),
  yearsMax: z.coerce.number().min(0).max(80).optional(),
  scoreMin: z.coerce.number().int().min(0).max(100).optional(),
  scoreMax: z.coerce.number().int().min(0).max(100).optional(),
  flag: z.string().max(500).optional(),
  import: z.string().max(200).optional(),
  duplicates: z.enum(['hidden', 'shown']).optional(),
  after: z.string().max(200).optional(),
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
export type RankingQuery = z.infer<typeof RankingQuery>;

/** One bar of the strip: points earned, points possible, what is unknown. Hundredths of a score point. */
export const Bar = z.object({
  id: z.string(),
  points: z.int(),
  of: z.int(),
  achievable: z.int(),
  state: z.enum(['met', 'partly', 'not_met', 'unknown']),
});
export type Bar = z.infer<typeof Bar>;

export const CertificationView = z.object({ code: z.string(), status: CertificationStatusView });
export const FlagView = z.object({ code: z.string(), say: z.string() });

export const RankedApplicant = z.object({
  /** `<import number>-<row>`. */
  id: z.string(),
  /** Over the whole opening, 1..n, whatever the filter; null for a duplicate. */
  place: z.int().nullable(),
  /** Masked by marks of equal length unless this person revealed the applicant. */
  name: z.string(),
  isRevealed: z.boolean(),
  score: z.int(),
  achievable: z.int(),
  bars: z.array(Bar),
  degree: z.object({ level: DegreeLevelView, required: RequiredDegreeView, inProgress: z.boolean() }),
  years: z.object({ value: z.number().nullable(), basis: z.enum(['dates', 'stated', 'unknown']) }),
  certifications: z.array(CertificationView),
  flags: z.array(FlagView),
  duplicateOf: z.string().nullable(),
});
export type RankedApplicant = z.infer<typeof RankedApplicant>;

const Count = z.object({ value: z.string(), count: z.int() });
/** Exact counts of each choice, all other filters applied and its own left out. */
export const RankingCounts = z.object({
  certifications: z.array(z.object({ code: z.string(), status: CertificationStatusView, count: z.int() })),
  required: z.array(Count),
  level: z.array(Count),
  flags: z.array(Count),
  /** Score histogram, ten bins of ten points (100 stands in the last). */
  scores: z.array(z.int()),
  years: z.array(z.object({ from: z.number(), to: z.number().nullable(), count: z.int() })),
  duplicates: z.int(),
});
export type RankingCounts = z.infer<typeof RankingCounts>;

export const RankingPage = z.object({
  total: z.int(),
  matching: z.int(),
  rows: z.array(RankedApplicant),
  counts: RankingCounts,
  next: z.string().nullable(),
  previous: z.string().nullable(),
  asOf: z.iso.date(),
  requirementsVersion: z.string(),
  /** While an import or a re-score runs, the list still fills. */
  isFilling: z.boolean(),
});
export type RankingPage = z.infer<typeof RankingPage>;

/** Searching by name or e-mail reveals who matches: it is logged. The text goes in the body, never in a URL. */
export const SearchRequest = z.object({ text: z.string().trim().min(2, 'Type two letters or more.').max(200) });
export type SearchRequest = z.infer<typeof SearchRequest>;
export const SearchResult = z.object({ total: z.int(), rows: z.array(RankedApplicant) });
export type SearchResult = z.infer<typeof SearchResult>;
