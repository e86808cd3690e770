import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router, RouterLink } from '@angular/router';
import type { Opening, Openings } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { numberInWords } from '../parts/figures';
import { Dialogs } from '../parts/dialogs';
import { Failure } from '../parts/failure';
import { CurrentSession } from '../session/current-session';
import { May } from '../session/may';
import { OpeningCard } from './opening-card';
import { OpeningTitleDialog } from './opening-title-dialog';

const LOOK_AGAIN_MS = 2000;

/** All openings: those that are open, and those that are closed. */
@Component({
  selector: 'pl-openings-page',
  imports: [Failure, MatButton, May, OpeningCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './openings-page.html',
  styleUrl: './openings-page.scss',
})
export class OpeningsPage {
  private readonly sender = inject(Sender);
  private readonly dialogs = inject(Dialogs);
  private readonly snackBar = inject(MatSnackBar);
  private readonly router = inject(Router);
  private readonly session = inject(CurrentSession);
  private readonly list = httpResource<Openings>(() => addresses.openings);

  /** As they were last known: they stay through an outage. */
  protected readonly openings = linkedSignal<Opening[] | null, Opening[] | null>({
    source: () => (this.list.hasValue() ? this.list.value().openings : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly open = computed(() => this.openings()?.filter((it) => !it.isClosed) ?? []);
  protected readonly closed = computed(() => this.openings()?.filter((it) => it.isClosed) ?? []);
  protected readonly failure = computed(() => {
    const error = this.list.error();
    return error === undefined ? '' : refusalOf(error).message;
  });
  protected readonly mayWrite = computed(() => this.session.may('openings.write'));
  /** The sample, while it is all there is. */
  protected readonly sampleAlone = computed(() => {
    const [first, ...others] = this.openings() ?? [];
    return first?.isSample === true && others.length === 0 && first.counts.applicants > 0 ? first : null;
  });
  protected readonly numberInWords = numberInWords;

  constructor() {
    effect((onCleanup) => {
      if (this.list.isLoading() || this.openings()?.some((it) => it.isFilling || it.rescoring !== null) !== true) return;
      const timer = setTimeout(() => this.list.reload(), LOOK_AGAIN_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected async create(): Promise<void> {
    const made = await this.askTitle(null);
    if (made !== undefined) await this.router.navigate(['/openings', made.id, 'imports']);
  }

  protected async rename(opening: Opening): Promise<void> {
    if ((await this.askTitle(opening)) !== undefined) this.list.reload();
  }

  protected async close(opening: Opening): Promise<void> {
    if (!(await this.change(opening, true))) return;
    const said = this.snackBar.open(`“${opening.title}” is closed.`, 'Undo');
    said.onAction().subscribe(() => void this.change(opening, false));
  }

  protected async reopen(opening: Opening): Promise<void> {
    if (await this.change(opening, false)) this.snackBar.open(`“${opening.title}” is open again.`);
  }

  private askTitle(opening: Opening | null): Promise<Opening | undefined> {
    return this.dialogs.ask<Opening>(OpeningTitleDialog, opening);
  }

  private async change(opening: Opening, isClosed: boolean): Promise<boolean> {
    try {
      await this.sender.send('PATCH', addresses.opening(opening.id), { isClosed });
      return true;
    } catch (error) {
      this.snackBar.open(refusalOf(error).message, 'Hide');
      return false;
    } finally {
      this.list.reload();
    }
  }
}
