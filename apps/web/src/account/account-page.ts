import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>AccountPage</h1></div>`,
})
export class AccountPage {}
