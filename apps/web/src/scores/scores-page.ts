import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-scores-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>ScoresPage</h1></div>`,
})
export class ScoresPage {}
