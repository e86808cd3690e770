import { HttpException, Injectable } from '@nestjs/common';

const WINDOW_MS = 60_000;
const MOST_BY_ADDRESS = 30;
const MOST_BY_ACCOUNT = 10;
const MOST_KEYS = 100_000;

/** Somebody tried too often. */
export class TooManyAttempts extends HttpException {
  readonly retryAfterSeconds = WINDOW_MS / 1000;

  constructor() {
    super('Too many attempts. Wait a minute and try again.', 429);
  }
}

/** One attempt that was let through; counted until it is known to have been in order. */
export interface Attempt {
  /** It was right: it counts against nobody. */
  forgive(): void;
}

/**
 * Slows down who guesses: attempts a minute that did not succeed, counted by network address and by account, in this process's memory.
 * A restart forgets them, and each api process counts for itself. An attempt counts from its beginning, so that many at once do not all
 * get through before the first has failed.
 */
@Injectable()
export class SignInThrottle {
  private readonly attempts = new Map<string, number[]>();

  /** `account` is what was typed as the account, or null where none is named. Refuses with `TooManyAttempts`. */
  begin(address: string, account: string | null): Attempt {
    const keys = [`address ${address}`, ...(account === null ? [] : [`account ${account.trim().toLowerCase()}`])];
    const counts = keys.map((key) => this.recent(key).length);
    if ((counts[0] ?? 0) >= MOST_BY_ADDRESS || (counts[1] ?? 0) >= MOST_BY_ACCOUNT) throw new TooManyAttempts();
    if (this.attempts.size > MOST_KEYS) this.attempts.clear();
    const at = performance.now();
    for (const key of keys) this.attempts.set(key, [...this.recent(key), at]);
    return {
      forgive: () => {
        for (const key of keys) this.attempts.set(key, without(this.attempts.get(key) ?? [], at));
      },
    };
  }

  private recent(key: string): number[] {
    const after = performance.now() - WINDOW_MS;
    return (this.attempts.get(key) ?? []).filter((it) => it > after);
  }
}

function without(times: readonly number[], at: number): number[] {
  const index = times.indexOf(at);
  return index < 0 ? [...times] : times.toSpliced(index, 1);
}
