/** What a flag is called in a list, and what it says. */
export interface FlagMeaning {
  readonly title: string;
  readonly say: string;
}

/**
 * Every flag there is, by its code. `say` is the sentence itself where it is the same for everybody, else what the sentence is about.
 * Flags change no points.
 */
export const FLAGS = {
  'cmqoe-experience': {
    title: 'CMQ/OE with few years',
    say: 'CMQ/OE is claimed with fewer years of work than ASQ asks for after its waiver for education. Verify with ASQ.',
  },
  'degree-field-missing': { title: 'Field of study missing', say: 'The field of the degree is not stated: ask.' },
  'degree-doubtful': {
    title: 'Degree in doubt',
    say: 'The text itself casts doubt on the degree (life experience, honorary or not accredited): verify it.',
  },
  'hidden-characters': {
    title: 'Hidden characters',
    say: 'The text holds characters that a reader cannot see. This happens when text is copied, and also when something is meant to be hidden.',
  },
  'mixed-alphabets': {
    title: 'Mixed alphabets',
    say: 'Words mix letters of different alphabets that look alike, so that a search does not find them.',
  },
  'garbled-characters': {
    title: 'Damaged characters',
    say: 'Characters were damaged before the text reached us. Words that hold them may not have been understood.',
  },
  'template-placeholder': { title: 'Unfilled template', say: 'A template was not filled in completely.' },
  'pasted-advertisement': {
    title: 'Pasted job advertisement',
    say: 'Part of the text reads like a job advertisement, not like an account of own work. That part earned no points for practice.',
  },
  'machine-instruction': {
    title: 'Instruction to a machine',
    say: 'The text gives instructions to a machine. Nobody followed them; they changed no points.',
  },
  'keyword-stuffing': {
    title: 'Repeated keywords',
    say: 'The same terms are repeated far more often than an account of work needs. Each counted once.',
  },
} as const satisfies Readonly<Record<string, FlagMeaning>>;

export type FlagCode = keyof typeof FLAGS;
