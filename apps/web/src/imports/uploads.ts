import { HttpClient, HttpEventType } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { Import } from '@plumbline/contract';
import type { Subscription } from 'rxjs';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';

/** How far the sending of one file is. */
export type UploadState =
  | { readonly kind: 'waiting' }
  /** Rate and time left are null as long as they would be a guess. */
  | {
      readonly kind: 'sending';
      readonly sentBytes: number;
      readonly bytesPerSecond: number | null;
      readonly secondsLeft: number | null;
    }
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

/** Less than this has gone by: a rate would be a guess. */
const SHORTEST_SECONDS = 1;
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
    this.change(next.id, { state: sendingState(next.file.size, 0, 0) });
    const request = this.send(next);
    // An answer may have been there at once, and the next file may be on its way already.
    if (!request.closed) this.sending = { id: next.id, request };
  }

  private send({ id, openingId, file, isWantedAgain }: Upload): Subscription {
    const body = new FormData();
    body.append('file', file, file.name);
    const address = addresses.imports(openingId, isWantedAgain ? 'start=true&again=true' : 'start=true');
    const began = performance.now();
    return this.http.post<Import>(address, body, { reportUploadProgress: true, observe: 'events' }).subscribe({
      next: (event) => {
        if (event.type === HttpEventType.UploadProgress)
          this.change(id, { state: sendingState(file.size, event.loaded, (performance.now() - began) / 1000) });
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

/** How far a file of this size is after so many seconds. What is sent around the file counts as sent as well. */
function sendingState(size: number, sentBytes: number, seconds: number): UploadState {
  const bytesPerSecond = seconds < SHORTEST_SECONDS ? null : sentBytes / seconds;
  const secondsLeft = bytesPerSecond === null || bytesPerSecond === 0 ? null : Math.max(0, size - sentBytes) / bytesPerSecond;
  return { kind: 'sending', sentBytes, bytesPerSecond, secondsLeft };
}

function refused(error: unknown): UploadState {
  const { message, problem } = refusalOf(error);
  return problem?.earlier === undefined ? { kind: 'refused', message } : { kind: 'same', message, earlier: problem.earlier };
}
