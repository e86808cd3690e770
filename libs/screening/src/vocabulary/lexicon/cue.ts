/** What a word says within a clause. Several may hold of one word. */
export const CUES = [
  'negotiate',
  'persuade',
  'compromise',
  'lead',
  'coach',
  'coordinate',
  'suppliers',
  'management',
  'employees',
  'vague',
  'customers',
  'others',
  'object',
  'outcome',
  'claim',
  'hypothetical',
  'skillWord',
  'notDone',
  'someoneElse',
  'responsible',
  'introduce',
  'apply',
  'use',
  'production',
  'improve',
  'metric',
  'method',
  'advertisement',
  'machine',
  'placeholder',
] as const;

export type Cue = (typeof CUES)[number];

/** Forms by cue: each string holds forms divided by `|`, one string or more a language. */
export type CueRows = Readonly<Partial<Record<Cue, readonly string[]>>>;
