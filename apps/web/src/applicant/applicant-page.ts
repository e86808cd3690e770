import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-applicant-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>ApplicantPage</h1></div>`,
})
export class ApplicantPage {}
