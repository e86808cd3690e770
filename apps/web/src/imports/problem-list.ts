import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RowProblems } from '@plumbline/contract';
import { firstValueFrom } from 'rxjs';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { CoveredText } from '../parts/covered-text';
import { Failure } from '../parts/failure';
import { numberInWords } from '../parts/figures';
import { asSentence, kindInWords } from './problem-words';

/** What could not be taken as it stood: grouped by kind, row by row, to read or to take along. */
@Component({
  selector: 'pl-problem-list',
  imports: [CoveredText, Failure, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './problem-list.html',
  styleUrl: './problem-list.scss',
})
export class ProblemList {
  readonly importId = input.required<string>();
  /** The kind that is looked at; all where it is empty. */
  readonly kind = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly query = computed(() => (this.kind() === '' ? '' : `code=${encodeURIComponent(this.kind())}`));
  private readonly first = httpResource<RowProblems>(() => addresses.problems(this.importId(), this.query()));

  /** What is on the page: the first pages of a kind. The last kind stays until the next has come. */
  protected readonly shown = linkedSignal<RowProblems | null, RowProblems | null>({
    source: () => (this.first.hasValue() ? this.first.value() : null),
    computation: (loaded, before) => loaded ?? before?.value ?? null,
  });
  protected readonly failure = signal('');
  protected readonly isLoading = signal(false);
  protected readonly notShown = computed(() => {
    const error = this.first.error();
    return error === undefined ? this.failure() : refusalOf(error).message;
  });
  protected readonly everything = computed(() => this.shown()?.byCode.reduce((sum, { count }) => sum + count, 0) ?? 0);
  protected readonly asCsv = computed(() => addresses.problemsAsCsv(this.importId()));
  protected readonly kindName = kindInWords;
  protected readonly sentence = asSentence;
  protected readonly number = numberInWords;

  protected async showMore(): Promise<void> {
    const shown = this.shown();
    if (shown?.next == null || this.isLoading()) return;
    this.isLoading.set(true);
    this.failure.set('');
    try {
      const query = [this.query(), `after=${encodeURIComponent(shown.next)}`].filter((it) => it !== '').join('&');
      const more = await firstValueFrom(this.http.get<RowProblems>(addresses.problems(this.importId(), query)));
      this.shown.update((now) => (now === shown ? { ...more, problems: [...shown.problems, ...more.problems] } : now));
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    } finally {
      this.isLoading.set(false);
    }
  }
}
