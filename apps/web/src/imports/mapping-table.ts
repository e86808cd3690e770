import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MappedColumn, UnderstandingChange } from '@plumbline/contract';
import { CoveredText } from '../parts/covered-text';
import { Chosen } from './chosen';
import { FIELD_GROUPS, fieldInWords, isJudged } from './fields';
import { evidenceInWords, isUnsure } from './understanding-words';

const COLUMNS_AT_FIRST = 100;

/** What each column was understood to hold, by what evidence, what is not sure first; a person may say otherwise. */
@Component({
  selector: 'pl-mapping-table',
  imports: [Chosen, CoveredText, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mapping-table.html',
  styleUrl: './mapping-table.scss',
})
export class MappingTable {
  readonly mapping = input.required<readonly MappedColumn[]>();
  /** Whether columns can be corrected still. */
  readonly isOpen = input.required<boolean>();
  /** Whether the last correction has been dealt with. */
  readonly isSettled = input(true);
  readonly corrected = output<UnderstandingChange>();

  protected readonly groups = FIELD_GROUPS;
  protected readonly field = fieldInWords;
  protected readonly isJudged = isJudged;
  protected readonly evidence = evidenceInWords;
  protected readonly isUnsure = isUnsure;
  protected readonly isWhole = signal(false);
  /** Decided once for a set of columns, so that no row leaves its place while somebody is at it. */
  private readonly order = linkedSignal<string, readonly number[]>({
    source: () => JSON.stringify(this.mapping().map(({ column }) => column)),
    computation: (columns, before) => {
      if (before?.source === columns) return before.value;
      const places = this.mapping().map((column, place) => ({ place, isUnsure: isUnsure(column) }));
      return [...places.filter((it) => it.isUnsure), ...places.filter((it) => !it.isUnsure)].map(({ place }) => place);
    },
  });
  private readonly ordered = computed(() =>
    this.order().flatMap((place) => {
      const column = this.mapping()[place];
      return column === undefined ? [] : [{ place, ...column }];
    }),
  );
  protected readonly rows = computed(() => (this.isWhole() ? this.ordered() : this.ordered().slice(0, COLUMNS_AT_FIRST)));
  /** They are shown only while columns can be corrected. */
  protected readonly hasSamples = computed(() => this.mapping().some(({ samples }) => samples.length > 0));
  protected readonly others = computed(() => this.ordered().length - this.rows().length);

  protected choose({ column }: MappedColumn, field: string): void {
    this.corrected.emit({ mapping: [{ column, field }] });
  }
}
