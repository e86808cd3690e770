import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Bar, barInWords, percent } from './criteria';

/**
 * A scorecard as a picture: one bar a criterion, always in the same order. A bar is as wide as its criterion weighs and filled as high as
 * points were earned, so that the filled area is the score; hatching is what is not known yet.
 */
@Component({
  selector: 'pl-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (bar of shown(); track bar.id) {
      <span class="bar" [style.flex-grow]="bar.of" [title]="bar.words">
        <span class="open" [style.block-size.%]="bar.open"></span>
        <span class="earned" [style.block-size.%]="bar.earned"></span>
      </span>
    }
  `,
  styleUrl: './strip.scss',
  host: { role: 'img', '[attr.aria-label]': 'words()' },
})
export class Strip {
  readonly bars = input.required<readonly Bar[]>();

  protected readonly words = computed(() => this.bars().map(barInWords).join('; '));
  protected readonly shown = computed(() =>
    this.bars().map((bar) => ({
      id: bar.id,
      of: bar.of,
      earned: percent(bar.points, bar.of),
      open: percent(bar.achievable, bar.of),
      words: barInWords(bar),
    })),
  );
}
