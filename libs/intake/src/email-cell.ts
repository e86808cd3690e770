// Every repetition has an end: a cell of a million letters must not take a million times as long as one of a thousand.
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const ADDRESS = new RegExp(String.raw`[^\s@,;<>()"'\[\]:|/\\]{1,64}@(?:${LABEL}\.){1,10}\p{L}{2,24}(?![\p{L}\p{N}_-])`, 'gu');

const LONGEST_PLAIN = 254;
/** Most cells are one address as plain as this, which is quicker to see. Not two dots in a row, and none at the beginning. */
const PLAIN = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

/** Quick, and right where it says yes. */
export function isPlainAddress(cell: string): boolean {
  return cell.length <= LONGEST_PLAIN && PLAIN.test(cell);
}

/** The addresses that can be read off a cell, in lower case, each once: also out of `Name <address>`, lists, links and formulas. */
export function addressesIn(cell: string): string[] {
  if (!cell.includes('@')) return [];
  if (isPlainAddress(cell)) return [cell.toLowerCase()];
  const found = cell.match(ADDRESS) ?? [];
  return [...new Set(found.map((it) => it.toLowerCase()).filter((it) => !it.includes('..') && !it.startsWith('.')))];
}

/** Whether a cell is one address and nothing else. */
export function isAddress(cell: string): boolean {
  const [only, ...others] = addressesIn(cell);
  return others.length === 0 && only === cell.trim().toLowerCase();
}
