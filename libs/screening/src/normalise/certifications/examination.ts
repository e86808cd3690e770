import { PART_WORDS } from '../../vocabulary/certifications/modules';
import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { CUE, hasAny, type CueSet } from './cue-set';
import type { Stretch } from './stretches';
import { textAt, type Tokens } from './token-arrays';

/** What a text says of the examination for a credential, beside the cues. */
export interface Examination {
  /** It was taken. */
  readonly isTaken: boolean;
  /** It was passed, and no licence is named beside it. */
  readonly isExamPassed: boolean;
  /** "One module left". */
  readonly isPartOpen: boolean;
  /** "Course and project, certified 02/2020": what was named before ended with the certificate. */
  readonly isCertifiedAfter: boolean;
}

/** Nothing of the kind, as nearly everywhere. */
const NOTHING: Examination = { isTaken: false, isExamPassed: false, isPartOpen: false, isCertifiedAfter: false };
const SPEAKS_OF_IT = CUE.noun | CUE.passed | CUE.remaining | CUE.training | CUE.role;

/** Reads what stands around a name and in the sentences that go on speaking of it; `own`: all cues that speak of it. */
export function examinationOf(annotated: Annotated, { before, mention, after }: Stretch, tail: readonly Range[], own: CueSet): Examination {
  const { tokens } = annotated;
  if (!hasAny(own, SPEAKS_OF_IT)) return NOTHING;
  return {
    isTaken: hasAny(own, CUE.noun) && isTaken(tokens, { from: before.from, to: mention.to + NEAR }),
    isExamPassed: hasAny(own, CUE.passed) && isOfExam(tokens, { from: before.from, to: after.to }),
    isPartOpen: hasAny(own, CUE.remaining) && isPartOpen(tokens, after),
    isCertifiedAfter: !hasAny(own, AGAINST) && isCertifiedAfter(tokens, [after, ...tail]),
  };
}

const NEAR = 4;
const AGAINST = CUE.negation | CUE.wish | CUE.progress | CUE.failed;

const TAKEN = new Set('took taken taking sat wrote attempted tried'.split(' '));
const EXAMS = new Set('exam exams examination examinations test'.split(' '));

const LICENSED = new Set('license licence licensed licensure registered registration lizenz licencia licenca licenza'.split(' '));

/** "PE exam passed Oct 2025". */
function isOfExam(tokens: Tokens, around: Range): boolean {
  return holds(tokens, around, EXAMS) && !holds(tokens, around, LICENSED);
}

function holds(tokens: Tokens, range: Range, wanted: ReadonlySet<string>): boolean {
  for (let at = range.from; at < range.to; at += 1) if (wanted.has(textAt(tokens, at))) return true;
  return false;
}

/** "Took the CPIM exam in 2022", "exam taken 10/2026": whether it was passed is another matter. */
function isTaken(tokens: Tokens, around: Range): boolean {
  return holds(tokens, around, EXAMS) && holds(tokens, around, TAKEN);
}

const CERTIFIED = new Set(
  'certified zertifiziert certifie certifiee certificado certificada certificato certificata gecertificeerd certyfikowany'.split(' '),
);

/** Whether it is said, behind something else, that one was certified. */
function isCertifiedAfter(tokens: Tokens, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => holds(tokens, { from: from + 1, to }, CERTIFIED));
}

const PARTS: ReadonlySet<string> = new Set([...PART_WORDS, ...'prufung examen esame exame egzamin eksamen tentamen'.split(' ')]);
const ONE = new Set(
  '1 one last final ein eine einer letzte un une una dernier derniere ultimo ultima um uma een laatste ostatni'.split(' '),
);

/** "One module left", "ein Modul fehlt": the others are done. */
function isPartOpen(tokens: Tokens, after: Range): boolean {
  for (let at = after.from; at < after.to; at += 1) if (PARTS.has(textAt(tokens, at)) && ONE.has(textAt(tokens, at - 1))) return true;
  return false;
}
