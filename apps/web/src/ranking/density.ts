import { effect, Injectable, signal } from '@angular/core';

const KEY = 'plumbline.isDense';

/** Whether lists are set close. Kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Density {
  readonly isDense = signal(localStorage.getItem(KEY) === 'yes');

  constructor() {
    effect(() => {
      localStorage.setItem(KEY, this.isDense() ? 'yes' : 'no');
    });
  }

  toggle(): void {
    this.isDense.update((it) => !it);
  }
}
