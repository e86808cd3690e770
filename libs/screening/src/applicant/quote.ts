/**
 * The applicant's own words: `text` is exactly `cell.slice(start, end)` of that column's cell as imported (UTF-16 offsets, after
 * decoding, before any normalising).
 */
export interface Quote {
  readonly column: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
