import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'pl-not-found',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page is-narrow">
      <h1>There is nothing here</h1>
      <p class="lead">The address may be mistyped, or what stood here was removed.</p>
      <p><a routerLink="/openings">Go to the openings</a></p>
    </div>
  `,
})
export class NotFound {}
