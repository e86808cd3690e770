import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-activity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>ActivityPage</h1></div>`,
})
export class ActivityPage {}
