import { effect, Injectable, signal } from '@angular/core';

const KEY = 'plumbline.theme';
const CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

/** Light or dark: as the system says, unless this person chose. Kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  readonly choices = CHOICES;
  readonly choice = signal<ThemeChoice>(remembered());

  constructor() {
    effect(() => {
      const choice = this.choice();
      if (choice === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = choice;
      localStorage.setItem(KEY, choice);
    });
  }
}

function remembered(): ThemeChoice {
  const kept = localStorage.getItem(KEY);
  return CHOICES.find((it) => it === kept) ?? 'system';
}
