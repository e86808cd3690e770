import type { DataSource } from 'typeorm';
import { FILTER_COUNTS, FIND_BY_IDENTITY, rankedPage } from '../statements/ranking';

/** The filters of the ranked list; null lets everything through. */
export interface RankingFilters {
  /** `CPIM:held` and the like: any of them. */
  readonly certifications: readonly string[] | null;
  readonly required: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly yearsMin: number | null;
  readonly yearsMax: number | null;
  readonly scoreMin: number | null;
  readonly scoreMax: number | null;
  readonly flags: readonly string[] | null;
  readonly imports: readonly number[] | null;
  readonly areDuplicatesShown: boolean;
}

/** A position in rank order. */
export interface RankPosition {
  readonly points: number;
  readonly importNumber: number;
  readonly row: number;
}

/** One line of the ranked list, as stored: `unpackFindings` tells the findings. */
export interface RankedRecord extends RankPosition {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly achievable: number;
  readonly findings: Uint8Array;
  readonly degreeLevel: string;
  readonly requiredDegree: string;
  readonly isDegreeRunning: boolean;
  readonly years: number | null;
  readonly yearsBasis: string;
  readonly certifications: readonly string[];
  readonly flags: readonly string[];
  readonly isDuplicate: boolean;
  readonly duplicateOfImport: number | null;
  readonly duplicateOfRow: number | null;
  /** 1..n over the opening; null for a duplicate, and where it was not asked for. */
  readonly place: number | null;
}

/** How many applicants each choice of a filter would show. */
export interface FilterCount {
  readonly facet: 'certification' | 'required' | 'level' | 'flag' | 'score' | 'years' | 'matching' | 'duplicates' | 'total';
  readonly value: string;
  readonly count: number;
}

export interface PageOrder {
  readonly judgementId: number;
  readonly filters: RankingFilters;
  /** The page begins after, or ends before, this position; neither: at the top. */
  readonly after?: RankPosition | undefined;
  readonly before?: RankPosition | undefined;
  readonly limit: number;
}

/** Reads the ranked list of an opening, best first: exact points, then import, then row. */
export class RankingReader {
  constructor(private readonly source: DataSource) {}

  async page({ judgementId, filters, after, before, limit }: PageOrder): Promise<RankedRecord[]> {
    const at = before ?? after;
    const values = [...parameters(judgementId, filters), at?.points ?? null, at?.importNumber ?? null, at?.row ?? null, limit];
    return this.source.query<RankedRecord[]>(rankedPage(before === undefined ? 'forward' : 'backward'), values);
  }

  async counts(judgementId: number, filters: RankingFilters): Promise<FilterCount[]> {
    return this.source.query<FilterCount[]>(FILTER_COUNTS, parameters(judgementId, filters));
  }

  /** Who is called so, or has such an address. The caller logs that it was asked. */
  async findByIdentity(
    judgementId: number,
    text: string,
    limit: number,
  ): Promise<{ readonly total: number; readonly records: RankedRecord[] }> {
    const records = await this.source.query<(RankedRecord & { total: number })[]>(FIND_BY_IDENTITY, [judgementId, text, limit]);
    return { total: records[0]?.total ?? 0, records };
  }
}

function parameters(judgementId: number, it: RankingFilters): unknown[] {
  return [
    judgementId,
    it.certifications,
    it.required,
    it.levels,
    it.yearsMin,
    it.yearsMax,
    it.scoreMin,
    it.scoreMax,
    it.flags,
    it.imports,
    it.areDuplicatesShown,
  ];
}
