import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-imports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>ImportsPage</h1></div>`,
})
export class ImportsPage {}
