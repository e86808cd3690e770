import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { CUE, type CueSet } from './cue-set';
import { kindAt, textAt } from './token-arrays';
import { CERTIFICATION_HEADINGS, SECTION_HEADINGS } from './vocabulary-trees';

/** The line above that governs the items under it: "Desired:", "Certifications", "Expired unless noted:". */
export interface Heading {
  readonly cues: CueSet;
  readonly isCertifications: boolean;
}

const NO_HEADING: Heading = { cues: 0, isCertifications: false };
const LONGEST_HEADING_WORDS = 7;

/** The words of a clause, or null where they are more than `most`. */
function wordsOf({ tokens }: Annotated, clause: Range, most: number): readonly string[] | null {
  const words: string[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (kindAt(tokens, at) !== 'word') continue;
    if (words.length === most) return null;
    words.push(textAt(tokens, at));
  }
  return words;
}

function lastText({ tokens }: Annotated, clause: Range, back: number): string {
  return textAt(tokens, clause.to - back);
}

/** The cues of all phrases that stand in a range. */
export function cuesOf({ cues, cueEnds }: Annotated, range: Range): CueSet {
  let all = 0;
  for (let at = range.from; at < range.to; at += 1) if ((cueEnds[at] ?? 0) <= range.to) all |= cues[at] ?? 0;
  return all;
}

function isWholeLine(annotated: Annotated, clause: Range): boolean {
  return lastText(annotated, clause, 1) === '\n' || clause.to === annotated.tokens.length;
}

function endsWithColon(annotated: Annotated, clause: Range): boolean {
  return lastText(annotated, clause, 1) === ':' || lastText(annotated, clause, 2) === ':';
}

const TRAINING = CUE.training;

function headingOf(annotated: Annotated, clause: Range): Heading | null {
  const isLine = isWholeLine(annotated, clause);
  const hasColon = endsWithColon(annotated, clause);
  if (!isLine && !hasColon) return null;
  const words = wordsOf(annotated, clause, LONGEST_HEADING_WORDS);
  if (words === null || words.length === 0) return null;
  if (isLine && SECTION_HEADINGS.has(words.join(' '))) return NO_HEADING;
  const isCertifications = words.some((word) => CERTIFICATION_HEADINGS.has(word));
  const isHeadingLine = isLine && (isCertifications || isAloneInLine(annotated, clause));
  if (!hasColon && !isHeadingLine) return null;
  const cues = cuesOf(annotated, clause);
  return { cues: isCertifications ? cues & ~TRAINING : cues, isCertifications };
}

const STATUS = CUE.negation | CUE.wish | CUE.progress | CUE.training | CUE.expired | CUE.award | CUE.passed;
const BULLETS = new Set(['-', '•', '*', '–', '·']);

/** How many tokens of a clause words of status cover, and whether all of them speak of training. */
function statusIn({ cues, cueEnds }: Annotated, clause: Range): { readonly covered: number; readonly isTraining: boolean } {
  let covered = 0;
  let isTraining = true;
  for (let at = clause.from; at < clause.to; at += 1) {
    const end = cueEnds[at] ?? 0;
    const found = cues[at] ?? 0;
    if ((found & STATUS) === 0 || end > clause.to) continue;
    covered += end - at;
    isTraining &&= (found & TRAINING) !== 0;
  }
  return { covered, isTraining };
}

/**
 * A line of nothing but words of one status: "EXPIRED" above a list of points, "TRAINING & SEMINARS" above anything. Elsewhere a
 * status in a line of its own belongs to the name above it, as in a table that became lines.
 */
export function isAloneInLine(annotated: Annotated, clause: Range): boolean {
  const { covered, isTraining } = statusIn(annotated, clause);
  if (covered === 0) return false;
  let words = 0;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (kindAt(annotated.tokens, at) === 'word' && textAt(annotated.tokens, at) !== 'and') words += 1;
  }
  return covered >= words && (isTraining || BULLETS.has(textAt(annotated.tokens, clause.to)));
}

const LONGEST_INLINE_HEAD = 4;

/** "References: Holt; Orlicky; APICS CPIM": what stands before a colon governs its whole line, past semicolons. */
function headThatRunsOn(annotated: Annotated, clause: Range, running: Heading | null): Heading | null {
  if (lastText(annotated, clause, 1) !== ';') return null;
  for (let at = clause.from; at <= Math.min(clause.from + LONGEST_INLINE_HEAD, clause.to - 1); at += 1) {
    if (textAt(annotated.tokens, at) === ':') return { cues: cuesOf(annotated, { from: clause.from, to: at }), isCertifications: false };
  }
  return running;
}

/** For each clause up to the last in which a credential is named, the heading that governs it. A clause with a name is no heading. */
export function headingsOf(annotated: Annotated, named: ReadonlySet<Range>): ReadonlyMap<Range, Heading> {
  const governed = new Map<Range, Heading>();
  let current = NO_HEADING;
  let runningHead: Heading | null = null;
  for (const clause of annotated.clauses) {
    const isNamed = named.has(clause);
    if (isNamed) governed.set(clause, runningHead ?? current);
    else current = headingOf(annotated, clause) ?? current;
    if (governed.size === named.size) break;
    runningHead = headThatRunsOn(annotated, clause, runningHead);
  }
  return governed;
}
