import {
  CertificationStatusView,
  DegreeLevelView,
  RequiredDegreeView,
  type Bar,
  type RankedApplicant,
  type RankingCounts,
} from '@plumbline/contract';
import { type FilterCount, type RankedRecord, unpackFindings } from '@plumbline/persistence';
import { COVER, FLAGS, productionEngineer } from '@plumbline/screening';
import { z } from 'zod';

const Basis = z.enum(['dates', 'stated', 'unknown']);
const YEARS = [0, 2, 5, 10, 15, 20] as const;

/** One line of the ranked list. Names are covered by marks of equal length unless this person revealed the applicant. */
export function viewRanked(it: RankedRecord, isRevealed: boolean): RankedApplicant {
  return {
    id: `${it.importNumber}-${it.row}`,
    place: it.place,
    name: isRevealed ? (it.name ?? '') : covered(it.name ?? ''),
    isRevealed,
    score: inPoints(it.points),
    achievable: inPoints(it.achievable),
    bars: viewBars(it),
    degree: {
      level: DegreeLevelView.parse(it.degreeLevel),
      required: RequiredDegreeView.parse(it.requiredDegree),
      inProgress: it.isDegreeRunning,
    },
    years: { value: it.years, basis: Basis.parse(it.yearsBasis) },
    certifications: it.certifications.map(viewCertification),
    flags: it.flags.map((code) => ({ code, say: FLAG_TITLES.get(code) ?? code.replaceAll('-', ' ') })),
    duplicateOf: it.duplicateOfImport === null || it.duplicateOfRow === null ? null : `${it.duplicateOfImport}-${it.duplicateOfRow}`,
  };
}

/** Whole score points, rounded half up from hundredths. */
export const inPoints = (hundredths: number): number => Math.floor((hundredths + 50) / 100);

export const covered = (text: string): string => text.replace(/\S/g, COVER);

function viewBars(it: RankedRecord): Bar[] {
  const findings = unpackFindings(it.findings);
  return productionEngineer.criteria.map(({ id, points: of }, index) => {
    const { points, achievable, state } = findings[index] ?? { points: 0, achievable: 0, state: 'unknown' };
    return { id, of, points, achievable, state };
  });
}

function viewCertification(claim: string): RankedApplicant['certifications'][number] {
  const at = claim.lastIndexOf(':');
  return { code: claim.slice(0, at), status: CertificationStatusView.parse(claim.slice(at + 1)) };
}

const FLAG_TITLES: ReadonlyMap<string, string> = new Map(Object.entries(FLAGS).map(([code, { title }]) => [code, title]));

/** The counts beside the list, in the order in which they are shown. */
export function viewCounts(counts: readonly FilterCount[]): RankingCounts {
  const of = (facet: FilterCount['facet']) => counts.filter((it) => it.facet === facet);
  const choices = (facet: FilterCount['facet']) =>
    of(facet)
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const scores = of('score');
  const years = of('years');
  return {
    certifications: of('certification').map(({ value, count }) => ({ ...viewCertification(value), count })),
    required: choices('required'),
    level: choices('level'),
    flags: choices('flag'),
    scores: Array.from({ length: 10 }, (_, bin) => scores.find((it) => it.value === String(bin))?.count ?? 0),
    years: YEARS.map((from, index) => ({
      from,
      to: YEARS[index + 1] ?? null,
      count: years.find((it) => it.value === String(index + 1))?.count ?? 0,
    })),
    duplicates: of('duplicates')[0]?.count ?? 0,
  };
}
