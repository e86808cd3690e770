import { z } from 'zod';
import { RequirementsView } from './openings';
import { CertificationStatusView } from './ranking';

const Points = z.int();

/** What degrees earn. Points are hundredths of a score point; `strictPoints` under the strict setting of adjacent fields. */
const DegreesExplained = z.object({
  of: Points,
  /** How far a degree has come: the columns of `fields[].points`, in this order. */
  stages: z.array(z.string()),
  fields: z.array(
    z.object({ id: z.string(), name: z.string(), examples: z.string(), points: z.array(Points), strictPoints: z.array(Points) }),
  ),
  advanced: z.object({
    of: Points,
    degrees: z.array(z.object({ name: z.string(), points: Points })),
    /** What an engineering master's earns, by the degree that it stands on. */
    bases: z.array(z.object({ name: z.string(), points: Points, strictPoints: Points })),
  }),
});

const CertificatesExplained = z.object({
  scored: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      of: Points,
      /** Null: it does not age. */
      validityYears: z.int().nullable(),
      /** For the full set of modules or exams where the certificate itself is not named. */
      allModulesPoints: Points,
      statuses: z.array(z.object({ status: CertificationStatusView, meaning: z.string(), points: Points, achievable: Points })),
    }),
  ),
  /** Shown and there to filter by; no points. */
  shown: z.array(z.object({ code: z.string(), name: z.string() })),
});

/** A criterion that is read from prose: its levels, each with invented sentences that the judge itself put there. */
const PracticeExplained = z.object({
  id: z.string(),
  title: z.string(),
  of: Points,
  levels: z.array(
    z.object({
      level: z.int().min(0).max(3),
      anchor: z.string(),
      examples: z.array(z.object({ words: z.string(), points: Points, reason: z.string(), missing: z.string() })),
    }),
  ),
});

/** `GET /how-scores-are-made`: the rules that judge, from the same data that judges. */
export const ScoresExplained = z.object({
  requirements: RequirementsView,
  /** Names for ranges of scores, highest first: they speak of evidence, never of people. */
  bands: z.array(z.object({ name: z.string(), from: z.int() })),
  /** What the words on the screens mean: met, partly, not met, unknown, achievable … */
  words: z.array(z.object({ word: z.string(), meaning: z.string() })),
  degrees: DegreesExplained,
  certificates: CertificatesExplained,
  practice: z.array(PracticeExplained),
  /** Categories of the lexicon. `terms` counts them, `examples` are the first; without `isScored` they are no technology by themselves. */
  technologies: z.array(
    z.object({ id: z.string(), name: z.string(), isScored: z.boolean(), terms: z.int(), examples: z.array(z.string()) }),
  ),
  flags: z.array(z.object({ code: z.string(), title: z.string(), say: z.string() })),
  neverScored: z.array(z.object({ what: z.string(), how: z.string() })),
  attribution: z.array(z.string()),
});
export type ScoresExplained = z.infer<typeof ScoresExplained>;
