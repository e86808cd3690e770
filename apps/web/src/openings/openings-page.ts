import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-openings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>OpeningsPage</h1></div>`,
})
export class OpeningsPage {}
