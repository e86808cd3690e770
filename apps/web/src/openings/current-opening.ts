import { httpResource } from '@angular/common/http';
import { computed, Injectable, signal } from '@angular/core';
import type { Opening } from '@plumbline/contract';
import { addresses } from '../api/addresses';

/** The opening whose pages are open. */
@Injectable({ providedIn: 'root' })
export class CurrentOpening {
  readonly id = signal<string | null>(null);
  private readonly resource = httpResource<Opening>(() => {
    const id = this.id();
    return id === null ? undefined : addresses.opening(id);
  });

  readonly opening = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly error = this.resource.error;

  /** The opening as the server has just told it. */
  show(opening: Opening): void {
    this.resource.set(opening);
  }

  /** Asks the server again, after something about the opening was changed. */
  reload(): void {
    this.resource.reload();
  }
}
