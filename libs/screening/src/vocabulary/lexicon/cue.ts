/** What a word says within a clause, each a bit: several may hold of one word. */
export const BITS = {
  negotiate: 1 << 0,
  persuade: 1 << 1,
  compromise: 1 << 2,
  lead: 1 << 3,
  coach: 1 << 4,
  coordinate: 1 << 5,
  suppliers: 1 << 6,
  management: 1 << 7,
  employees: 1 << 8,
  vague: 1 << 9,
  customers: 1 << 10,
  others: 1 << 11,
  object: 1 << 12,
  outcome: 1 << 13,
  claim: 1 << 14,
  hypothetical: 1 << 15,
  skillWord: 1 << 16,
  notDone: 1 << 17,
  someoneElse: 1 << 18,
  responsible: 1 << 19,
  introduce: 1 << 20,
  apply: 1 << 21,
  use: 1 << 22,
  production: 1 << 23,
  improve: 1 << 24,
  metric: 1 << 25,
  method: 1 << 26,
  advertisement: 1 << 27,
  machine: 1 << 28,
  placeholder: 1 << 29,
} as const;

export type Cue = keyof typeof BITS;

/** Forms by cue: each string holds forms divided by `|`, one string or more a language. */
export type CueRows = ReadonlyMap<Cue, readonly string[]>;

/** Rows of an object as pairs whose names are known to be cues. */
export function cueRows(rows: Readonly<Partial<Record<Cue, readonly string[]>>>): CueRows {
  const known = new Map<Cue, readonly string[]>();
  for (const name in rows) if (isCue(name)) known.set(name, rows[name] ?? []);
  return known;
}

function isCue(name: string): name is Cue {
  return name in BITS;
}
