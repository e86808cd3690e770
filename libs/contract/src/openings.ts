import { z } from 'zod';

export const OpeningCounts = z.object({
  /** Judged applicants, duplicates not counted. */
  applicants: z.int(),
  duplicates: z.int(),
  imports: z.int(),
  problems: z.int(),
});

export const Opening = z.object({
  id: z.uuid(),
  title: z.string(),
  isClosed: z.boolean(),
  isSample: z.boolean(),
  createdAt: z.iso.datetime(),
  /** The day that experience and certificates are judged as of, `YYYY-MM-DD`. Changed only by asking for a re-score. */
  asOf: z.iso.date(),
  requirements: z.object({ id: z.string(), version: z.string(), adjacentFields: z.enum(['graded', 'strict']) }),
  /** Set while a re-score runs. */
  rescoring: z.object({ done: z.int(), of: z.int() }).nullable(),
  /** A list is on its way into it and needs nobody: the counts grow by themselves. */
  isFilling: z.boolean(),
  /** Lists that wait for a person to look at their columns. */
  listsWaiting: z.int(),
  counts: OpeningCounts,
});
export type Opening = z.infer<typeof Opening>;
export const Openings = z.object({ openings: z.array(Opening) });
export type Openings = z.infer<typeof Openings>;

const title = z.string().trim().min(1, 'Give the opening a title.').max(200);
export const OpeningRequest = z.object({ title });
export type OpeningRequest = z.infer<typeof OpeningRequest>;
export const OpeningChange = z.object({ title: title.optional(), isClosed: z.boolean().optional() });
export type OpeningChange = z.infer<typeof OpeningChange>;

/** A re-score makes a new requirements version or moves the as-of date; old scorecards stay. */
export const RescoreRequest = z.object({ asOf: z.iso.date().optional(), adjacentFields: z.enum(['graded', 'strict']).optional() });
export type RescoreRequest = z.infer<typeof RescoreRequest>;

export const CriterionView = z.object({
  id: z.string(),
  title: z.string(),
  /** Hundredths of a score point. */
  points: z.int(),
  status: z.enum(['required', 'preferred', 'bonus']),
  seed: z.array(z.string()),
  howJudged: z.array(z.string()),
});
export type CriterionView = z.infer<typeof CriterionView>;
export const RequirementsView = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  adjacentFields: z.enum(['graded', 'strict']),
  criteria: z.array(CriterionView),
});
export type RequirementsView = z.infer<typeof RequirementsView>;
