import { inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** "Ranking – Plumbline": the place first, so that tabs can be told apart. Never a person's name: titles stand in histories. */
@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const place = this.buildTitle(snapshot);
    this.title.setTitle(place === undefined ? 'Plumbline' : `${place} – Plumbline`);
  }
}
