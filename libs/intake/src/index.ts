export * from './intake';
export { understand } from './understand';
export { readRecords, type ListRecord } from './read-records';
export { RowChecker, type CheckedRow } from './check-row';
export { preambleProblem, rewrite, type RewriteListener, type RewriteProgress, type RewriteResult } from './rewrite';
export { readSegmentLines, type SegmentLine } from './read-segment';
export { rewriteSafely, understandSafely, type SafeRewrite } from './safe-reader';
