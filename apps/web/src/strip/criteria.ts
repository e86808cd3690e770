import type { RankedApplicant } from '@plumbline/contract';

export type Bar = RankedApplicant['bars'][number];

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'education.bachelor': 'Degree',
  'education.advanced': 'Master’s or MBA',
  interpersonal: 'People skills',
  technology: 'Technology',
  'process-improvement': 'Improvement',
  'cert.cpim': 'CPIM',
  'cert.cmqoe': 'CMQ/OE',
};

/** What a criterion is called where there is little room. */
export const shortName = (id: string): string => SHORT_NAMES[id] ?? id;

/** Hundredths of a score point as people read them: "14.4", "30". */
export const inPoints = (hundredths: number): string => String(Math.round(hundredths / 10) / 10);

/** "Degree: 30 of 30", "CPIM: 0 of 6, not known". */
export function barInWords({ id, points, of, state, achievable }: Bar): string {
  const words = `${shortName(id)}: ${inPoints(points)} of ${inPoints(of)}`;
  if (state === 'unknown') return `${words}, not known`;
  return achievable > points ? `${words}, up to ${inPoints(achievable)} once what is open is known` : words;
}

/** "Degree 30, Technology 24": what the bars of a strip are, from left to right. */
export const legendOf = (bars: readonly Bar[]): string => bars.map(({ id, of }) => `${shortName(id)} ${inPoints(of)}`).join(', ');

/** The share of what is possible, 0 to 100. */
export const percent = (points: number, of: number): number => (of === 0 ? 0 : Math.round((points / of) * 100));
