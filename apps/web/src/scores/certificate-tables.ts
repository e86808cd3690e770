import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ScoresExplained } from '@plumbline/contract';
import { pointsInColumn, pointsOf } from '../openings/points';
import { STATUS_NAMES } from '../ranking/words';

/** What is read as held, and what each status earns. */
@Component({
  selector: 'pl-certificate-tables',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificate-tables.html',
  styleUrl: './tables.scss',
})
export class CertificateTables {
  readonly certificates = input.required<ScoresExplained['certificates']>();

  protected readonly rows = computed(() =>
    (this.certificates().scored[0]?.statuses ?? []).map(({ status, meaning }) => ({
      name: STATUS_NAMES[status],
      meaning,
      cells: this.certificates().scored.map(({ code, statuses }) => ({ code, ...statuses.find((it) => it.status === status) })),
    })),
  );
  protected readonly pointsOf = pointsOf;
  protected readonly pointsInColumn = pointsInColumn;
}
