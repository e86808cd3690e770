import type { Cue } from '../../vocabulary/certifications/cues';

/** Several cues, one bit each. */
export type CueSet = number;

/** Each cue as a set of its own; sets are joined with `|`. */
export const CUE = {
  negation: 1,
  wish: 1 << 1,
  advert: 1 << 2,
  other: 1 << 3,
  progress: 1 << 4,
  training: 1 << 5,
  failed: 1 << 6,
  expired: 1 << 7,
  award: 1 << 8,
  noun: 1 << 9,
  renewed: 1 << 10,
  start: 1 << 11,
  end: 1 << 12,
  open: 1 << 13,
  remaining: 1 << 14,
  passed: 1 << 15,
  instructor: 1 << 16,
  number: 1 << 17,
  over: 1 << 18,
  subject: 1 << 19,
  role: 1 << 20,
  likeness: 1 << 21,
  ticked: 1 << 22,
  unticked: 1 << 23,
  known: 1 << 24,
  doubt: 1 << 25,
} as const satisfies Readonly<Record<Cue, CueSet>>;

/** All but the words that say nothing. */
export const SAYING: CueSet = ~CUE.known;

/** Whether a set holds any of the wanted cues. */
export function hasAny(set: CueSet, wanted: CueSet): boolean {
  return (set & wanted) !== 0;
}
