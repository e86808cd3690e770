/** What a cell looks like, whatever its column is called. */
export type Shape = 'empty' | 'number' | 'date' | 'time' | 'link' | 'email' | 'phone' | 'text' | 'prose';

const PATTERNS: readonly (readonly [Shape, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['link', /^(https?:\/\/|www\.)\S+$/i],
  ['date', /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T]\d{1,2}:\d{2}.*)?$/],
  ['time', /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i],
  ['number', /^[-+]?[$€£]?\s?\d[\d.,]*\s*[%€$£]?$/],
  ['phone', /^['(+]*\d[\d\s().+/-]{6,20}(\s?(x|ext\.?)\s?\d+)?$/i],
];
const LONG_TEXT = 60;

export function shapeOf(cell: string): Shape {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > LONG_TEXT) return 'prose';
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

/** A shape that a name of a column never has. */
export function isHardShape(shape: Shape): boolean {
  return shape !== 'empty' && shape !== 'text' && shape !== 'prose';
}

const DOMINANT_SHARE = 0.7;

/** The shape that most filled cells have, `empty` where none is filled, `text` where they differ. */
export function commonShape(cells: readonly string[]): Shape {
  const counts = new Map<Shape, number>();
  for (const cell of cells) counts.set(shapeOf(cell), (counts.get(shapeOf(cell)) ?? 0) + 1);
  const filled = cells.length - (counts.get('empty') ?? 0);
  if (filled === 0) return 'empty';
  counts.delete('empty');
  const [shape, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['text', 0];
  return count >= filled * DOMINANT_SHARE ? shape : 'text';
}
