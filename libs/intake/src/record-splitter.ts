import type { Dialect } from './intake';

/** A quoted cell longer than this was never meant as one: its opening quote is text. Bytes where the text is undecoded UTF-8. */
const RUNAWAY_CHARACTERS = 1_000_000;
/** A record longer than this is none: whatever the file is, it is no list. Bytes where the text is undecoded UTF-8. */
const RECORD_CHARACTERS = 4_000_000;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const LAST_OF_ASCII = 127;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** One record as split: its cells, whether an opening quote in it was text after all, and whether it is an empty line. */
export interface SplitRecord {
  readonly cells: string[];
  readonly isRunaway: boolean;
  readonly isEmptyLine: boolean;
}

/** Thrown where lines never end: the file is no list, or is written in another way than was understood. */
export class EndlessRecord extends Error {
  constructor() {
    super(
      `A record is longer than ${RECORD_CHARACTERS / 1_000_000} million characters: the file is no list, or its lines end in an unusual way. Export it again as CSV.`,
    );
  }
}

/**
 * Splits delimited text into records, chunk by chunk. Lenient: a quote inside an unquoted cell is text, a quoted cell may be followed by
 * blanks, and an opening quote that never closes, or that runs into the next cell's opening quote, is text. Lines end with CR, LF or CRLF.
 */
export class RecordSplitter {
  readonly #delimiter: string;
  readonly #delimiterCode: number;
  readonly #isLongDelimiter: boolean;
  readonly #quote: string;
  readonly #quoteCode: number;
  readonly #escapeCode: number;
  readonly #decode: ((cell: string) => string) | undefined;
  #text = '';
  #at = 0;
  #isLast = false;
  /** No quote before this place closes a cell: those that stand there are not tried again, or one line would cost as much as the file. */
  #unclosedUntil = 0;
  // The cell read last: its value, where it ends, and whether its opening quote was text. Kept here because a million cells need no objects.
  #value = '';
  #end = 0;
  #isRunaway = false;

  /** `decode` makes what a cell says of what stands in the text; it is asked only for cells that are not plain ASCII. */
  constructor({ delimiter, quote, escape }: Dialect, decode?: (cell: string) => string) {
    this.#decode = decode;
    this.#delimiter = delimiter;
    this.#delimiterCode = delimiter.charCodeAt(0);
    this.#isLongDelimiter = delimiter.length > 1;
    this.#quote = quote;
    this.#quoteCode = quote === '' ? -1 : quote.charCodeAt(0);
    this.#escapeCode = escape === '' || escape === quote ? -1 : escape.charCodeAt(0);
  }

  /** The records that are complete with this chunk. */
  push(chunk: string): SplitRecord[] {
    this.#text = this.#at === this.#text.length ? chunk : this.#text.slice(this.#at) + chunk;
    this.#unclosedUntil = Math.max(0, this.#unclosedUntil - this.#at);
    this.#at = 0;
    const records: SplitRecord[] = [];
    while (this.#at < this.#text.length) {
      const record = this.#record();
      if (record === undefined) break;
      records.push(record);
    }
    if (this.#text.length - this.#at > RECORD_CHARACTERS) throw new EndlessRecord();
    return records;
  }

  /** The records that were waiting for more. */
  end(): SplitRecord[] {
    this.#isLast = true;
    return this.push('');
  }

  /** The record that begins here, or undefined where the text ends before it does. */
  #record(): SplitRecord | undefined {
    const start = this.#at;
    const cells: string[] = [];
    let isRunaway = false;
    for (let at = start; ; at = this.#end + this.#delimiter.length) {
      if (!this.#readCell(at)) return undefined;
      cells.push(this.#value);
      isRunaway ||= this.#isRunaway;
      if (this.#isDelimiter(this.#end)) continue;
      const next = this.#nextLine(this.#end);
      if (next === undefined) return undefined;
      this.#at = next;
      return { cells, isRunaway, isEmptyLine: this.#end === start };
    }
  }

  #isDelimiter(at: number): boolean {
    return this.#text.charCodeAt(at) === this.#delimiterCode && (!this.#isLongDelimiter || this.#text.startsWith(this.#delimiter, at));
  }

  #isLineEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === LINE_FEED || code === CARRIAGE_RETURN;
  }

  /** Where the next line begins; undefined where that is not known yet (a CR may be half of a CRLF). */
  #nextLine(at: number): number | undefined {
    if (this.#text.charCodeAt(at) !== CARRIAGE_RETURN) return at + 1;
    if (at + 1 >= this.#text.length && !this.#isLast) return undefined;
    return this.#text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  }

  /** Reads one cell up to a delimiter, the end of the line or of the text; false where the text ends before it is known. */
  #readCell(start: number): boolean {
    this.#isRunaway = false;
    if (this.#quoteCode < 0) return this.#readPlain(start);
    const opening = this.#afterBlanks(start);
    if (this.#text.charCodeAt(opening) !== this.#quoteCode) return this.#readPlain(start);
    return opening < this.#unclosedUntil ? this.#readAsText(start) : this.#readQuoted(start, opening);
  }

  #readPlain(start: number): boolean {
    const text = this.#text;
    const length = text.length;
    let at = start;
    let seen = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === CARRIAGE_RETURN || (code === this.#delimiterCode && this.#isDelimiter(at))) break;
      seen |= code;
    }
    if (at === length && !this.#isLast) return false;
    const cell = text.slice(start, at);
    this.#value = seen > LAST_OF_ASCII && this.#decode !== undefined ? this.#decode(cell) : cell;
    this.#end = at;
    return true;
  }

  #readQuoted(start: number, opening: number): boolean {
    let value = '';
    let from = opening + 1;
    for (let at = from; ;) {
      const found = this.#text.indexOf(this.#quote, at);
      if (found < 0) return this.#readUnclosed(start);
      if (found + 1 >= this.#text.length && !this.#isLast) return false;
      if (this.#isEscaped(found, from)) {
        value += this.#text.slice(from, found - 1) + this.#quote;
        at = from = found + 1;
      } else if (this.#isDoubled(found)) {
        value += this.#text.slice(from, found + 1);
        at = from = found + 2;
      } else {
        const end = this.#afterBlanks(found + 1);
        if (end + this.#delimiter.length > this.#text.length && !this.#isLast) return false;
        if (this.#isCellEnd(end)) return this.#keep(value + this.#text.slice(from, found), end);
        if (this.#opensCell(found)) return this.#readAsText(start);
        // A quote in the middle: text. Nothing is lost by keeping it.
        at = found + 1;
      }
    }
  }

  #keep(value: string, end: number): true {
    this.#value = this.#decode !== undefined && BEYOND_ASCII.test(value) ? this.#decode(value) : value;
    this.#end = end;
    return true;
  }

  #readUnclosed(start: number): boolean {
    if (!this.#isLast && this.#text.length - start <= RUNAWAY_CHARACTERS) return false;
    this.#unclosedUntil = this.#text.length;
    return this.#readAsText(start);
  }

  #readAsText(start: number): boolean {
    this.#isRunaway = true;
    return this.#readPlain(start);
  }

  #isEscaped(found: number, from: number): boolean {
    if (this.#escapeCode < 0) return false;
    let before = found;
    while (before > from && this.#text.charCodeAt(before - 1) === this.#escapeCode) before -= 1;
    return (found - before) % 2 === 1;
  }

  /** Two quotes are one, unless quotes are escaped otherwise and the second one closes the cell. */
  #isDoubled(found: number): boolean {
    if (this.#text.charCodeAt(found + 1) !== this.#quoteCode) return false;
    return this.#escapeCode < 0 || !this.#isCellEnd(found + 2);
  }

  /** Whether a quote stands where a cell begins: then the cell before it was never closed, and its own quote was text. */
  #opensCell(found: number): boolean {
    return this.#isLineEnd(found - 1) || this.#isDelimiter(found - this.#delimiter.length);
  }

  #afterBlanks(at: number): number {
    let end = at;
    while (this.#text.charCodeAt(end) === BLANK && this.#delimiterCode !== BLANK) end += 1;
    return end;
  }

  #isCellEnd(at: number): boolean {
    return at >= this.#text.length || this.#isLineEnd(at) || this.#isDelimiter(at);
  }
}

/** All records of a text that is at hand as a whole; `isLast` says that nothing follows. */
export function splitText(text: string, dialect: Dialect, isLast: boolean): SplitRecord[] {
  const splitter = new RecordSplitter(dialect);
  const records = splitter.push(text);
  return isLast ? [...records, ...splitter.end()] : records;
}
