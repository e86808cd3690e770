import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Why something was not done, where it was asked for. Announced at once; takes no room while there is nothing to say. */
@Component({
  selector: 'pl-failure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div role="alert">
    @if (message() !== '') {
      <p class="notice is-danger">{{ message() }}</p>
    }
  </div>`,
  // Out of the flow while empty, so that it takes no gap of a grid either.
  styles: ':host:not(:has(p)) { position: absolute; }',
})
export class Failure {
  readonly message = input.required<string>();
}
