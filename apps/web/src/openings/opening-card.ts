import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { Opening } from '@plumbline/contract';
import { countInWords, numberInWords } from '../parts/figures';
import { dayInWords } from '../parts/when';
import { May } from '../session/may';
import { strictnessInWords } from './strictness';

/** One opening in the list: what it holds, what it is judged by, and what can be done with it. */
@Component({
  selector: 'pl-opening-card',
  imports: [MatIconButton, MatMenuModule, May, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './opening-card.html',
  styleUrl: './opening-card.scss',
})
export class OpeningCard {
  readonly opening = input.required<Opening>();
  readonly rename = output();
  readonly shut = output();
  readonly reopen = output();

  protected readonly counts = computed(() => {
    const { applicants, duplicates, imports, problems } = this.opening().counts;
    return [
      { name: 'Applicants', count: numberInWords(applicants) },
      { name: 'Duplicates', count: numberInWords(duplicates) },
      { name: 'Imports', count: numberInWords(imports) },
      { name: 'Problems', count: numberInWords(problems) },
    ];
  });
  /** What a person has to do before these lists are screened. */
  protected readonly waiting = computed(() => {
    const lists = this.opening().listsWaiting;
    return lists === 0 ? '' : `${countInWords(lists, 'list')} ${lists === 1 ? 'waits' : 'wait'} for you`;
  });
  protected readonly isEmpty = computed(() => this.opening().counts.imports === 0);
  protected readonly dayInWords = dayInWords;
  protected readonly strictnessInWords = strictnessInWords;
}
