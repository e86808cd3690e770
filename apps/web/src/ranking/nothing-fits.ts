import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { convertToParamMap } from '@angular/router';
import type { RankingPage } from '@plumbline/contract';
import { firstValueFrom } from 'rxjs';
import { Figure } from '../parts/figure';
import { addresses } from '../api/addresses';
import { type ActiveFilter, type QueryChange, queryOf, type RankingFilters, readFilters } from './ranking-filters';

/** Filters that together leave nobody: what the list would hold without each of them. */
@Component({
  selector: 'pl-nothing-fits',
  imports: [Figure, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="nothing">
      <h2>Nobody fits all of these filters</h2>
      @if (nearby.hasValue() && nearby.value().length > 0) {
        <p class="lead">What comes near:</p>
        <ul role="list">
          @for (it of nearby.value(); track it.filter.key) {
            <li>
              <button matButton="outlined" type="button" (click)="changed.emit(it.filter.without)">
                {{ it.count | figure }} without “{{ it.filter.words }}”
              </button>
            </li>
          }
        </ul>
      } @else {
        <p class="lead">Take filters away until somebody fits.</p>
      }
      <button matButton type="button" (click)="cleared.emit()">Clear all filters</button>
    </div>
  `,
  styles: `
    .nothing {
      display: grid;
      gap: 12px;
      justify-items: start;
      padding: 40px 24px;
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-large);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class NothingFits {
  readonly openingId = input.required<string>();
  readonly active = input.required<readonly ActiveFilter[]>();
  readonly filters = input.required<RankingFilters>();
  readonly changed = output<QueryChange>();
  readonly cleared = output();

  private readonly http = inject(HttpClient);
  protected readonly nearby = resource({
    params: () => ({ openingId: this.openingId(), active: this.active(), filters: this.filters() }),
    loader: async ({ params }) => {
      const counts = await Promise.all(params.active.map((filter) => this.countWithout(filter, params)));
      return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    },
  });

  private async countWithout(
    filter: ActiveFilter,
    { openingId, filters }: { openingId: string; filters: RankingFilters },
  ): Promise<{ filter: ActiveFilter; count: number }> {
    const query = { ...Object.fromEntries(queryOf(filters)), ...filter.without };
    const kept = Object.fromEntries(Object.entries(query).filter((it): it is [string, string] => it[1] !== null));
    const params = queryOf(readFilters(convertToParamMap(kept)));
    params.set('limit', '1');
    const { matching } = await firstValueFrom(this.http.get<RankingPage>(addresses.ranking(openingId, params.toString())));
    return { filter, count: matching };
  }
}
