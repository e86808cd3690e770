import type { ApplicantView } from '@plumbline/contract';

export type Quote = ApplicantView['findings'][number]['quotes'][number];

/** A place in the imported text that something was concluded from. Numbers run in the order of the scorecard, from 1. */
export interface Mark {
  readonly number: number;
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text and the numbers of the marks that lie over it. */
export interface Stretch {
  readonly text: string;
  readonly numbers: readonly number[];
  /** The marks that begin here: their numbers are shown before the words. */
  readonly begins: readonly number[];
}

type Marked = Pick<ApplicantView, 'findings' | 'facts' | 'flagDetails'>;

const keyOf = ({ column, start, end }: Omit<Mark, 'number'>): string => `${start} ${end} ${column}`;

/** Every place that the scorecard quotes, each once. */
export function marksOf({ findings, facts, flagDetails }: Marked): readonly Mark[] {
  const quotes = [
    ...findings.flatMap((it) => it.quotes),
    ...facts.yearsQuotes,
    ...facts.certifications.map(({ quote }) => quote),
    ...flagDetails.flatMap((it) => it.quotes),
  ].filter(({ start, end }) => end > start);
  const places = new Map(quotes.map((quote) => [keyOf(quote), quote]));
  return [...places.values()].map(({ column, start, end }, index) => ({ number: index + 1, column, start, end }));
}

/** The number of a quote's mark; 0 where it has none. */
export function numberOf(marks: readonly Mark[], quote: Quote): number {
  return marks.find((it) => keyOf(it) === keyOf(quote))?.number ?? 0;
}

/** A text cut where marks begin and end. Joined again, the stretches are the text. */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = marks.filter((it) => it.start < to && it.end > from);
    return {
      text: text.slice(from, to),
      numbers: over.map(({ number }) => number),
      begins: over.filter(({ start }) => within(start) === from).map(({ number }) => number),
    };
  });
}
