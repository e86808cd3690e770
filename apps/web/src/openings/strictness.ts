import type { Opening } from '@plumbline/contract';

export type Strictness = Opening['requirements']['adjacentFields'];

/** How engineering fields beside the three that the job names count. */
export const STRICTNESS: Readonly<Record<Strictness, { readonly name: string; readonly say: string }>> = {
  graded: { name: 'In part', say: 'Other engineering fields earn a share of the points, by the degree matrix.' },
  strict: { name: 'Not at all', say: 'Only industrial, mechanical, electrical, production and manufacturing engineering earn points.' },
};

/** "other engineering fields count in part" */
export const strictnessInWords = (it: Strictness): string => `other engineering fields count ${STRICTNESS[it].name.toLowerCase()}`;
