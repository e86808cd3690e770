import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { refusalOf } from '../api/refusal';
import { CurrentOpening } from './current-opening';

/** All pages of one opening. */
@Component({
  selector: 'pl-opening-pages',
  imports: [RouterLink, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (failure(); as message) {
      <div class="page is-narrow">
        <h1>This opening cannot be shown</h1>
        <p class="notice is-danger">{{ message }}</p>
        <p><a routerLink="/openings">All openings</a></p>
      </div>
    } @else {
      <router-outlet />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class OpeningPages {
  readonly openingId = input.required<string>();

  private readonly current = inject(CurrentOpening);
  protected readonly failure = computed(() => {
    const error = this.current.error();
    return error === undefined ? null : refusalOf(error).message;
  });

  constructor() {
    effect(() => {
      this.current.id.set(this.openingId());
    });
    inject(DestroyRef).onDestroy(() => {
      this.current.id.set(null);
    });
  }
}
