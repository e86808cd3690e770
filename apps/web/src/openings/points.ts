import type { CriterionView } from '@plumbline/contract';

export const STATUS_NAMES: Readonly<Record<CriterionView['status'], string>> = {
  required: 'Required',
  preferred: 'Preferred',
  bonus: 'A plus',
};

/** Hundredths of a score point as people read them: 3000 is "30", 1440 is "14.4". */
export const pointsOf = (hundredths: number): string => String(hundredths / 100);

/** The same for a column of figures, where the points stand under each other: "30.0", "14.4". */
export const pointsInColumn = (hundredths: number): string => (hundredths / 100).toFixed(1);
