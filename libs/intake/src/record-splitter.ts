import type { Dialect } from './intake';

/** A record longer than this has an opening quote that was never meant as one: it is read again with the quote as text. */
const RUNAWAY_CHARACTERS = 4_000_000;

/** One record as split: its cells, whether an opening quote in it never closed, and whether it is an empty line. */
export interface SplitRecord {
  readonly cells: string[];
  readonly isRunaway: boolean;
  readonly isEmptyLine: boolean;
}

/**
 * Splits delimited text into records, chunk by chunk. Lenient: a quote inside an unquoted cell is text, a quoted cell may be followed by
 * blanks, and a quote that never closes is text. Lines end with CR, LF or CRLF.
 */
export class RecordSplitter {
  readonly #delimiter: string;
  readonly #quote: string;
  readonly #escape: string;
  #text = '';
  #at = 0;
  #isLast = false;

  constructor(dialect: Dialect) {
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote;
    this.#escape = dialect.escape === '' ? dialect.quote : dialect.escape;
  }

  /** The records that are complete with this chunk. */
  *push(chunk: string): Generator<SplitRecord> {
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#at = 0;
    yield* this.#complete();
  }

  /** The records that were waiting for more. */
  *end(): Generator<SplitRecord> {
    this.#isLast = true;
    yield* this.push('');
  }

  *#complete(): Generator<SplitRecord> {
    for (;;) {
      if (this.#at >= this.#text.length) return;
      const record = this.#record(this.#quote) ?? this.#runaway();
      if (record === undefined) return;
      yield record;
    }
  }

  #runaway(): SplitRecord | undefined {
    if (!this.#isLast && this.#text.length - this.#at < RUNAWAY_CHARACTERS) return undefined;
    const record = this.#record('');
    return record && { ...record, isRunaway: true };
  }

  /** The record that begins here, or undefined where the text ends before it does. */
  #record(quote: string): SplitRecord | undefined {
    const cells: string[] = [];
    let at = this.#at;
    for (;;) {
      const cell = this.#cell(at, quote);
      if (cell === undefined) return undefined;
      cells.push(cell.text);
      at = cell.end;
      if (this.#text.startsWith(this.#delimiter, at)) {
        at += this.#delimiter.length;
        continue;
      }
      const next = this.#nextLine(at);
      if (next === undefined) return undefined;
      const isEmptyLine = at === this.#at;
      this.#at = next;
      return { cells, isRunaway: false, isEmptyLine };
    }
  }

  /** Where the next line begins; undefined where that is not known yet (a CR may be half of a CRLF). */
  #nextLine(at: number): number | undefined {
    if (at + 1 >= this.#text.length && !this.#isLast) return this.#text.charCodeAt(at) === 10 ? at + 1 : undefined;
    return at + (this.#text.charCodeAt(at) === 13 && this.#text.charCodeAt(at + 1) === 10 ? 2 : 1);
  }

  /** One cell and where it ends: at a delimiter, at the end of the line or of the text. */
  #cell(start: number, quote: string): { text: string; end: number } | undefined {
    const opening = quote === '' ? -1 : this.#openingQuote(start, quote);
    return opening < 0 ? this.#plainCell(start) : this.#quotedCell(start, opening, quote);
  }

  /** Where a quoted cell's quote stands: at once, or after blanks (unless blanks delimit). */
  #openingQuote(start: number, quote: string): number {
    let at = start;
    while (this.#text.charCodeAt(at) === 32 && !this.#delimiter.startsWith(' ')) at += 1;
    return this.#text.startsWith(quote, at) ? at : -1;
  }

  #plainCell(start: number): { text: string; end: number } | undefined {
    const end = this.#cellEnd(start);
    if (end === this.#text.length && !this.#isLast) return undefined;
    return { text: this.#text.slice(start, end), end };
  }

  #cellEnd(start: number): number {
    const first = this.#delimiter.charCodeAt(0);
    const isLong = this.#delimiter.length > 1;
    for (let at = start; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 10 || code === 13) return at;
      if (code === first && (!isLong || this.#text.startsWith(this.#delimiter, at))) return at;
    }
    return this.#text.length;
  }

  #quotedCell(start: number, opening: number, quote: string): { text: string; end: number } | undefined {
    let text = '';
    let from = opening + quote.length;
    for (let at = from; ;) {
      const found = this.#nextQuote(at, quote);
      if (found < 0) return undefined;
      if (this.#isEscape(found, quote)) {
        text += this.#text.slice(from, found) + quote;
        at = from = found + this.#escape.length + quote.length;
        continue;
      }
      const after = found + quote.length;
      const end = this.#afterBlanks(after);
      if (end === this.#text.length && !this.#isLast) return undefined;
      if (this.#isCellEnd(end)) return { text: text + this.#text.slice(from, found), end };
      // A quote in the middle: text. Nothing is lost by keeping it.
      at = after;
      if (at >= this.#text.length) return this.#isLast ? this.#plainCell(start) : undefined;
    }
  }

  /** The next quote, or the escape before it. */
  #nextQuote(at: number, quote: string): number {
    const found = this.#text.indexOf(quote, at);
    if (found < 0 || this.#escape === quote) return found;
    const escape = this.#text.lastIndexOf(this.#escape, found - 1);
    return escape >= at && escape === found - this.#escape.length ? escape : found;
  }

  #isEscape(found: number, quote: string): boolean {
    return this.#text.startsWith(this.#escape + quote, found);
  }

  #afterBlanks(at: number): number {
    let end = at;
    while (this.#text.charCodeAt(end) === 32 && !this.#text.startsWith(this.#delimiter, end)) end += 1;
    return end;
  }

  #isCellEnd(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === 10 || code === 13 || this.#text.startsWith(this.#delimiter, at);
  }
}

/** All records of a text that is at hand as a whole; `isLast` says that nothing follows. */
export function splitText(text: string, dialect: Dialect, isLast: boolean): SplitRecord[] {
  const splitter = new RecordSplitter(dialect);
  const records = [...splitter.push(text)];
  return isLast ? [...records, ...splitter.end()] : records;
}
