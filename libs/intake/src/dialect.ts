import type { Dialect } from './intake';
import { splitText } from './record-splitter';

const DELIMITERS = [',', ';', '\t', '|', ', ', '; ', '||', '::', ':', '^', '~', ' '] as const;
const QUOTES = ['"', "'"] as const;
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;

/**
 * How a text is delimited and quoted, told by which dialect splits its head most evenly: most records of the same width, and cells that
 * look like values. A comma and double quotes where nothing tells.
 */
export function detectDialect(text: string, given?: { readonly delimiter?: string | undefined }): Dialect {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/^\uFEFF/, '');
  const isWhole = text.length <= SAMPLE_CHARACTERS;
  const delimiters = given?.delimiter === undefined ? DELIMITERS.filter((it) => sample.includes(it)) : [given.delimiter];
  let best = { dialect: dialectOf(given?.delimiter ?? ',', '"', sample), evenness: 0 };
  for (const delimiter of delimiters)
    for (const quote of QUOTES) {
      if (quote === "'" && !looksQuotedBy(sample, quote, delimiter)) continue;
      const dialect = dialectOf(delimiter, quote, sample);
      const evenness = evennessOf(sample, dialect, isWhole);
      if (evenness > best.evenness * 1.02) best = { dialect, evenness };
    }
  return best.dialect;
}

function dialectOf(delimiter: string, quote: string, sample: string): Dialect {
  const backslashed = sample.split(`\\${quote}`).length - 1;
  const doubled = sample.split(quote + quote).length - 1;
  return { delimiter, quote, escape: backslashed > doubled ? '\\' : quote };
}

/** Whether quotes of this kind stand at both edges of cells, not as apostrophes inside words. */
function looksQuotedBy(sample: string, quote: string, delimiter: string): boolean {
  const opened = sample.split(delimiter + quote).length + sample.split(`\n${quote}`).length - 2;
  const closed = sample.split(quote + delimiter).length + sample.split(`${quote}\n`).length + sample.split(`${quote}\r`).length - 3;
  const double = sample.split('"').length - 1;
  return opened > 1 && closed > 1 && opened + closed > double;
}

/** Higher is better: how many records have the commonest width, weighted by that width; 0 where nothing is split. */
function evennessOf(sample: string, dialect: Dialect, isWhole: boolean): number {
  const records = splitText(sample, dialect, isWhole)
    .filter((it) => !it.isEmptyLine)
    .slice(0, SAMPLE_RECORDS);
  const widths = new Map<number, number>();
  let cells = 0;
  let clean = 0;
  for (const { cells: record } of records) {
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    cells += record.length;
    clean += record.filter((it) => looksLikeValue(it)).length;
  }
  const [width = 1, count = 0] =
    [...widths].filter(([it]) => it > 1).sort((a, b) => b[1] * Math.log2(1 + b[0]) - a[1] * Math.log2(1 + a[0]))[0] ?? [];
  if (count === 0 || records.length === 0) return 0;
  const share = count / records.length;
  const punctuation = dialect.delimiter === ' ' || dialect.delimiter === ':' ? 0.35 : 1;
  return share * (1 + Math.log2(width)) * (0.2 + (0.8 * clean) / cells) * punctuation;
}

/** A cell that holds other delimiters' debris or half a quotation was split in the wrong place. */
function looksLikeValue(cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed === '') return true;
  const quotes = trimmed.split('"').length - 1;
  // A cell that begins with a blank was cut after a delimiter that has one.
  return quotes % 2 === 0 && !cell.startsWith(' ') && !/^[;,|\t]|[;,|\t]$/.test(trimmed);
}
