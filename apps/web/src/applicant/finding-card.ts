import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ApplicantView } from '@plumbline/contract';
import { CoveredText } from '../parts/covered-text';
import { inPoints, percent } from '../strip/criteria';
import { type Mark, numberOf } from './marks';

type Finding = ApplicantView['findings'][number];

const EVIDENCE = ['Not found', 'Partial evidence', 'Good evidence', 'Strong evidence'] as const;

/** What one criterion says of an applicant: points, the sentence, the words that earned them, what is missing. */
@Component({
  selector: 'pl-finding-card',
  imports: [CoveredText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './finding-card.html',
  styleUrl: './finding-card.scss',
})
export class FindingCard {
  readonly finding = input.required<Finding>();
  readonly marks = input.required<readonly Mark[]>();
  readonly lit = input(0);
  readonly chosen = output<number>();

  protected readonly quotes = computed(() =>
    this.finding().quotes.map((quote) => ({ ...quote, number: numberOf(this.marks(), quote), key: `${quote.column} ${quote.start}` })),
  );
  protected readonly points = computed(() => inPoints(this.finding().points));
  protected readonly of = computed(() => inPoints(this.finding().of));
  protected readonly earned = computed(() => percent(this.finding().points, this.finding().of));
  protected readonly open = computed(() => percent(this.finding().achievable, this.finding().of));
  protected readonly evidence = computed(() => {
    const { state, level } = this.finding();
    return state === 'unknown' ? 'Not known' : (EVIDENCE[level] ?? EVIDENCE[0]);
  });
}
