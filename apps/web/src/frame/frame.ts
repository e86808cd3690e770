import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatMenuModule } from '@angular/material/menu';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Openings } from '@plumbline/contract';
import { filter } from 'rxjs';
import { addresses } from '../api/addresses';
import { CurrentOpening } from '../openings/current-opening';
import { CurrentSession } from '../session/current-session';
import { May } from '../session/may';
import { Mark } from './mark';
import { Theme } from './theme';

const THEME_NAMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

/** The bar on top of every page, and the page below it. */
@Component({
  selector: 'pl-frame',
  imports: [Mark, MatMenuModule, May, RouterLink, RouterLinkActive, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
})
export class Frame {
  private readonly router = inject(Router);
  private readonly session = inject(CurrentSession);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly list = httpResource<Openings>(() => addresses.openings);

  protected readonly theme = inject(Theme);
  protected readonly themeNames = THEME_NAMES;
  protected readonly addresses = addresses;
  protected readonly account = this.session.account;
  protected readonly version = this.session.version;
  protected readonly initials = computed(() => initialsOf(this.account()?.name ?? ''));
  protected readonly opening = inject(CurrentOpening).opening;
  protected readonly openings = computed(() => (this.list.hasValue() ? this.list.value().openings.filter((it) => !it.isClosed) : []));

  constructor() {
    let place = pageOf(this.router.url);
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        if (place === pageOf(this.router.url)) return;
        place = pageOf(this.router.url);
        this.main().nativeElement.focus({ preventScroll: true });
      });
  }

  protected reloadOpenings(): void {
    this.list.reload();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}

/** The page of an address: which applicant is open beside a list, and what is filtered, does not make another page. */
function pageOf(url: string): string {
  return (url.split(/[?#]/)[0] ?? '').replace(/(\/ranking)\/.*$/, '$1');
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((it) => it !== '');
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((it) => it?.slice(0, 1).toUpperCase() ?? '').join('');
}
