import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CriterionView } from '@plumbline/contract';
import { unbroken } from '../parts/figures';
import { pointsOf, STATUS_NAMES } from './points';

/** One criterion in full: what the document says, and how that is judged. */
@Component({
  selector: 'pl-criterion-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" [id]="criterion().id" tabindex="-1" [attr.aria-labelledby]="criterion().id + '-title'">
      <header class="row">
        <span class="place" aria-hidden="true">{{ number() }}</span>
        <h3 [id]="criterion().id + '-title'">{{ criterion().title }}</h3>
        <span class="chip" [class.is-strong]="criterion().status === 'required'">{{ statusNames[criterion().status] }}</span>
        <span class="points">{{ pointsOf(criterion().points) }} points</span>
      </header>
      <div class="halves">
        <div class="stack">
          <h4 class="eyebrow">The document says</h4>
          @for (sentence of criterion().seed; track sentence) {
            <blockquote>{{ sentence }}</blockquote>
          }
        </div>
        <div class="stack">
          <h4 class="eyebrow">How it is judged</h4>
          @for (sentence of criterion().howJudged; track sentence) {
            <p>{{ unbroken(sentence) }}</p>
          }
        </div>
      </div>
    </section>
  `,
  styleUrl: './criterion-section.scss',
})
export class CriterionSection {
  readonly criterion = input.required<CriterionView>();
  readonly number = input.required<number>();

  protected readonly pointsOf = pointsOf;
  protected readonly unbroken = unbroken;
  protected readonly statusNames = STATUS_NAMES;
}
