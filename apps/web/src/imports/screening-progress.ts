import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Import } from '@plumbline/contract';
import { screenedInWords, shareScreened, speedInWords, timeLeftInWords } from './import-words';
import { ProgressBar } from './progress-bar';
import { numberInWords } from '../parts/figures';

/** How far the screening of an import is. */
@Component({
  selector: 'pl-screening-progress',
  imports: [ProgressBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pl-progress-bar label="Screening" [share]="share()" [text]="screened()" />
    <dl>
      <div>
        <dt>Screened</dt>
        <dd>{{ screened() }}</dd>
      </div>
      <div>
        <dt>Speed</dt>
        <dd>{{ speed() }}</dd>
      </div>
      <div>
        <dt>Time left</dt>
        <dd>{{ timeLeft() }}</dd>
      </div>
      <div>
        <dt>Problems</dt>
        <dd>{{ problems() }}</dd>
      </div>
    </dl>
  `,
  styleUrl: './screening-progress.scss',
})
export class ScreeningProgress {
  readonly import = input.required<Import>();

  protected readonly share = computed(() => shareScreened(this.import()));
  protected readonly screened = computed(() => screenedInWords(this.import().progress));
  protected readonly problems = computed(() => numberInWords(this.import().progress.problems));
  protected readonly timeLeft = computed(() => timeLeftInWords(this.import().progress) || '–');
  protected readonly speed = computed(() => speedInWords(this.import().progress) || '–');
}
