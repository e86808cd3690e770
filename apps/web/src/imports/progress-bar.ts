import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How much is done, drawn to scale; moving where nothing tells how much there is. */
@Component({
  selector: 'pl-progress-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="track"
      role="progressbar"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-label]="label()"
      [attr.aria-valuenow]="percent()"
      [attr.aria-valuetext]="text() || null"
      [class.is-unknown]="percent() === null"
    >
      <div class="done" [style.inline-size.%]="percent() ?? 30"></div>
    </div>
  `,
  styleUrl: './progress-bar.scss',
})
export class ProgressBar {
  readonly label = input.required<string>();
  /** 0 to 1; null where it is not known. */
  readonly share = input.required<number | null>();
  /** What the bar says in words. */
  readonly text = input('');

  protected readonly percent = computed(() => {
    const share = this.share();
    return share === null ? null : Math.floor(share * 100);
  });
}
