import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { CUE, hasAny } from './cue-set';
import { cuesOf, isAloneInLine } from './headings';
import type { Mention } from './mentions';
import { statesSomething } from './stretches';
import { hasTrait, isSpacedAt, kindAt, textAt } from './token-arrays';
import { TRAIT } from './traits';

const FOOTNOTE_SIGN = /^[*†‡¹²³⁰⁴-⁹]$/u;
/** No words at all. */
export const NO_RANGES: readonly Range[] = [];

/** The note that belongs to a sign right behind the name: from the same sign, further on, to the end of its line. */
export function footnoteOf({ tokens }: Annotated, mention: Mention): readonly Range[] {
  const sign = textAt(tokens, mention.to);
  if (kindAt(tokens, mention.to) !== 'mark' || isSpacedAt(tokens, mention.to) || !FOOTNOTE_SIGN.test(sign)) return NO_RANGES;
  let note = mention.to + 2;
  while (note < tokens.length && (textAt(tokens, note) !== sign || !isSpacedAt(tokens, note))) note += 1;
  if (note >= tokens.length) return NO_RANGES;
  let end = note + 1;
  while (end < tokens.length && textAt(tokens, end) !== '\n' && !FOOTNOTE_SIGN.test(textAt(tokens, end))) end += 1;
  return [{ from: note + 1, to: end }];
}

function isFootnote({ tokens }: Annotated, clause: Range): boolean {
  return FOOTNOTE_SIGN.test(textAt(tokens, clause.from - 1)) || FOOTNOTE_SIGN.test(textAt(tokens, clause.from));
}

const LONGEST_LABEL = 3;
const OPENS_OTHER = CUE.wish | CUE.progress | CUE.training | CUE.advert | CUE.other;

/** "Next: PE", "Goals: travel": what stands behind such a label is another matter. */
function isLabelled(annotated: Annotated, clause: Range): boolean {
  const last = Math.min(clause.from + LONGEST_LABEL, clause.to - 2);
  for (let at = clause.from + 1; at <= last; at += 1) {
    if (textAt(annotated.tokens, at) === ':') return hasAny(cuesOf(annotated, { from: clause.from, to: at }), OPENS_OTHER);
  }
  return false;
}

/** A line that ends with a colon opens something new. */
function isHeaded(annotated: Annotated, clause: Range): boolean {
  const { tokens } = annotated;
  const isOpen = textAt(tokens, clause.to - 1) === ':' || (clause.to - 2 >= clause.from && textAt(tokens, clause.to - 2) === ':');
  return isOpen || isLabelled(annotated, clause);
}

const ANSWERS = new Set('yes yeah yep ja oui si sim tak no nein non nao nie nee'.split(' '));

/** "CPIM? Yes, since 2021.", "Q: CPIM? A: No." */
function isAnswer({ tokens }: Annotated, question: Range, clause: Range): boolean {
  if (textAt(tokens, question.to - 1) !== '?' || clause.from !== question.to) return false;
  return ANSWERS.has(textAt(tokens, textAt(tokens, clause.from + 1) === ':' ? clause.from + 2 : clause.from));
}

const FIRST_WORDS = 9;

function speaksOn(annotated: Annotated, clause: Range): boolean {
  const { tokens } = annotated;
  if (hasTrait(tokens, { from: clause.from, to: Math.min(clause.to, clause.from + FIRST_WORDS) }, TRAIT.speaksOn)) return true;
  const to = kindAt(tokens, clause.to - 1) === 'mark' ? clause.to - 1 : clause.to;
  return statesSomething(annotated, { from: clause.from, to });
}

const METHODS = new Set('sigma 6sigma sixsigma lean kaizen dmaic dfss'.split(' '));
const A_BELT = /SS(?:YB|GB|BB|MBB)$/u;

/** "CPIM, 2025. Six Sigma training.": a course in a method is another matter than a credential that is no belt. */
function isOfMethod(annotated: Annotated, { code }: Mention, clause: Range): boolean {
  if (A_BELT.test(code) || !hasAny(cuesOf(annotated, clause), CUE.training)) return false;
  for (let at = clause.from; at < clause.to; at += 1) if (METHODS.has(textAt(annotated.tokens, at))) return true;
  return false;
}

/** The next sentences, where they go on speaking of the same credential. */
export function tailOf(annotated: Annotated, mention: Mention, next: Mention | undefined): readonly Range[] {
  if (next?.clause === mention.clause) return NO_RANGES;
  const { clauses } = annotated;
  const first = clauses.indexOf(mention.clause) + 1;
  const tail: Range[] = [];
  for (let index = first; index < first + 3; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || (next !== undefined && clause.from >= next.clause.from)) break;
    if (isOfMethod(annotated, mention, clause)) break;
    if (!speaksOn(annotated, clause) && !isAnswer(annotated, mention.clause, clause)) continue;
    if (!isOfItsOwn(annotated, clause)) tail.push(clause);
  }
  return tail;
}

function isOfItsOwn(annotated: Annotated, clause: Range): boolean {
  return isFootnote(annotated, clause) || isHeaded(annotated, clause) || isAloneInLine(annotated, clause);
}
