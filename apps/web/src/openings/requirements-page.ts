import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Opening, RequirementsView } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Failure } from '../parts/failure';
import { Jump, jumpTo } from '../parts/jump';
import { dayInWords } from '../parts/when';
import { May } from '../session/may';
import { CriterionSection } from './criterion-section';
import { CurrentOpening } from './current-opening';
import { PointsPicture } from './points-picture';
import { RescoreForm } from './rescore-form';
import { STRICTNESS } from './strictness';

const LOOK_AGAIN_MS = 1000;

/** What applicants of an opening are judged by, and the form that asks for another day or another strictness. */
@Component({
  selector: 'pl-requirements-page',
  imports: [CriterionSection, Failure, Jump, May, PointsPicture, RescoreForm, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './requirements-page.html',
  styleUrl: './requirements-page.scss',
})
export class RequirementsPage {
  readonly openingId = input.required<string>();

  private readonly current = inject(CurrentOpening);
  private readonly resource = httpResource<RequirementsView>(() => addresses.requirements(this.openingId()));

  protected readonly opening = this.current.opening;
  protected readonly requirements = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly criteria = computed(() => this.requirements()?.criteria ?? []);
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? '' : refusalOf(error).message;
  });
  protected readonly rescoring = computed(() => this.opening()?.rescoring ?? null);
  /** That a re-score which this page saw running has ended. */
  protected readonly isJudgedAgain = signal(false);
  protected readonly dayInWords = dayInWords;
  protected readonly strictness = STRICTNESS;

  constructor() {
    let wasRescoring = false;
    effect((onCleanup) => {
      const opening = this.opening();
      const isRescoring = opening !== null && opening.rescoring !== null;
      untracked(() => {
        if (wasRescoring && opening !== null && !isRescoring) this.end();
      });
      wasRescoring = isRescoring || (wasRescoring && opening === null);
      if (!isRescoring) return;
      const timer = setTimeout(() => {
        this.current.reload();
      }, LOOK_AGAIN_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  /**
   * The server has taken the wish for a re-score: its own answer is shown, since a small opening may be judged before anybody looks again.
   */
  protected begun(opening: Opening): void {
    this.isJudgedAgain.set(false);
    this.current.show(opening);
    if (opening.rescoring === null) this.end();
    jumpTo('judging-again');
  }

  private end(): void {
    this.isJudgedAgain.set(true);
    this.resource.reload();
  }
}
