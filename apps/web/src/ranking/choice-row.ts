import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Figure } from '../parts/figure';
import type { Choice } from './filter-choices';

/** One choice of a filter: a box to tick, what it is, and how many it would leave. */
@Component({
  selector: 'pl-choice-row',
  imports: [Figure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [class.is-empty]="choice().count === 0">
      <input type="checkbox" [checked]="choice().isChosen" (change)="chosen.emit()" />
      <span class="name">
        @if (of() !== '') {
          <span class="visually-hidden">{{ of() }}&ngsp;</span>
        }
        {{ choice().name }}
      </span>
      <span class="number">{{ choice().count | figure }}</span>
      @if (hasShare()) {
        <span class="share" aria-hidden="true"><span [style.inline-size.%]="choice().share"></span></span>
      }
    </label>
  `,
  styleUrl: './choice-row.scss',
})
export class ChoiceRow {
  readonly choice = input.required<Choice>();
  /** What the choice is about, for who does not see the group that it stands in. */
  readonly of = input('');
  readonly hasShare = input(false);
  readonly chosen = output();
}
