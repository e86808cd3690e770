import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { Import } from '@plumbline/contract';
import type { Subscription } from 'rxjs';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';

/** How far the sending of one file is. */
export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sentBytes: number }
  | { readonly kind: 'arrived'; readonly import: Import }
  /** The very file is in the opening already. */
  | { readonly kind: 'same'; readonly message: string; readonly earlier: { readonly id: string; readonly fileName: string } }
  | { readonly kind: 'refused'; readonly message: string };

export interface Upload {
  readonly id: number;
  readonly openingId: string;
  readonly file: File;
  /** Import although the very file is in the opening already. */
  readonly isWantedAgain: boolean;
  readonly state: UploadState;
}

const WAITING = { kind: 'waiting' } as const;

/** Sends files, one request a file and one after the other. Goes on while the person looks at other pages. */
@Injectable({ providedIn: 'root' })
export class Uploads {
  private readonly http = inject(HttpClient);
  private readonly held = signal<readonly Upload[]>([]);
  private made = 0;
  private sending: { readonly id: number; readonly request: Subscription } | null = null;

  readonly all = this.held.asReadonly();

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.sending !== null) event.preventDefault();
    });
  }

  /** Puts files in line. Their ids, in the same order. */
  add(openingId: string, files: readonly File[]): readonly number[] {
    const added = files.map((file) => ({ id: (this.made += 1), openingId, file, isWantedAgain: false, state: WAITING }));
    this.held.update((uploads) => [...uploads, ...added]);
    this.sendNext();
    return added.map(({ id }) => id);
  }

  /** Tries a refused file once more. */
  retry(id: number): void {
    this.change(id, { state: WAITING });
    this.sendNext();
  }

  importAnyway(id: number): void {
    this.change(id, { state: WAITING, isWantedAgain: true });
    this.sendNext();
  }

  /** Stops sending this file, where it is being sent, and forgets it. */
  dismiss(id: number): void {
    this.held.update((uploads) => uploads.filter((it) => it.id !== id));
    if (this.sending?.id !== id) return;
    this.sending.request.unsubscribe();
    this.sending = null;
    this.sendNext();
  }

  private sendNext(): void {
    if (this.sending !== null) return;
    const next = this.held().find(({ state }) => state.kind === 'waiting');
    if (next === undefined) return;
    this.change(next.id, { state: { kind: 'sending', sentBytes: 0 } });
    const request = this.send(next);
    // An answer may have been there at once, and the next file may be on its way already.
    if (!request.closed) this.sending = { id: next.id, request };
  }

  private send({ id, openingId, file, isWantedAgain }: Upload): Subscription {
    const body = new FormData();
    body.append('file', file, file.name);
    const address = addresses.imports(openingId, isWantedAgain ? 'start=true&again=true' : 'start=true');
    return this.http.post<Import>(address, body, { reportUploadProgress: true, observe: 'events' }).subscribe({
      next: (event) => {
        if (event.type === HttpEventType.UploadProgress) this.change(id, { state: { kind: 'sending', sentBytes: event.loaded } });
        if (event.type === HttpEventType.Response && event.body !== null) this.end(id, { kind: 'arrived', import: event.body });
      },
      error: (error: unknown) => {
        this.end(id, refused(error));
      },
    });
  }

  private end(id: number, state: UploadState): void {
    this.change(id, { state });
    this.sending = null;
    this.sendNext();
  }

  private change(id: number, said: Partial<Pick<Upload, 'state' | 'isWantedAgain'>>): void {
    this.held.update((uploads) => uploads.map((it) => (it.id === id ? { ...it, ...said } : it)));
  }
}

function refused(error: unknown): UploadState {
  const { message, problem } = refusalOf(error);
  return problem?.earlier === undefined ? { kind: 'refused', message } : { kind: 'same', message, earlier: problem.earlier };
}
