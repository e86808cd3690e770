import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { RankingCounts } from '@plumbline/contract';
import { Figure } from '../parts/figure';
import { ChoiceRow } from './choice-row';
import { certificationGroups, type Choice, choicesOf, histogram } from './filter-choices';
import {
  type ChoiceFilter,
  type QueryChange,
  type RangeFilter,
  type RankingFilters,
  toggled,
  withDuplicates,
  withRange,
} from './ranking-filters';
import { LEVEL_NAMES, REQUIRED_NAMES } from './words';

/** The filters beside the ranked list, each choice with its exact count under all the other filters. */
@Component({
  selector: 'pl-filter-rail',
  imports: [ChoiceRow, Figure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './filter-rail.html',
  styleUrl: './filter-rail.scss',
})
export class FilterRail {
  readonly counts = input.required<RankingCounts>();
  readonly filters = input.required<RankingFilters>();
  readonly changed = output<QueryChange>();

  protected readonly groups = computed(() => certificationGroups(this.counts().certifications, this.filters().choices.cert));
  protected readonly lists = computed(() => [
    this.list('required', 'Required degree', REQUIRED_NAMES),
    this.list('level', 'Degree level', LEVEL_NAMES),
  ]);
  protected readonly flags = computed(() => this.list('flag', 'Flags', {}));
  protected readonly duplicates = computed((): Choice => ({
    value: 'shown',
    name: 'Show people who are listed twice',
    count: this.counts().duplicates,
    share: 0,
    isChosen: this.filters().areDuplicatesShown,
  }));
  protected readonly bins = computed(() => histogram(this.counts().scores, this.filters().ranges));

  protected toggle(filter: ChoiceFilter, value: string): void {
    this.changed.emit(toggled(this.filters(), filter, value));
  }

  protected limit(filter: RangeFilter, text: string): void {
    this.changed.emit(withRange(filter, text));
  }

  protected showDuplicates(areShown: boolean): void {
    this.changed.emit(withDuplicates(areShown));
  }

  private list(
    filter: 'required' | 'level' | 'flag',
    title: string,
    names: Readonly<Record<string, string>>,
  ): { filter: ChoiceFilter; title: string; choices: ReturnType<typeof choicesOf> } {
    const counts = { required: this.counts().required, level: this.counts().level, flag: this.counts().flags }[filter];
    return { filter, title, choices: choicesOf(counts, this.filters().choices[filter], names) };
  }
}
