import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Stopping } from './stopping';

const SLICE_MS = 4;

/** Keeps long work from holding the process: jobs' locks are renewed and connections served between slices of a few milliseconds. */
export class Slices {
  private end = performance.now() + SLICE_MS;

  constructor(private readonly stopping: Stopping) {}

  /** To be called between pieces of work; true where it is time to `pause`. Costs next to nothing. */
  isOver(): boolean {
    return performance.now() >= this.end;
  }

  /** Lets others have a turn. Throws where the worker was told to stop. */
  async pause(): Promise<void> {
    await nextTurn();
    this.stopping.signal.throwIfAborted();
    this.end = performance.now() + SLICE_MS;
  }
}
