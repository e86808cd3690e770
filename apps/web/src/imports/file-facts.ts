import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { UnderstandingChange, UnderstandingView } from '@plumbline/contract';
import { Chosen } from './chosen';
import {
  delimiterChoices,
  delimiterEvidence,
  encodingChoices,
  encodingEvidence,
  headerRowChoices,
  headingsEvidence,
  nameOf,
  quoteInWords,
} from './understanding-words';
import { countInWords } from '../parts/figures';

/** How the file is written, as far as it was understood: each item with what speaks for it, and correctable. */
@Component({
  selector: 'pl-file-facts',
  imports: [Chosen],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-facts.html',
  styleUrl: './file-facts.scss',
})
export class FileFacts {
  readonly understanding = input.required<UnderstandingView>();
  /** Whether items can be corrected still. */
  readonly isOpen = input.required<boolean>();
  /** Whether the last correction has been dealt with. */
  readonly isSettled = input(true);
  readonly corrected = output<UnderstandingChange>();

  protected readonly encodings = computed(() => encodingChoices(this.understanding().encoding));
  protected readonly encodingName = computed(() => nameOf(this.encodings(), this.understanding().encoding));
  protected readonly encodingEvidence = computed(() => encodingEvidence(this.understanding()));
  protected readonly delimiters = computed(() => delimiterChoices(this.understanding().delimiter ?? ''));
  protected readonly delimiterName = computed(() => nameOf(this.delimiters(), this.understanding().delimiter ?? ''));
  protected readonly delimiterEvidence = computed(() => delimiterEvidence(this.understanding()));
  protected readonly quote = computed(() => quoteInWords(this.understanding().quote ?? ''));
  protected readonly sheets = computed(() => countInWords(this.understanding().sheets.length, 'sheet'));
  protected readonly headerRows = computed(() => headerRowChoices(this.understanding()));
  protected readonly headingsEvidence = computed(() => headingsEvidence(this.understanding()));
  protected readonly headerRow = computed(() => String(this.understanding().headerRow));
  protected readonly headerRowName = computed(() => nameOf(this.headerRows(), this.headerRow()));
}
