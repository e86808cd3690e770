import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { coveredStretches } from './covered-stretches';

/** A text in which the server covered who somebody is: each covered stretch is one quiet bar, and one word to who listens. */
@Component({
  selector: 'pl-covered-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (it of stretches(); track $index) {
      @if (it.isCovered) {
        <span class="covered" role="img" aria-label="covered" [textContent]="it.text"></span>
      } @else {
        <span [textContent]="it.text"></span>
      }
    }
  `,
  styles: `
    .covered {
      color: var(--line);
      background: var(--line);
      border-radius: 2px;
      user-select: none;
    }
    @media (forced-colors: active) {
      .covered {
        color: GrayText;
      }
    }
  `,
})
export class CoveredText {
  readonly text = input.required<string>();
  protected readonly stretches = computed(() => coveredStretches(this.text()));
}
