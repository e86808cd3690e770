import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { ApplicantView } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Dialogs } from '../parts/dialogs';
import { FlagSign } from '../parts/flag-sign';
import { dayInWords } from '../parts/when';
import { ListNews } from '../ranking/list-news';
import { queryOf, readFilters } from '../ranking/ranking-filters';
import { applicantName } from '../ranking/words';
import { May } from '../session/may';
import { Strip } from '../strip/strip';
import { DeletionDialog } from './deletion-dialog';
import { FactsView } from './facts-view';
import { FindingCard } from './finding-card';
import { ImportedText } from './imported-text';
import { marksOf } from './marks';
import { RevealDialog } from './reveal-dialog';

/** One applicant beside the list: the scorecard with its reasons and quotes, and the imported text with each quote marked at its place. */
@Component({
  selector: 'pl-applicant-page',
  imports: [FactsView, FindingCard, FlagSign, ImportedText, MatButton, May, RouterLink, Strip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './applicant-page.html',
  styleUrl: './applicant-page.scss',
  host: { '(keydown.escape)': 'close()' },
})
export class ApplicantPage {
  readonly openingId = input.required<string>();
  readonly applicantId = input.required<string>();

  protected readonly dayInWords = dayInWords;
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialogs = inject(Dialogs);
  private readonly news = inject(ListNews);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly text = viewChild(ImportedText);
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  private readonly query = computed(() => queryOf(readFilters(this.params())).toString());
  private readonly resource = httpResource<ApplicantView>(() => addresses.applicant(this.applicantId(), this.query()));

  /** The applicant as last known: kept while the next one is on its way, until that one is there or cannot be shown. */
  protected readonly applicant = linkedSignal<{ now: ApplicantView | null; isOver: boolean }, ApplicantView | null>({
    source: () => ({ now: this.resource.hasValue() ? this.resource.value() : null, isOver: this.resource.error() !== undefined }),
    computation: ({ now, isOver }, previous) => now ?? (isOver ? null : (previous?.value ?? null)),
  });
  /** What is done is done to whom one sees. */
  protected readonly isThere = computed(() => this.applicant()?.id === this.applicantId());
  protected readonly isLoading = this.resource.isLoading;
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? null : refusalOf(error).message;
  });
  protected readonly title = computed(() => {
    const it = this.applicant();
    return it === null ? `Applicant ${this.applicantId()}` : applicantName(it);
  });
  protected readonly marks = computed(() => {
    const it = this.applicant();
    return it === null ? [] : marksOf(it);
  });
  protected readonly lit = signal(0);

  constructor() {
    effect(() => {
      this.applicantId();
      untracked(() => {
        this.lit.set(0);
      });
    });
    const untilShown = effect(() => {
      if (this.heading() === undefined) return;
      untracked(() => {
        this.heading()?.nativeElement.focus({ preventScroll: true });
        untilShown.destroy();
      });
    });
  }

  protected showMark(number: number): void {
    this.lit.set(number);
    afterNextRender(() => this.text()?.scrollTo(number), { injector: this.injector });
  }

  protected close(): void {
    void this.router.navigate(['..'], { relativeTo: this.route, queryParamsHandling: 'preserve' });
  }

  protected reload(): void {
    this.resource.reload();
  }

  protected async reveal(): Promise<void> {
    const data = { applicantId: this.applicantId(), query: this.query() };
    const revealed = await this.dialogs.ask<ApplicantView>(RevealDialog, data);
    if (revealed === undefined) return;
    this.resource.set(revealed);
    this.news.tell();
  }

  protected async delete(): Promise<void> {
    const data = { applicantId: this.applicantId(), title: this.title() };
    const isDeleted = await this.dialogs.ask<boolean>(DeletionDialog, data);
    if (isDeleted !== true) return;
    this.news.tell();
    this.close();
  }
}
