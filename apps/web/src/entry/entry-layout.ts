import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Mark } from '../frame/mark';

/** The sheet that everybody sees before they are in: one title, one form. */
@Component({
  selector: 'pl-entry-layout',
  imports: [Mark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main>
      <div class="sheet">
        <pl-mark />
        <h1>{{ title() }}</h1>
        @if (lead() !== '') {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content />
      </div>
      <p class="promise">Scores that quote the applicant’s own words. People decide.</p>
    </main>
  `,
  styleUrl: './entry-layout.scss',
})
export class EntryLayout {
  readonly title = input.required<string>();
  readonly lead = input('');
}
