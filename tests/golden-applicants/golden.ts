import type { CertificationStatus, DegreeLevel, Field, RequiredDegree, YesNoUnclear } from '@plumbline/screening';

/** The day that every golden applicant is judged as of. */
export const AS_OF = '2026-11-24';

/**
 * An invented applicant and the verdict of a careful reader, written down before the judge ever saw the text. Only what is named in
 * `verdict` is compared: a golden speaks about what it was made to show.
 */
export interface Golden {
  /** What this applicant shows, in a few words. */
  readonly shows: string;
  /** Cells by what their column holds; the column is named after its field, or by the heading where `headed` gives one. */
  readonly cells: Partial<Record<Field, string>>;
  readonly headed?: Partial<Record<Field, string>>;
  readonly verdict: Verdict;
  /** Why, in the reader's words. */
  readonly because: string;
}

export interface Verdict {
  readonly level?: DegreeLevel;
  readonly required?: RequiredDegree;
  readonly inProgress?: boolean;
  readonly mastersEngineering?: YesNoUnclear;
  readonly mba?: YesNoUnclear;
  readonly years?: number | null;
  /** Status by code; `none` where the credential must not be reported as anything but absent or not held. */
  readonly certifications?: Record<string, CertificationStatus | 'none'>;
  readonly interpersonal?: 0 | 1 | 2 | 3;
  readonly technology?: 0 | 1 | 2 | 3;
  readonly processImprovement?: 0 | 1 | 2 | 3;
  /** Codes of flags that must be there. */
  readonly flags?: readonly string[];
  /** Codes of flags that must not be there. */
  readonly withoutFlags?: readonly string[];
  /** Criteria whose state is `unknown`. */
  readonly unknown?: readonly string[];
}
