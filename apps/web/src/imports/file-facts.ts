import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { UnderstandingChange, UnderstandingView } from '@plumbline/contract';
import {
  delimiterChoices,
  delimiterEvidence,
  encodingChoices,
  encodingEvidence,
  headerRowChoices,
  nameOf,
  quoteInWords,
} from './understanding-words';
import { countInWords } from './words';

/** What a person says of the file instead. `undo` puts the old choice back where the change was refused. */
export interface FactCorrection {
  readonly change: UnderstandingChange;
  readonly undo: () => void;
}

/** How the file is written, as far as it was understood: each item with what speaks for it, and correctable. */
@Component({
  selector: 'pl-file-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-facts.html',
  styleUrl: './file-facts.scss',
})
export class FileFacts {
  readonly understanding = input.required<UnderstandingView>();
  /** Whether items can be corrected still. */
  readonly isOpen = input.required<boolean>();
  readonly corrected = output<FactCorrection>();

  protected readonly encodings = computed(() => encodingChoices(this.understanding().encoding));
  protected readonly encodingName = computed(() => nameOf(this.encodings(), this.understanding().encoding));
  protected readonly encodingEvidence = computed(() => encodingEvidence(this.understanding()));
  protected readonly delimiters = computed(() => delimiterChoices(this.understanding().delimiter ?? ''));
  protected readonly delimiterName = computed(() => nameOf(this.delimiters(), this.understanding().delimiter ?? ''));
  protected readonly delimiterEvidence = computed(() => delimiterEvidence(this.understanding()));
  protected readonly quote = computed(() => quoteInWords(this.understanding().quote ?? ''));
  protected readonly sheets = computed(() => countInWords(this.understanding().sheets.length, 'sheet'));
  protected readonly headerRows = computed(() => headerRowChoices(this.understanding()));
  protected readonly headerRow = computed(() => String(this.understanding().headerRow));
  protected readonly headerRowName = computed(() => nameOf(this.headerRows(), this.headerRow()));

  protected chooseEncoding(select: HTMLSelectElement): void {
    this.choose(select, { encoding: select.value }, this.understanding().encoding);
  }

  protected chooseDelimiter(select: HTMLSelectElement): void {
    this.choose(select, { delimiter: select.value }, this.understanding().delimiter ?? '');
  }

  protected chooseSheet(select: HTMLSelectElement): void {
    this.choose(select, { sheet: select.value }, this.understanding().sheet ?? '');
  }

  protected chooseHeaderRow(select: HTMLSelectElement): void {
    this.choose(select, { headerRow: Number(select.value) }, this.headerRow());
  }

  private choose(select: HTMLSelectElement, change: UnderstandingChange, before: string): void {
    this.corrected.emit({
      change,
      undo: () => {
        select.value = before;
      },
    });
  }
}
