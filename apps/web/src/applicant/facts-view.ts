import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ApplicantView } from '@plumbline/contract';
import { STATUS_NAMES, STATUS_SIGNS } from '../ranking/words';
import { type Mark, numberOf } from './marks';

const years = (it: number): string => `${Math.round(it * 10) / 10}`;

/** What was read of an applicant besides the points: experience, and every certificate that is named. */
@Component({
  selector: 'pl-facts-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './facts-view.html',
  styleUrl: './facts-view.scss',
})
export class FactsView {
  readonly facts = input.required<ApplicantView['facts']>();
  readonly years = input.required<ApplicantView['years']>();
  readonly marks = input.required<readonly Mark[]>();
  readonly chosen = output<number>();

  protected readonly experience = computed(() => {
    const { statedYears, datedYears } = this.facts();
    if (statedYears !== null && datedYears !== null && Math.abs(statedYears - datedYears) >= 1)
      return `${years(datedYears)} years by the dates given; ${years(statedYears)} stated.`;
    const { value, basis } = this.years();
    if (value === null) return 'Not known: neither dates nor a figure were found.';
    return basis === 'dates' ? `${years(value)} years, counted from the dates given.` : `${years(value)} years, as stated.`;
  });
  protected readonly experienceMarks = computed(() => this.facts().yearsQuotes.map((it) => numberOf(this.marks(), it)));
  protected readonly certifications = computed(() =>
    this.facts().certifications.map((it) => ({
      ...it,
      words: STATUS_NAMES[it.status],
      sign: STATUS_SIGNS[it.status],
      number: numberOf(this.marks(), it.quote),
    })),
  );
}
