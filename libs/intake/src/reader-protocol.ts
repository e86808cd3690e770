import type { FileProblem, ReadingLimits, ReadingOptions, RowProblem, Segment, Understanding } from './intake';
import type { RewriteProgress, RewriteResult } from './rewrite';

/** What the parent asks of the reader's child process. */
export type Order =
  | { readonly kind: 'understand'; readonly file: string; readonly options: ReadingOptions }
  | {
      readonly kind: 'rewrite';
      readonly file: string;
      readonly outputFile: string;
      readonly understanding: Understanding;
      readonly limits?: ReadingLimits | undefined;
    };

/** What the child answers. `segment` and `problems` are acknowledged, in their order. */
export type Answer =
  | { readonly kind: 'understood'; readonly result: Understanding | FileProblem }
  | { readonly kind: 'progress'; readonly progress: RewriteProgress }
  | { readonly kind: 'segment'; readonly segment: Segment }
  | { readonly kind: 'problems'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'rewritten'; readonly result: RewriteResult | FileProblem }
  | { readonly kind: 'failed'; readonly reason: string };
