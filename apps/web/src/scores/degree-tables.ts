import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { ScoresExplained } from '@plumbline/contract';
import { pointsInColumn, pointsOf } from '../openings/points';

/** What each degree earns, under either setting of the requirements. */
@Component({
  selector: 'pl-degree-tables',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './degree-tables.html',
  styleUrl: './tables.scss',
})
export class DegreeTables {
  readonly degrees = input.required<ScoresExplained['degrees']>();

  protected readonly isStrict = signal(false);
  protected readonly fields = computed(() =>
    this.degrees().fields.map((it) => ({ ...it, shown: this.isStrict() ? it.strictPoints : it.points })),
  );
  protected readonly bases = computed(() =>
    this.degrees().advanced.bases.map((it) => ({ name: it.name, shown: this.isStrict() ? it.strictPoints : it.points })),
  );
  protected readonly pointsOf = pointsOf;
  protected readonly pointsInColumn = pointsInColumn;
}
