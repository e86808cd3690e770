import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'pl-ranking-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="page"><h1>RankingPage</h1></div>`,
})
export class RankingPage {}
