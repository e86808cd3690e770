import { hash } from 'node:crypto';
import {
  fingerprint,
  type Identity,
  judgeBlock,
  productionEngineer,
  type CalendarDay,
  type Column,
  type Judgement,
  type Row,
} from '@plumbline/screening';

/** Rows of a list, and by what they are judged besides the requirements. */
export interface BlockToJudge {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly asOf: CalendarDay;
}

/** An applicant judged, without the line: what ranks it, and what tells that a later row is the same person. */
export interface JudgedLine {
  readonly row: number;
  readonly points: number;
  readonly identity: Identity;
  /** How many bytes the line has before and after what only the whole list can tell: see {@link JudgedLines}. */
  readonly headBytes: number;
  readonly tailBytes: number;
}

/** Applicants judged, in the order of their rows, with the UTF-8 of their lines one behind the other. */
export interface JudgedLines {
  readonly applicants: readonly JudgedLine[];
  readonly text: Uint8Array<ArrayBuffer>;
}

/** Judges rows and writes their lines, all but the two things that only the whole list can tell: the place, and the earlier row of a person. */
export function judgedLines({ rows, columns, asOf }: BlockToJudge): JudgedLines {
  const applicants: JudgedLine[] = [];
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    for (const { row, ...judgement } of judgeBlock(rows.slice(from, from + BLOCK_ROWS), columns, asOf, productionEngineer)) {
      const { head, tail } = partsOf(row.row, judgement);
      parts.push(head, tail);
      applicants.push({
        row: row.row,
        points: judgement.scorecard.points,
        identity: judgement.applicant.identity,
        headBytes: Buffer.byteLength(head),
        tailBytes: Buffer.byteLength(tail),
      });
    }
  }
  return { applicants, text: new TextEncoder().encode(parts.join('')) };
}

/** Of what `judgeBlock` is best given. */
const BLOCK_ROWS = 32;

/** The line of an applicant, to be put together by {@link wholeLine}. */
function partsOf(row: number, { applicant, scorecard }: Judgement): { readonly head: string; readonly tail: string } {
  const { level, required, inProgress, mastersEngineering, mba } = applicant.education;
  const { years, basis } = applicant.experience;
  const head = {
    row,
    applicant: applicant.identity,
    score: scorecard.score,
    achievable: scorecard.achievable,
    facts: {
      degree: { level, required, inProgress, mastersEngineering, mba },
      experience: { years, basis },
      certifications: applicant.certifications.map(({ code, status, quote, reason }) => ({ code, status, quote, reason })),
    },
    criteria: scorecard.findings.map(({ id, points, of, achievable, level: reached, state, reason, missing, quotes }) => ({
      id,
      points,
      of,
      achievable,
      level: reached,
      state,
      reason,
      missing,
      quotes,
    })),
    flags: scorecard.flags.map(({ code, say }) => ({ code, say })),
  };
  const tail = { requirements: scorecard.requirements, fingerprint: fingerprint(scorecard, applicant, sha256) };
  return { head: JSON.stringify(head).slice(1, -1), tail: JSON.stringify(tail).slice(1, -1) };
}

/** One JSON document and the end of its line, of the parts of it. */
export function wholeLine(rank: number, duplicateOf: number | null, head: string, tail: string): string {
  return `{"rank":${String(rank)},${head},"duplicateOf":${String(duplicateOf)},${tail}}\n`;
}

function sha256(text: string): string {
  return hash('sha256', text);
}
