import type { Import } from '@plumbline/contract';

/** The line that server-sent events come by: what a browser brings and jsdom does not. */
export class Line extends EventTarget {
  static last: Line;
  isClosed = false;

  static install(): void {
    Object.assign(globalThis, { EventSource: Line });
  }

  constructor(readonly address: string) {
    super();
    Line.last = this;
  }

  close(): void {
    this.isClosed = true;
  }

  tell(it: Import): void {
    this.dispatchEvent(new MessageEvent('progress', { data: JSON.stringify(it) }));
  }
}
