import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Imports } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { hasEnded } from '../api/import-stream';
import { refusalOf } from '../api/refusal';
import { CurrentOpening } from '../openings/current-opening';
import { May } from '../session/may';
import { DropZone } from './drop-zone';
import { ImportList } from './import-list';
import { UploadList } from './upload-list';
import { Uploads } from './uploads';

const LOOK_EVERY_MS = 1500;

/** The lists that came into an opening, and where new ones are dropped. */
@Component({
  selector: 'pl-imports-page',
  imports: [DropZone, ImportList, May, RouterLink, UploadList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imports-page.html',
})
export class ImportsPage {
  readonly openingId = input.required<string>();

  private readonly router = inject(Router);
  private readonly sender = inject(Uploads);
  private readonly list = httpResource<Imports>(() => addresses.imports(this.openingId()));
  /** A file that was dropped alone: when it arrives, its own page shows how it gets on. */
  private readonly alone = signal<number | null>(null);

  protected readonly isClosed = computed(() => this.opening()?.isClosed === true);
  protected readonly opening = inject(CurrentOpening).opening;
  private readonly own = computed(() => this.sender.all().filter((it) => it.openingId === this.openingId()));
  protected readonly uploads = computed(() => this.own().filter(({ state }) => state.kind !== 'arrived'));
  protected readonly limitBytes = computed(() => (this.list.hasValue() ? this.list.value().limitBytes : null));
  protected readonly imports = computed(() => {
    if (!this.list.hasValue()) return null;
    const listed = this.list.value().imports;
    const known = new Set(listed.map(({ id }) => id));
    const arrived = this.own().flatMap(({ state }) => (state.kind === 'arrived' && !known.has(state.import.id) ? [state.import] : []));
    return [...arrived.toReversed(), ...listed];
  });
  protected readonly failure = computed(() => {
    const error = this.list.error();
    return error === undefined ? '' : refusalOf(error).message;
  });

  constructor() {
    const isAnyUnderWay = computed(() => this.imports()?.some((it) => !hasEnded(it)) === true);
    effect((onCleanup) => {
      if (!isAnyUnderWay()) return;
      const timer = setInterval(() => this.list.reload(), LOOK_EVERY_MS);
      onCleanup(() => {
        clearInterval(timer);
      });
    });
    effect(() => {
      const arrived = this.own().find(({ id }) => id === this.alone());
      if (arrived?.state.kind !== 'arrived') return;
      const { id, openingId } = arrived.state.import;
      untracked(() => {
        this.sender.dismiss(arrived.id);
      });
      void this.router.navigate(['/openings', openingId, 'imports', id]);
    });
  }

  protected send(files: readonly File[]): void {
    const [first] = this.sender.add(this.openingId(), files);
    const moving = this.uploads().filter(({ state }) => state.kind === 'waiting' || state.kind === 'sending');
    this.alone.set(moving.length === 1 ? (first ?? null) : null);
  }

  protected cancel(upload: number): void {
    this.sender.dismiss(upload);
  }

  protected retry(upload: number): void {
    this.sender.retry(upload);
  }

  protected importAnyway(upload: number): void {
    this.alone.set(upload);
    this.sender.importAnyway(upload);
  }
}
