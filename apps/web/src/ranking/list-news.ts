import { Injectable, signal } from '@angular/core';

/** Tells the ranked list that something about its applicants was changed beside it. */
@Injectable({ providedIn: 'root' })
export class ListNews {
  private readonly changes = signal(0);
  readonly latest = this.changes.asReadonly();

  tell(): void {
    this.changes.update((it) => it + 1);
  }
}
