export { type ApplicantRecord, ApplicantFiles } from './applicant-files';
export {
  type FilterCount,
  type PageOrder,
  type RankedRecord,
  type RankingFilters,
  RankingReader,
  type RankPosition,
} from './ranking-reader';
export { type ApplicantKey, RevealLog } from './reveal-log';
