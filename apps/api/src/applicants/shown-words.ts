import type { QuoteView } from '@plumbline/contract';
import type { ApplicantRecord } from '@plumbline/persistence';
import { type Identity, mask, maskCell, type Quote } from '@plumbline/screening';

/** What somebody may read of one applicant: everything after a reveal, else with whatever says who it is covered. */
export class ShownWords {
  private readonly masked = new Map<string, string>();

  constructor(
    private readonly file: ApplicantRecord,
    private readonly identity: Identity,
    private readonly isRevealed: boolean,
  ) {}

  /** A sentence of ours that may hold words of the applicant's, such as a field of study. */
  sentence(text: string): string {
    return this.isRevealed ? text : mask(text, this.identity);
  }

  /** A quote is cut from the masked cell, not masked by itself: what covers a name may need the words around it. */
  quote(it: Quote): QuoteView {
    return this.isRevealed ? { ...it } : { ...it, text: this.maskedCell(it.column).slice(it.start, it.end) };
  }

  /** The imported record, in the order of its columns. */
  cells(): { column: string; field: string; text: string }[] {
    return this.file.columns.map(({ name, field }, index) => {
      const text = this.file.cells[index] ?? '';
      return { column: name, field, text: this.isRevealed ? text : maskCell(text, field, this.identity) };
    });
  }

  private maskedCell(column: string): string {
    const known = this.masked.get(column);
    if (known !== undefined) return known;
    const cell = mask(this.file.cells[this.file.columns.findIndex(({ name }) => name === column)] ?? '', this.identity);
    this.masked.set(column, cell);
    return cell;
  }
}
