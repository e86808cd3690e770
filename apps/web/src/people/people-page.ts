import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>PeoplePage</h1></div>`,
})
export class PeoplePage {}
