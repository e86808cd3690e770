import type { FlagCode } from './flags';
import type { Quote } from './quote';

/** A calendar day, `YYYY-MM-DD`. The day of screening is always an argument: the core has no clock. */
export type CalendarDay = `${number}-${number}-${number}`;

export type DegreeLevel = 'none' | 'high_school' | 'associate' | 'bachelor' | 'master' | 'doctorate' | 'unclear';
export type RequiredDegree = 'yes' | 'adjacent' | 'no' | 'unclear';
export type YesNoUnclear = 'yes' | 'no' | 'unclear';

/**
 * Groups of fields of study, each with one factor of the degree matrix (domain profile; CIP 2020 codes in the vocabulary).
 * `seed`: industrial, mechanical, electrical, and production or manufacturing engineering. `field_not_stated`: an engineering
 * degree without a branch.
 */
export type FieldGroup =
  | 'seed'
  | 'close_engineering'
  | 'other_engineering'
  | 'engineering_technology'
  | 'software_engineering'
  | 'field_not_stated'
  | 'quantitative_science'
  | 'business'
  | 'other';

/** One degree that the applicant names, completed or not. */
export interface Degree {
  readonly level: DegreeLevel;
  readonly fieldGroup: FieldGroup;
  /**
   * `final_year`: expected within twelve months of the screening date. `unclear`: not earned by study (honorary, life experience).
   * `contradicted`: the text itself says that the institution is not accredited.
   */
  readonly completion: 'completed' | 'final_year' | 'in_progress' | 'not_completed' | 'unclear' | 'contradicted';
  readonly isMba: boolean;
  /** The field of study in the applicant's own words; null where none was read. */
  readonly field: string | null;
  /** `postgraduate_diploma` is no master's; `professional_doctorate` (J.D., M.D.) is no doctorate of research. */
  readonly kind: 'degree' | 'postgraduate_diploma' | 'professional_doctorate';
  /** A master's or doctorate in engineering, engineering management included. */
  readonly mastersEngineering: YesNoUnclear;
  readonly quotes: readonly Quote[];
}

export interface EducationFacts {
  /** Highest COMPLETED degree. */
  readonly level: DegreeLevel;
  /** A completed bachelor's or higher in industrial, mechanical or electrical engineering. */
  readonly required: RequiredDegree;
  readonly inProgress: boolean;
  readonly mastersEngineering: YesNoUnclear;
  readonly mba: YesNoUnclear;
  readonly degrees: readonly Degree[];
  /** Whether anything about education was found at all: nothing found is unknown, not a no. */
  readonly isStated: boolean;
  /** What a person should look at: a field missing, columns that contradict each other. */
  readonly flags: readonly Flag[];
}

export interface ExperienceFacts {
  /** Union of paid work in years, one decimal; null where nothing can be counted. */
  readonly years: number | null;
  readonly basis: 'dates' | 'stated' | 'unknown';
  /** Shown beside `years` where the two sources disagree. */
  readonly statedYears: number | null;
  readonly datedYears: number | null;
  /** Like `years`, internships left out: what ASQ counts. */
  readonly yearsWithoutInternships: number | null;
  readonly quotes: readonly Quote[];
}

export type CertificationStatus =
  'held' | 'held_unverified_date' | 'expired' | 'partial' | 'in_progress' | 'training_only' | 'not_held' | 'unclear';

/** What the applicant says of one credential: the strongest statement about the applicant, latest first. */
export interface Certification {
  /** As in the vocabulary: `CPIM`, `CMQ/OE`, `CSCP`, `CQE`, `LSSGB`, `PMP`, `PE`, … */
  readonly code: string;
  readonly status: CertificationStatus;
  readonly quote: Quote;
  /** One plain sentence: why this status. */
  readonly reason: string;
  /** Whether the full set of modules or parts, not the certificate itself, is named. */
  readonly isFullModuleSet: boolean;
  /** Further mentions of the same credential, not counted. */
  readonly mentions: readonly Quote[];
}

/** Evidence for one criterion that is read from prose: the level by the rubric (0..3), the share of the points (0..1), why. */
export interface PracticeFinding {
  /** 0..3 by the rubric. */
  readonly level: 0 | 1 | 2 | 3;
  /** Share of the criterion's points in hundredths, 0..100. */
  readonly share: number;
  /** One plain sentence that a recruiter can read aloud. */
  readonly reason: string;
  /** What would earn more, one plain sentence; empty where nothing would. */
  readonly missing: string;
  readonly quotes: readonly Quote[];
}

/** Something a person should look at. Flags never change points. */
export interface Flag {
  readonly code: FlagCode;
  readonly say: string;
  readonly quotes: readonly Quote[];
}
