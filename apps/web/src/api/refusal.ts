import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@plumbline/contract';

const UNREACHABLE = 'The server does not answer. Check that Plumbline is running and that you are connected, then try again.';

/** Why a request was not done: what happened and what to do next, in words for the person at the screen. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(message);
  }
}

/** The refusal behind any error of a request. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpErrorResponse) {
    const problem = isProblem(error.error) ? error.error : null;
    return new Refusal(
      problem?.detail ?? (error.status === 0 ? UNREACHABLE : `The server answered ${error.status}. Try again.`),
      error.status,
      problem,
    );
  }
  return new Refusal(error instanceof Error ? error.message : String(error), 0, null);
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';
}
