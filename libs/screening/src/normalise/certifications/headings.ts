import type { Cue } from '../../vocabulary/certifications/cues';
import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { CERTIFICATION_HEADINGS, SECTION_HEADINGS } from './vocabulary-trees';

/** The line above that governs the items under it: "Desired:", "Certifications", "Expired unless noted:". */
export interface Heading {
  readonly cues: ReadonlySet<Cue>;
  readonly isCertifications: boolean;
}

const NO_HEADING: Heading = { cues: new Set(), isCertifications: false };
const LONGEST_HEADING_WORDS = 7;

function wordsOf(annotated: Annotated, clause: Range): readonly string[] {
  return annotated.tokens.slice(clause.from, clause.to).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}

function lastText(annotated: Annotated, clause: Range, back: number): string {
  return annotated.tokens[clause.to - back]?.text ?? '';
}

function cuesOf(annotated: Annotated, clause: Range): ReadonlySet<Cue> {
  return new Set(annotated.cues.filter((hit) => hit.from >= clause.from && hit.to <= clause.to).flatMap((hit) => hit.cues));
}

function isWholeLine(annotated: Annotated, clause: Range): boolean {
  return lastText(annotated, clause, 1) === '\n' || clause.to === annotated.tokens.length;
}

function endsWithColon(annotated: Annotated, clause: Range): boolean {
  return lastText(annotated, clause, 1) === ':' || lastText(annotated, clause, 2) === ':';
}

function headingOf(annotated: Annotated, clause: Range): Heading | null {
  const isLine = isWholeLine(annotated, clause);
  const hasColon = endsWithColon(annotated, clause);
  if (!isLine && !hasColon) return null;
  const words = wordsOf(annotated, clause);
  if (words.length === 0 || words.length > LONGEST_HEADING_WORDS) return null;
  if (SECTION_HEADINGS.has(words.join(' ')) && isLine) return NO_HEADING;
  const isCertifications = words.some((word) => CERTIFICATION_HEADINGS.has(word));
  const isHeadingLine = isLine && (isCertifications || isAloneInLine(annotated, clause));
  if (!hasColon && !isHeadingLine) return null;
  const cues = new Set(cuesOf(annotated, clause));
  if (isCertifications) cues.delete('training');
  return { cues, isCertifications };
}

const STATUS: ReadonlySet<Cue> = new Set<Cue>(['negation', 'wish', 'progress', 'training', 'expired', 'award', 'passed']);
const BULLETS = new Set(['-', '•', '*', '–', '·']);

/**
 * A line of nothing but words of one status: "EXPIRED" above a list of points, "TRAINING & SEMINARS" above anything. Elsewhere a
 * status in a line of its own belongs to the name above it, as in a table that became lines.
 */
export function isAloneInLine(annotated: Annotated, clause: Range): boolean {
  const hits = annotated.cues.filter((hit) => hit.from >= clause.from && hit.to <= clause.to && hit.cues.some((cue) => STATUS.has(cue)));
  const words = wordsOf(annotated, clause).filter((word) => word !== 'and');
  if (hits.length === 0 || hits.reduce((sum, hit) => sum + hit.to - hit.from, 0) < words.length) return false;
  return hits.every((hit) => hit.cues.includes('training')) || BULLETS.has(annotated.tokens[clause.to]?.text ?? '');
}

const LONGEST_INLINE_HEAD = 4;

/** "References: Holt; Orlicky; APICS CPIM": what stands before a colon governs its whole line, past semicolons. */
function headThatRunsOn(annotated: Annotated, clause: Range, running: Heading | null): Heading | null {
  if (lastText(annotated, clause, 1) !== ';') return null;
  for (let at = clause.from; at <= Math.min(clause.from + LONGEST_INLINE_HEAD, clause.to - 1); at += 1) {
    if (annotated.tokens[at]?.text === ':') return { cues: cuesOf(annotated, { from: clause.from, to: at }), isCertifications: false };
  }
  return running;
}

/** For each clause the heading that governs it. A clause in which a credential is named is no heading. */
export function headingsOf(annotated: Annotated, isNamed: (clause: Range) => boolean): ReadonlyMap<Range, Heading> {
  const governed = new Map<Range, Heading>();
  let current = NO_HEADING;
  let runningHead: Heading | null = null;
  for (const clause of annotated.clauses) {
    if (!isNamed(clause)) current = headingOf(annotated, clause) ?? current;
    governed.set(clause, runningHead ?? current);
    runningHead = headThatRunsOn(annotated, clause, runningHead);
  }
  return governed;
}
