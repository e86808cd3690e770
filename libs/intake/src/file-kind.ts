import type { FileProblem } from './intake';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['255044462d', 'This is a PDF, not a list. Put the applicants into a table and save it as CSV or XLSX.'],
  ['d0cf11e0a1b11ae1', 'This is an old Office file (.xls or .doc), or one with a password. Open it and save it as XLSX or CSV.'],
  ['1f8b', 'This is a compressed file. Unpack it and choose the list inside.'],
  ['377abcaf271c', 'This is a compressed file. Unpack it and choose the list inside.'],
  ['526172211a07', 'This is a compressed file. Unpack it and choose the list inside.'],
  ['89504e470d0a1a0a', 'This is a picture, not a list. Save the list as CSV or XLSX.'],
  ['ffd8ff', 'This is a picture, not a list. Save the list as CSV or XLSX.'],
  ['7b5c727466', 'This is a text document (RTF), not a list. Save the list as CSV or XLSX.'],
];

/** Told by the first bytes, never by the name. A ZIP may be a workbook: its directory says. */
export function fileKind(head: Buffer): 'csv' | 'xlsx' | FileProblem {
  const start = head.subarray(0, 16).toString('hex');
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'xlsx';
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  return known === undefined ? 'csv' : { problem: known[1] };
}

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*<(?:!doctype html|html|head|body|table|meta|style|div)\b/i,
    'This is a web page, whatever its name says; some systems export such. Open it in a spreadsheet program and save it as XLSX or CSV.',
  ],
  [/^\s*<\?xml\b/i, 'This is XML, not a table. Open it in a spreadsheet program, or export the list as XLSX or CSV.'],
  [/^\s*(?:\[\s*)*\{\s*"[^"]*"\s*:|^\s*\[\s*\[\s*"/, 'This is JSON, not a table. Export the list as CSV or XLSX.'],
  [/^\s*BEGIN:VCARD\b/i, 'These are contact cards (vCard), not a table. Export the contacts as CSV.'],
];

/** Text that is no table: told by its first characters, with what to do instead. */
export function foreignText(text: string): FileProblem | undefined {
  const known = FOREIGN.find(([beginning]) => beginning.test(text));
  return known === undefined ? undefined : { problem: known[1] };
}
