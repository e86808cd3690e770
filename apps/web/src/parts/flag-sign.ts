import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The small flag beside what a person is to look at. Says nothing by itself. */
@Component({
  selector: 'pl-flag-sign',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg viewBox="0 0 12 14" width="11" height="13" aria-hidden="true">
    <path d="M2 13V1h8L8 4l2 3H3.5v6z" fill="currentColor" />
  </svg>`,
})
export class FlagSign {}
