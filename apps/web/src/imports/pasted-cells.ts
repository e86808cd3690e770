/** What was copied out of a spreadsheet, or of a text that is laid out like one. */
export interface PastedCells {
  readonly headings: readonly string[];
  /** Rows below the headings. */
  readonly rows: number;
}

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** The table in a text: a line of headings and at least one row below it, in more than one column. Null where it is no table. */
export function cellsIn(text: string): PastedCells | null {
  const rows = linesIn(text);
  const first = text.trimStart().split(/\r\n|[\r\n]/, 1)[0] ?? '';
  const delimiter = DELIMITERS.find((it) => first.includes(it));
  return delimiter === undefined || rows < 2 ? null : { headings: first.split(delimiter).map((it) => it.trim()), rows: rows - 1 };
}

/** The same cells as a file to be sent. */
export function fileOf(text: string): File {
  return new File([text], 'pasted-cells.tsv', { type: 'text/tab-separated-values' });
}

/** Lines that hold anything. A spreadsheet puts a cell of several lines in quotes: they are one. */
function linesIn(text: string): number {
  let lines = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (const letter of `${text}\n`) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === '\n' && !isQuoted) {
      if (!isEmpty) lines += 1;
      isEmpty = true;
    } else if (letter.trim() !== '') isEmpty = false;
  }
  return lines;
}
