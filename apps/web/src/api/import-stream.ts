import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Import } from '@plumbline/contract';
import { catchError, EMPTY, exhaustMap, filter, Observable, takeWhile, throwError, timeout, timer } from 'rxjs';
import { addresses } from './addresses';
import { refusalOf } from './refusal';

/** The server gives a sign of life every 15 s; after a longer silence somebody on the way has cut the line. */
const SILENCE_MS = 40_000;
const ASK_EVERY_MS = 2000;

/** Tells how an import gets on. The only file of the web app that knows server-sent events. */
@Injectable({ providedIn: 'root' })
export class ImportStream {
  private readonly http = inject(HttpClient);

  /**
   * How the import stands, now and whenever that changes, until it has ended. Where events do not come through, it asks every two
   * seconds instead, also while the server is away. Fails with a `Refusal` where there is nothing to follow.
   */
  follow(importId: string): Observable<Import> {
    return events(addresses.importEvents(importId)).pipe(
      timeout({ each: SILENCE_MS }),
      filter((it) => it !== null),
      takeWhile((it) => !hasEnded(it), true),
      catchError(() => this.ask(importId)),
    );
  }

  private ask(importId: string): Observable<Import> {
    return timer(0, ASK_EVERY_MS).pipe(
      exhaustMap(() => this.http.get<Import>(addresses.import(importId)).pipe(catchError(passOverOutage))),
      takeWhile((it) => !hasEnded(it), true),
    );
  }
}

/** Nothing happens to it any more by itself. */
export function hasEnded({ state }: Pick<Import, 'state'>): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled' || state === 'undone';
}

/** Each view that the server sends; null for a sign of life. An error where the line is lost. */
function events(address: string): Observable<Import | null> {
  return new Observable((listener) => {
    const source = new EventSource(address);
    source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const told: unknown = JSON.parse(data);
      if (isImport(told)) listener.next(told);
    });
    source.addEventListener('heartbeat', () => {
      listener.next(null);
    });
    source.addEventListener('error', () => {
      listener.error(new Error('The line is lost.'));
    });
    return () => {
      source.close();
    };
  });
}

function isImport(told: unknown): told is Import {
  return typeof told === 'object' && told !== null && 'id' in told && 'state' in told && 'progress' in told;
}

/** A server that starts again answers soon; what it refuses it will refuse again. */
function passOverOutage(error: unknown): Observable<never> {
  const refusal = refusalOf(error);
  return refusal.status === 0 || refusal.status >= 500 ? EMPTY : throwError(() => refusal);
}
