import type { MessageEvent } from '@nestjs/common';
import type { Import } from '@plumbline/contract';
import type { AccountRecord, ImportReader } from '@plumbline/persistence';
import { Observable } from 'rxjs';
import { setTimeout as pause } from 'node:timers/promises';
import { isFinal, viewImport } from './import-view';

const LOOK_EVERY_MS = 500;
const HEARTBEAT_MS = 15_000;

/** What is followed, and who listens: null once that person may not any more. */
export interface ImportListening {
  readonly imports: ImportReader;
  readonly importId: string;
  readonly listener: () => Promise<AccountRecord | null>;
}

/**
 * Tells how an import gets on: its view whenever it changed, looked at twice a second, a sign of life every 15 s; completes after
 * a final state, or when nobody may listen any more. Whoever listens may come and go; nothing is lost by it, since every event is
 * the whole view.
 */
export function importEvents(listening: ImportListening): Observable<MessageEvent> {
  return new Observable<MessageEvent>((listener) => {
    const leaving = new AbortController();
    const tell = (event: MessageEvent) => {
      listener.next(event);
    };
    follow({ ...listening, signal: leaving.signal, tell }).then(
      () => {
        listener.complete();
      },
      (error: unknown) => {
        listener.error(error);
      },
    );
    return () => {
      leaving.abort();
    };
  });
}

interface Following extends ImportListening {
  readonly signal: AbortSignal;
  readonly tell: (event: MessageEvent) => void;
}

async function follow({ imports, importId, listener, signal, tell }: Following): Promise<void> {
  let told = '';
  let toldAt = 0;
  while (!signal.aborted) {
    const standing = await imports.find(importId);
    const viewer = await listener();
    if (viewer === null) return;
    const view: Import = viewImport(standing, viewer);
    const now = performance.now();
    const text = JSON.stringify(view);
    if (text !== told) {
      tell({ type: 'progress', data: view });
      [told, toldAt] = [text, now];
    } else if (now - toldAt > HEARTBEAT_MS) {
      tell({ type: 'heartbeat', data: '' });
      toldAt = now;
    }
    if (isFinal(standing)) return;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
