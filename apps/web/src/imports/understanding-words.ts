import type { MappedColumn, UnderstandingView } from '@plumbline/contract';
import { countInWords } from '../parts/figures';

/** One of several ways to read a file. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

const ENCODINGS: readonly Choice[] = [
  { value: 'utf-8', name: 'UTF-8' },
  { value: 'windows-1252', name: 'Windows-1252 (Western Europe)' },
  { value: 'windows-1250', name: 'Windows-1250 (Central Europe)' },
  { value: 'iso-8859-2', name: 'ISO 8859-2 (Central Europe)' },
  { value: 'windows-1251', name: 'Windows-1251 (Cyrillic)' },
  { value: 'windows-1253', name: 'Windows-1253 (Greek)' },
  { value: 'windows-1254', name: 'Windows-1254 (Turkish)' },
  { value: 'macintosh', name: 'Mac Roman' },
  { value: 'utf-16le', name: 'UTF-16, little-endian' },
  { value: 'utf-16be', name: 'UTF-16, big-endian' },
  { value: 'shift_jis', name: 'Shift JIS (Japanese)' },
  { value: 'gb18030', name: 'GB 18030 (Chinese)' },
  { value: 'big5', name: 'Big5 (Chinese)' },
  { value: 'euc-kr', name: 'EUC-KR (Korean)' },
];

const DELIMITERS: readonly Choice[] = [
  { value: ',', name: 'Comma' },
  { value: ';', name: 'Semicolon' },
  { value: '\t', name: 'Tab' },
  { value: '|', name: 'Vertical bar' },
  { value: ':', name: 'Colon' },
  { value: ' ', name: 'Blank' },
];

const QUOTES: Readonly<Record<string, string>> = { '': 'None', '"': 'Double quote', "'": 'Single quote' };

/** The usual encodings, and the one in use where it is another. */
export function encodingChoices(inUse: string): readonly Choice[] {
  return withInUse(ENCODINGS, inUse, inUse);
}

/** The usual delimiters, and the one in use where it is another. */
export function delimiterChoices(inUse: string): readonly Choice[] {
  return withInUse(DELIMITERS, inUse, `“${inUse}”`);
}

function withInUse(choices: readonly Choice[], value: string, name: string): readonly Choice[] {
  return choices.some((it) => it.value === value) ? choices : [...choices, { value, name }];
}

export function nameOf(choices: readonly Choice[], value: string): string {
  return choices.find((it) => it.value === value)?.name ?? value;
}

export function quoteInWords(quote: string): string {
  return QUOTES[quote] ?? `“${quote}”`;
}

const ROWS_OFFERED = 10;

/** The rows that may hold the headings, counted as people count, with what stands in them where that is known. */
export function headerRowChoices({ headerRow, preamble, mapping }: UnderstandingView): readonly Choice[] {
  // Where several rows head the columns, or lines are empty, the lines before cannot be told one by one.
  const before = preamble.length === headerRow ? preamble : [];
  const headings = mapping.map(({ column }) => column).join(', ');
  const rows = Array.from({ length: Math.max(ROWS_OFFERED, headerRow + 3) }, (_, row) => {
    const text = row === headerRow ? headings : (before[row] ?? '');
    return { value: String(row), name: text === '' ? `Row ${row + 1}` : `Row ${row + 1}: ${shortened(text, 60)}` };
  });
  return [{ value: '-1', name: 'None: the list begins with an applicant' }, ...rows];
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** How a person can see whether the letters were read right. `isWrong` where some surely were not. */
export function encodingEvidence({ mapping }: UnderstandingView): { readonly say: string; readonly isWrong: boolean } {
  const texts = mapping.flatMap(({ column, samples }) => [column, ...samples]);
  const broken = texts.find((it) => it.includes('\uFFFD'));
  if (broken !== undefined)
    return { say: `Some letters cannot be read: “${around(broken, /\uFFFD/)}”. Choose another encoding.`, isWrong: true };
  const telling = texts.find((it) => FOREIGN.test(it));
  // Samples are shown only to whoever is to say what the columns hold: without them nothing tells.
  if (telling === undefined && mapping.every(({ samples }) => samples.length === 0))
    return { say: 'Told by the bytes of the file.', isWrong: false };
  if (telling === undefined) return { say: 'Told by the bytes of the file; the words below have plain letters only.', isWrong: false };
  return { say: `Reads “${around(telling, FOREIGN)}”.`, isWrong: false };
}

const FOREIGN = /(?=[^\p{ASCII}])[\p{L}\p{M}]/u;
const AROUND = 18;

/** A few words around the first letter that tells. */
function around(text: string, letter: RegExp): string {
  const at = text.search(letter);
  const from = at <= AROUND ? 0 : text.lastIndexOf(' ', at) + 1;
  return shortened(text.slice(Math.max(from, at - AROUND)), AROUND * 2);
}

/** Why the delimiter is believed to be this one. */
export function delimiterEvidence({ mapping }: UnderstandingView): string {
  return mapping.length === 1 ? 'Gives a single column. Is it the right one?' : `Gives ${countInWords(mapping.length, 'column')}.`;
}

/** Why this row is believed to hold the headings. */
export function headingsEvidence({ headerRow, mapping }: UnderstandingView): string {
  if (headerRow < 0) return 'No row looks like headings.';
  const known = mapping.filter(({ evidence, isExact }) => evidence === 'heading' && isExact).length;
  return `${known === mapping.length ? 'All' : known} of ${mapping.length} headings are known word for word.`;
}

/** Whether a person should look at what this column was understood to hold. */
export function isUnsure({ evidence, isExact }: Pick<MappedColumn, 'evidence' | 'isExact'>): boolean {
  return evidence !== 'person' && !isExact;
}

/** Why this column was understood so. */
export function evidenceInWords({ evidence, isExact }: Pick<MappedColumn, 'evidence' | 'isExact'>): string {
  switch (evidence) {
    case 'heading':
      return isExact ? 'Heading is known' : 'Heading resembles it';
    case 'cells':
      return 'Cells look like it';
    case 'prose':
      return 'Free text that nothing else claims';
    case 'none':
      return 'Nothing tells';
    case 'person':
      return 'A person said so';
  }
}

/** "9 of 12 columns are known by their heading. Look at the other 3 first." */
export function mappingInWords(mapping: readonly MappedColumn[]): string {
  const unsure = mapping.filter(isUnsure).length;
  if (unsure === 0) return `${countInWords(mapping.length, 'column')}, ${mapping.length === 1 ? 'and it is sure' : 'all of them sure'}.`;
  const look = unsure === 1 ? 'Look at the one that is not sure; it comes' : `Look at the ${unsure} that are not sure; they come`;
  return `${countInWords(mapping.length, 'column')}. ${look} first.`;
}
