import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { Import, UnderstandingChange } from '@plumbline/contract';
import { filter, firstValueFrom } from 'rxjs';
import { addresses } from '../api/addresses';
import { hasEnded, ImportStream } from '../api/import-stream';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';

/** The import whose page is open: how it stands, and what a person decides about it. One a page. */
@Injectable()
export class OpenImport {
  private readonly stream = inject(ImportStream);
  private readonly sender = inject(Sender);
  private readonly held = signal<Import | null>(null);

  readonly id = signal<string | null>(null);
  readonly standing = this.held.asReadonly();
  /** Why there is nothing to show. */
  readonly absence = signal('');
  /** Why the last decision was not carried out. */
  readonly refusal = signal('');
  readonly isDeciding = computed(() => this.decisions() > 0);

  private readonly decisions = signal(0);
  private lastCorrection: Promise<unknown> = Promise.resolve();
  private readonly standings = toObservable(this.held);

  constructor() {
    effect((onCleanup) => {
      const id = this.id();
      if (id === null) return;
      untracked(() => {
        if (this.held()?.id !== id) this.held.set(null);
        this.absence.set('');
      });
      const following = this.stream.follow(id).subscribe({
        next: (it) => {
          this.held.set(it);
        },
        error: (error: unknown) => {
          this.absence.set(refusalOf(error).message);
        },
      });
      onCleanup(() => {
        following.unsubscribe();
      });
    });
  }

  /** Says what the file is instead. One correction after the other: each may have the file read again. True where it was done. */
  async correct(change: UnderstandingChange): Promise<boolean> {
    this.decisions.update((it) => it + 1);
    const correction = this.lastCorrection.then(async () => {
      // What is told may lag behind what is held, so that is asked.
      await firstValueFrom(this.standings.pipe(filter(() => takesCorrections(this.held()))), { defaultValue: null });
      return this.decide('PATCH', addresses.understanding, change);
    });
    this.lastCorrection = correction;
    try {
      return await correction;
    } finally {
      this.decisions.update((it) => it - 1);
    }
  }

  start(): Promise<boolean> {
    return this.decide('POST', addresses.startImport);
  }

  cancel(): Promise<boolean> {
    return this.decide('POST', addresses.cancelImport);
  }

  undo(): Promise<boolean> {
    return this.decide('POST', addresses.undoImport);
  }

  private async decide(method: 'POST' | 'PATCH', address: (id: string) => string, body?: UnderstandingChange): Promise<boolean> {
    const id = this.id();
    if (id === null) return false;
    this.refusal.set('');
    this.decisions.update((it) => it + 1);
    try {
      this.held.set(await this.sender.send<Import>(method, address(id), body));
      return true;
    } catch (error) {
      this.refusal.set(refusalOf(error).message);
      return false;
    } finally {
      this.decisions.update((it) => it - 1);
    }
  }
}

/** It waits for a person, or for nobody any more: then the server says so. */
function takesCorrections(it: Import | null): boolean {
  return it !== null && (it.state === 'needs_mapping' || hasEnded(it));
}
