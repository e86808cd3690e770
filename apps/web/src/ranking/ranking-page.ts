import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import type { RankingPage as Page } from '@plumbline/contract';
import { filter, map } from 'rxjs';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { CurrentOpening } from '../openings/current-opening';
import { Dialogs } from '../parts/dialogs';
import { Figure } from '../parts/figure';
import { dayInWords } from '../parts/when';
import { May } from '../session/may';
import { legendOf } from '../strip/criteria';
import { activeFilters } from './active-filters';
import { Density } from './density';
import { FilterRail } from './filter-rail';
import { ListNews } from './list-news';
import { NothingFits } from './nothing-fits';
import { type QueryChange, queryOf, readFilters, withoutFilters } from './ranking-filters';
import { RankedTable } from './ranked-table';
import { SearchDialog } from './search-dialog';

const LOOK_AGAIN_MS = 2000;

/** The ranked list of an opening: filters with live counts, the list, and the open applicant beside it. The address bar is its state. */
@Component({
  selector: 'pl-ranking-page',
  imports: [Figure, FilterRail, MatButton, MatMenuModule, May, NothingFits, RankedTable, RouterLink, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranking-page.html',
  styleUrl: './ranking-page.scss',
})
export class RankingPage {
  readonly openingId = input.required<string>();
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialogs = inject(Dialogs);
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });

  /** The applicant that is open beside the list. */
  protected readonly applicantId = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => applicantOf(this.route)),
    ),
    { initialValue: applicantOf(this.route) },
  );
  protected readonly density = inject(Density);
  protected readonly opening = inject(CurrentOpening).opening;
  protected readonly areFiltersOpen = signal(false);
  protected readonly filters = computed(() => readFilters(this.params()));
  protected readonly active = computed(() => activeFilters(this.filters()));
  private readonly filterQuery = computed(() => queryOf(this.filters()).toString());
  private readonly query = computed(() => {
    const query = queryOf(this.filters());
    for (const name of ['after', 'before']) {
      const value = this.params().get(name);
      if (value !== null) query.set(name, value);
    }
    return query.toString();
  });

  private readonly resource = httpResource<Page>(() => addresses.ranking(this.openingId(), this.query()));
  /** The list as it was last known: it stays until the next one has arrived. */
  protected readonly page = linkedSignal<{ id: string; page: Page | null }, Page | null>({
    source: () => ({ id: this.openingId(), page: this.resource.hasValue() ? this.resource.value() : null }),
    computation: ({ id, page }, previous) => page ?? (previous?.source.id === id ? previous.value : null),
  });
  protected readonly isLoading = this.resource.isLoading;
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? null : refusalOf(error).message;
  });
  protected readonly csv = computed(() => addresses.rankingAsCsv(this.openingId(), this.filterQuery()));
  protected readonly xlsx = computed(() => addresses.rankingAsXlsx(this.openingId(), this.filterQuery()));
  protected readonly legend = computed(() => legendOf(this.page()?.rows[0]?.bars ?? []));
  protected readonly dayInWords = dayInWords;
  protected readonly isFiltered = computed(() => this.active().length > 0);

  constructor() {
    const news = inject(ListNews);
    let known = news.latest();
    effect(() => {
      if (news.latest() === known) return;
      known = news.latest();
      this.resource.reload();
    });
    effect((onCleanup) => {
      if (this.isLoading() || this.page()?.isFilling !== true) return;
      const timer = setTimeout(() => this.resource.reload(), LOOK_AGAIN_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected change(queryParams: QueryChange): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected clear(): void {
    this.change(withoutFilters());
  }

  protected reload(): void {
    this.resource.reload();
  }

  protected search(): void {
    void this.dialogs.ask(SearchDialog, { openingId: this.openingId() });
  }
}

function applicantOf({ snapshot }: ActivatedRoute): string | undefined {
  return snapshot.firstChild?.paramMap.get('applicantId') ?? undefined;
}
