import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-requirements-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>RequirementsPage</h1></div>`,
})
export class RequirementsPage {}
