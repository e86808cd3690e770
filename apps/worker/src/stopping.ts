/** The worker is to end: whatever is under way is left due, for another worker or the next start. */
export class WorkInterrupted extends Error {
  constructor() {
    super('The worker was told to stop.');
  }
}

/** Whether this worker has been told to stop. */
export class Stopping {
  private readonly controller = new AbortController();

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  begin(): void {
    this.controller.abort(new WorkInterrupted());
  }
}
