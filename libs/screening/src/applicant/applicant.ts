import type { Certification, EducationFacts, ExperienceFacts, Flag, PracticeFinding } from './facts';

/** Who it is, as read. Nothing of this reaches a criterion. */
export interface Identity {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What was understood of one row, each fact with the applicant's own words. */
export interface Applicant {
  readonly identity: Identity;
  readonly education: EducationFacts;
  readonly experience: ExperienceFacts;
  readonly certifications: readonly Certification[];
  readonly interpersonal: PracticeFinding;
  readonly technology: PracticeFinding;
  readonly processImprovement: PracticeFinding;
  /** Flags about the text itself: hidden characters, pasted advertisements, instructions to a machine, template placeholders. */
  readonly textFlags: readonly Flag[];
  /** Whether there is any prose at all in which interpersonal skill, technology or improvement could have been found. */
  readonly hasProse: boolean;
}
