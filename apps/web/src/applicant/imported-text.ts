import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import type { ApplicantView } from '@plumbline/contract';
import { CoveredText } from '../parts/covered-text';
import { type Mark, stretchesOf } from './marks';

const WHO = ['name', 'first_name', 'middle_name', 'last_name', 'email', 'phone', 'address', 'link'];
const NOTES: Readonly<Record<string, string>> = {
  administrative: 'not judged',
  never_scored: 'never judged',
  notes: 'written by somebody else',
};
const noteOf = (field: string): string => (WHO.includes(field) ? 'who it is, never judged' : (NOTES[field] ?? ''));

/** The record as it was imported, column by column, with every quoted place marked and numbered. */
@Component({
  selector: 'pl-imported-text',
  imports: [CoveredText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imported-text.html',
  styleUrl: './imported-text.scss',
})
export class ImportedText {
  readonly cells = input.required<ApplicantView['cells']>();
  readonly marks = input.required<readonly Mark[]>();
  readonly lit = input(0);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly columns = computed(() =>
    this.cells()
      .filter(({ text }) => text.trim() !== '')
      .map(({ column, field, text }) => ({
        column,
        note: noteOf(field),
        stretches: stretchesOf(
          text,
          this.marks().filter((it) => it.column === column),
        ),
      })),
  );
  protected readonly empty = computed(() =>
    this.cells()
      .filter(({ text }) => text.trim() === '')
      .map(({ column }) => column)
      .join(', '),
  );

  /** Brings the words of a quote into view. */
  scrollTo(number: number): void {
    this.host.nativeElement.querySelector(`[data-begins~="${number}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }
}
