/** A certificate, by the code and the status that a careful reader gives it. */
export interface Claim {
  readonly code: string;
  readonly status: string;
}

/** Years from … to …: every figure between them is right. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a careful reader says of one record of a list, as of 2026-11-23; `null` where the record is no applicant. */
export interface Label {
  readonly file: string;
  readonly row: number;
  /** `applicant`, `not_an_applicant`, or `duplicate_of:N`. */
  readonly kind: string;
  readonly degree_level: string | null;
  readonly required_degree: string | null;
  readonly masters_engineering: boolean | null;
  readonly mba: boolean | null;
  readonly years_experience: number | null;
  readonly certifications: readonly Claim[];
  readonly cmqoe_years_flag: boolean | null;
  readonly email_ok: boolean | null;
  /** Further answers that are right where two careful readers may differ. */
  readonly accept?: {
    readonly kind?: readonly string[];
    readonly degree_level?: readonly string[];
    readonly required_degree?: readonly string[];
    readonly masters_engineering?: readonly boolean[];
    readonly mba?: readonly boolean[];
    readonly years_experience?: readonly (number | Range | null)[];
    readonly certifications?: readonly (readonly Claim[])[];
  };
}
