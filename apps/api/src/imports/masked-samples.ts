import type { MappedColumn } from '@plumbline/persistence';
import { type Field, maskCell } from '@plumbline/screening';

const NAMES: ReadonlySet<Field> = new Set(['name', 'first_name', 'middle_name', 'last_name']);

/**
 * The first cells of each column, as somebody sees them who says what the columns hold: those of identity columns wholly covered, and in
 * the others the names that stand in the name columns, addresses and numbers. Of a column that nobody knows yet the words stay: they are
 * what tells what it holds.
 */
export function maskedSamples(mapping: readonly MappedColumn[]): string[][] {
  const samplesOf = (isWanted: (field: Field) => boolean) =>
    mapping.filter(({ field }) => isWanted(field)).flatMap(({ samples }) => samples);
  const names = samplesOf((field) => NAMES.has(field)).join(' ');
  const everybody = { name: names, email: null, phone: null };
  return mapping.map(({ field, samples }) => samples.map((it) => maskCell(it, field, everybody)));
}
