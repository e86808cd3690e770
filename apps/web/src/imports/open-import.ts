import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { Import, UnderstandingChange } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { ImportStream } from '../api/import-stream';
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
  readonly isDeciding = signal(false);

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

  /** True where it was done. */
  correct(change: UnderstandingChange): Promise<boolean> {
    return this.decide('PATCH', addresses.understanding, change);
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
    this.isDeciding.set(true);
    try {
      this.held.set(await this.sender.send<Import>(method, address(id), body));
      return true;
    } catch (error) {
      this.refusal.set(refusalOf(error).message);
      return false;
    } finally {
      this.isDeciding.set(false);
    }
  }
}
