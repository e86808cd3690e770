import type { Applicant } from '../applicant/applicant';
import type { Flag } from '../applicant/facts';
import type { Quote } from '../applicant/quote';

export type CriterionState = 'met' | 'partly' | 'not_met' | 'unknown';

/** What one criterion says of one applicant. Points are integers, hundredths of a score point. */
export interface Finding {
  readonly id: CriterionId;
  readonly points: number;
  /** The most points that this criterion gives. */
  readonly of: number;
  /** What `points` could become if all that is unknown or unverified turned out well; never below `points`. */
  readonly achievable: number;
  /** 0..3. */
  readonly level: number;
  readonly state: CriterionState;
  /** One plain sentence. */
  readonly reason: string;
  /** What is missing, and what would change it; empty where nothing is. */
  readonly missing: string;
  readonly quotes: readonly Quote[];
}

export const CRITERION_IDS = [
  'education.bachelor',
  'education.advanced',
  'interpersonal',
  'technology',
  'process-improvement',
  'cert.cpim',
  'cert.cmqoe',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** One thing that the job asks for, worth so many points, judged by one pure function. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: string;
  /** Hundredths of a score point; the criteria of one set of requirements sum to 10,000. */
  readonly points: number;
  readonly status: 'required' | 'preferred' | 'bonus';
  /** The sentences of the seed document that this criterion comes from. */
  readonly seed: readonly string[];
  /** How it is judged, in plain sentences. */
  readonly howJudged: readonly string[];
  judge(applicant: Applicant): Finding;
}

/** Versioned and immutable: a change makes a new version. */
export interface Requirements {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

/** The whole explained judgement of one applicant. */
export interface Scorecard {
  /** Exact, hundredths of a score point, 0..10,000. */
  readonly points: number;
  readonly achievablePoints: number;
  /** `points` in whole score points, 0..100, rounded half up. */
  readonly score: number;
  readonly achievable: number;
  readonly findings: readonly Finding[];
  readonly flags: readonly Flag[];
  readonly requirements: { readonly id: string; readonly version: string };
}
