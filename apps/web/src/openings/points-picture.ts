import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CriterionView } from '@plumbline/contract';
import { Jump } from '../parts/jump';
import { pointsOf, STATUS_NAMES } from './points';

/** The strip of all scorecards, drawn large: one field a criterion, as wide as its points. The sections below it are its table. */
@Component({
  selector: 'pl-points-picture',
  imports: [Jump],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="strip" role="img" [attr.aria-label]="words()">
      @for (it of criteria(); track it.id) {
        <span class="part" [class]="'is-' + it.status" [style.flex-grow]="it.points">
          <span class="points">{{ pointsOf(it.points) }}</span>
          <span class="number">{{ $index + 1 }}</span>
        </span>
      }
    </div>
    <ol class="names">
      @for (it of criteria(); track it.id) {
        <li>
          <a [plJump]="it.id">{{ it.title }}</a>
          <span class="soft">{{ pointsOf(it.points) }} points, {{ statusNames[it.status].toLowerCase() }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: './points-picture.scss',
})
export class PointsPicture {
  readonly criteria = input.required<readonly CriterionView[]>();

  protected readonly pointsOf = pointsOf;
  protected readonly statusNames = STATUS_NAMES;
  protected readonly words = computed(() =>
    this.criteria()
      .map((it) => `${it.title}: ${pointsOf(it.points)} points`)
      .join('; '),
  );
}
