import { open, type FileHandle, stat } from 'node:fs/promises';
import { RowChecker } from './check-row';
import type { FileProblem, ReadingLimits, RowProblem, Segment, Understanding } from './intake';
import { readRecordChunks } from './read-records';

/** Rows and bytes of one segment, whichever is reached first. Small enough to spread over workers, large enough to be cheap. */
const SEGMENT_ROWS = 10_000;
const SEGMENT_BYTES = 4 * 1_048_576;
const WRITE_BYTES = 1_048_576;
/** The first segments are no larger than what is written at once, so that every worker soon has one. */
const FIRST_SEGMENTS = 2;
/** Of what is still to be read. So the last segments are ever smaller, and no worker has long to do when the others have nothing left. */
const MOST_OF_THE_REST = 1 / 3;
const PROBLEMS_AT_ONCE = 1000;

export interface RewriteProgress {
  readonly bytesRead: number;
  readonly rows: number;
  readonly problems: number;
}

export interface RewriteResult {
  /** Records of the file, applicants or not. */
  readonly rows: number;
  readonly applicants: number;
  readonly problems: number;
}

/** Who hears of the rewrite while it grows. Segments are told of only when their bytes are on the disk. */
export interface RewriteListener {
  onProgress(progress: RewriteProgress): void;
  onSegment(segment: Segment): Promise<void> | void;
  onProblems(problems: readonly RowProblem[]): Promise<void> | void;
}

/**
 * Writes the canonical rewrite of a list: one line an applicant, `<row>\t<JSON array of cells>\n`, UTF-8. Records that are no applicants
 * are left out and told as problems.
 */
export async function rewrite(
  input: { readonly file: string; readonly outputFile: string; readonly understanding: Understanding; readonly limits: ReadingLimits },
  listener: RewriteListener,
): Promise<RewriteResult | FileProblem> {
  const output = await open(input.outputFile, 'w', 0o600);
  try {
    // How far the reader of a workbook is in its file says nothing.
    const fileBytes = input.understanding.format === 'csv' ? (await stat(input.file)).size : Number.POSITIVE_INFINITY;
    return await new Rewriter(output, { fileBytes, mostRows: input.limits.rows }, listener).run(input.file, input.understanding);
  } finally {
    await output.close();
  }
}

interface ListSize {
  readonly fileBytes: number;
  readonly mostRows: number;
}

class Rewriter {
  readonly #output: FileHandle;
  readonly #size: ListSize;
  readonly #listener: RewriteListener;
  readonly #lines = new Lines();
  #written = 0;
  #segment = { ordinal: 0, startByte: 0, firstRow: 0, rows: 0 };
  #problems: RowProblem[] = [];
  #counts = { rows: 0, applicants: 0, problems: 0 };
  #bytesRead = 0;

  constructor(output: FileHandle, size: ListSize, listener: RewriteListener) {
    this.#output = output;
    this.#size = size;
    this.#listener = listener;
  }

  async run(file: string, understanding: Understanding): Promise<RewriteResult | FileProblem> {
    const checker = new RowChecker(understanding.mapping);
    if (understanding.preamble.length > 0) this.#problems.push(preambleProblem(understanding));
    const chunks = readRecordChunks(file, understanding, (bytes) => {
      this.#bytesRead = bytes;
    });
    for await (const records of chunks) {
      this.#counts.rows += records.length;
      if (this.#counts.rows > this.#size.mostRows)
        return { problem: `The list has more than ${this.#size.mostRows} rows. Split it into several files.` };
      for (const record of records) {
        const { cells, problems } = checker.check(record);
        if (problems.length > 0) await this.#tell(problems);
        if (cells !== null && this.#keep(record.row, cells)) await this.#store();
      }
    }
    await this.#flush();
    await this.#closeSegment();
    await this.#tellRest();
    return { ...this.#counts };
  }

  /** Whether enough is at hand to be stored. */
  #keep(row: number, cells: readonly string[]): boolean {
    if (this.#segment.rows === 0) this.#segment.firstRow = row;
    this.#lines.add(row, JSON.stringify(cells));
    this.#segment.rows += 1;
    this.#counts.applicants += 1;
    return this.#lines.length >= WRITE_BYTES || this.#segment.rows >= SEGMENT_ROWS;
  }

  async #store(): Promise<void> {
    await this.#flush();
    const { rows, startByte } = this.#segment;
    if (rows >= SEGMENT_ROWS || this.#written - startByte >= this.#segmentBytes()) await this.#closeSegment();
  }

  #segmentBytes(): number {
    if (this.#segment.ordinal < FIRST_SEGMENTS) return 0;
    return Math.min(SEGMENT_BYTES, (this.#size.fileBytes - this.#bytesRead) * MOST_OF_THE_REST);
  }

  async #flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    this.#written += this.#lines.length;
    await this.#output.writeFile(this.#lines.take());
    this.#listener.onProgress({ bytesRead: this.#bytesRead, rows: this.#counts.applicants, problems: this.#counts.problems });
  }

  async #closeSegment(): Promise<void> {
    if (this.#segment.rows === 0) return;
    await this.#listener.onSegment({ ...this.#segment, endByte: this.#written });
    this.#segment = { ordinal: this.#segment.ordinal + 1, startByte: this.#written, firstRow: 0, rows: 0 };
  }

  async #tell(problems: readonly RowProblem[]): Promise<void> {
    this.#counts.problems += problems.length;
    this.#problems.push(...problems);
    if (this.#problems.length >= PROBLEMS_AT_ONCE) await this.#tellRest();
  }

  async #tellRest(): Promise<void> {
    if (this.#problems.length === 0) return;
    const told = this.#problems;
    this.#problems = [];
    await this.#listener.onProblems(told);
  }
}

/** A row's number in digits, a tab and the end of the line. */
const MOST_BYTES_AROUND = 24;
const MOST_BYTES_A_CHARACTER = 3;
const LINE_END = 10;

/** Lines, as bytes from the beginning: joined as text they would be copied twice more before they are written. */
class Lines {
  #bytes = Buffer.allocUnsafeSlow(WRITE_BYTES * 2);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(row: number, json: string): void {
    this.#reserve(json.length * MOST_BYTES_A_CHARACTER + MOST_BYTES_AROUND);
    this.#length += this.#bytes.write(`${row}\t`, this.#length, 'latin1');
    this.#length += this.#bytes.write(json, this.#length);
    this.#bytes[this.#length++] = LINE_END;
  }

  /** The lines so far; good until the next one is added. */
  take(): Buffer {
    const lines = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return lines;
  }

  #reserve(bytes: number): void {
    const wanted = this.#length + bytes;
    if (wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(wanted);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

export function preambleProblem({ preamble }: Understanding): RowProblem {
  return {
    row: null,
    column: null,
    code: 'preamble',
    said: preamble.join('\n'),
    expected: 'headings in the first row',
    repair: 'the lines before the headings were left out',
  };
}
