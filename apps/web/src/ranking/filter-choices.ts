import type { RankingCounts } from '@plumbline/contract';
import type { RankingFilters } from './ranking-filters';
import { STATUS_NAMES, STATUSES } from './words';

/** One choice of a filter: ticked or not, with its count and the share of the largest one. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly share: number;
  readonly isChosen: boolean;
}

/** One certificate with its statuses; those of the requirements come first and always show. */
export interface CertificationGroup {
  readonly code: string;
  readonly isAsked: boolean;
  readonly choices: readonly Choice[];
  readonly hasChosen: boolean;
}

type Certifications = RankingCounts['certifications'];

/** The certificates that the job asks for. */
const ASKED = ['CPIM', 'CMQ/OE'];

export function choicesOf(
  counts: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly Choice[] {
  const known = Object.keys(names);
  const all = [...new Set([...known, ...counts.map(({ value }) => value), ...chosen])];
  const countOf = (value: string): number => counts.find((it) => it.value === value)?.count ?? 0;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return all
    .map((value) => ({
      value,
      name: names[value] ?? value.replaceAll('-', ' ').replace(/^./, (it) => it.toUpperCase()),
      count: countOf(value),
      share: Math.round((countOf(value) / most) * 100),
      isChosen: chosen.includes(value),
    }))
    .filter(({ value, count, isChosen }) => count > 0 || isChosen || known.includes(value));
}

export function certificationGroups(counts: Certifications, chosen: readonly string[]): readonly CertificationGroup[] {
  const codesChosen = chosen.map((it) => it.slice(0, it.lastIndexOf(':')));
  const held = new Map<string, number>();
  for (const { code, count } of counts) held.set(code, (held.get(code) ?? 0) + count);
  const others = [...new Set([...held.keys(), ...codesChosen])]
    .filter((code) => !ASKED.includes(code))
    .sort((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || (a < b ? -1 : 1));
  return [...ASKED, ...others].map((code) => groupOf(code, counts, chosen));
}

function groupOf(code: string, counts: Certifications, chosen: readonly string[]): CertificationGroup {
  const countOf = (status: string): number => counts.find((it) => it.code === code && it.status === status)?.count ?? 0;
  const choices = STATUSES.map((status) => ({
    value: `${code}:${status}`,
    name: STATUS_NAMES[status],
    count: countOf(status),
    share: 0,
    isChosen: chosen.includes(`${code}:${status}`),
  })).filter(({ value, count, isChosen }) => count > 0 || isChosen || value.endsWith(':held'));
  return { code, isAsked: ASKED.includes(code), choices, hasChosen: choices.some(({ isChosen }) => isChosen) };
}

/** The distribution of the scores in ten bins, and which of them the limits leave in. */
export function histogram(
  scores: readonly number[],
  { scoreMin, scoreMax }: RankingFilters['ranges'],
): readonly { readonly from: number; readonly to: number; readonly count: number; readonly height: number; readonly isIn: boolean }[] {
  const most = Math.max(1, ...scores);
  return scores.map((count, bin) => ({
    from: bin * 10,
    to: bin === 9 ? 100 : bin * 10 + 9,
    count,
    height: count === 0 ? 0 : Math.max(4, Math.round((count / most) * 100)),
    isIn: bin * 10 + 9 >= (scoreMin ?? 0) && bin * 10 <= (scoreMax ?? 100),
  }));
}
