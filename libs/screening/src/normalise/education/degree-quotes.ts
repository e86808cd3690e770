import type { Quote } from '../../applicant/quote';
import type { Draft } from './drafts';
import type { FieldRun } from './find-fields';
import { sliceOf, type Span, type Word } from './words';

const NEAR = 3;

/** The words of the degree and of its field: one quote where they stand together, two where they do not. */
export function quotesOf(words: readonly Word[], { named }: Draft, run: FieldRun | null): readonly Quote[] {
  const spans = [named, run].filter((span) => span !== null);
  const [degree, field] = spans;
  if (degree === undefined || field === undefined || !isNear(words, degree, field)) return spans.map((span) => sliceOf(words, span));
  return [
    sliceOf(words, degree.first <= field.first ? { first: degree.first, last: field.last } : { first: field.first, last: degree.last }),
  ];
}

function isNear(words: readonly Word[], degree: Span, field: Span): boolean {
  return Math.abs(field.first - degree.last) <= NEAR && words[degree.first]?.cell === words[field.first]?.cell;
}
