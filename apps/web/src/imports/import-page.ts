import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>ImportPage</h1></div>`,
})
export class ImportPage {}
