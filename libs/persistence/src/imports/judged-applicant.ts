import type { Applicant, Scorecard } from '@plumbline/screening';
import type { BinaryRows } from './binary-rows';
import { packFindings } from './packed-findings';

/** One row of a list, judged: what is stored of an applicant and of the scorecard. */
export interface JudgedApplicant {
  readonly row: number;
  /** The record as imported, as a JSON array of strings. Bytes are passed through as they are. */
  readonly cells: string | Uint8Array;
  readonly applicant: Applicant;
  readonly emailKey: string | null;
  readonly phoneKey: string | null;
  readonly scorecard: Scorecard;
  /** SHA-256 in hex. */
  readonly fingerprint: string;
}

/** What a scorecard is made of. */
export type JudgedScorecard = Pick<JudgedApplicant, 'row' | 'applicant' | 'scorecard' | 'fingerprint'>;

export const APPLICANT_TARGET = 'applicant (import_number, row, name, email, phone, email_key, phone_key, cells)';

export function writeApplicant(rows: BinaryRows, importNumber: number, it: JudgedApplicant): void {
  const { name, email, phone } = it.applicant.identity;
  rows.row(8).integer(importNumber).integer(it.row).text(name).text(email).text(phone).text(it.emailKey).text(it.phoneKey);
  if (typeof it.cells === 'string') rows.text(it.cells);
  else rows.bytes(it.cells);
}

export const SCORECARD_TARGET = `scorecard (judgement_id, import_number, row, points, achievable, findings, degree_level, required_degree, is_degree_running, years, years_basis, certifications, flags, fingerprint)`;

export function writeScorecard(rows: BinaryRows, key: { judgementId: number; importNumber: number }, it: JudgedScorecard): void {
  const { education, experience, certifications } = it.applicant;
  rows
    .row(14)
    .integer(key.judgementId)
    .integer(key.importNumber)
    .integer(it.row)
    .smallint(it.scorecard.points)
    .smallint(it.scorecard.achievablePoints)
    .bytes(packFindings(it.scorecard.findings))
    .text(education.level)
    .text(education.required)
    .boolean(education.inProgress)
    .real(experience.years)
    .text(experience.basis)
    .texts(certifications.map(({ code, status }) => `${code}:${status}`))
    .texts(it.scorecard.flags.map(({ code }) => code))
    .hex(it.fingerprint);
}
