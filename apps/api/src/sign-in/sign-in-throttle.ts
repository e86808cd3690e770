import { HttpException, Injectable } from '@nestjs/common';

const WINDOW_MS = 60_000;
const MOST_BY_ADDRESS = 30;
const MOST_BY_ACCOUNT = 10;
const MOST_KEYS = 100_000;

/**
 * Slows down who guesses: failed attempts a minute, counted by network address and by account, in this process's memory. A restart
 * forgets them, and each api process counts for itself.
 */
@Injectable()
export class SignInThrottle {
  private readonly failures = new Map<string, number[]>();

  /** Refuses with 429 where too many attempts failed within the last minute. */
  refuseTooMany(address: string, email: string): void {
    const isTooMany =
      this.recent(`address ${address}`).length >= MOST_BY_ADDRESS || this.recent(accountKey(email)).length >= MOST_BY_ACCOUNT;
    if (isTooMany) throw new HttpException('Too many attempts. Wait a minute and try again.', 429);
  }

  remember(address: string, email: string): void {
    if (this.failures.size > MOST_KEYS) this.failures.clear();
    for (const key of [`address ${address}`, accountKey(email)]) this.failures.set(key, [...this.recent(key), performance.now()]);
  }

  private recent(key: string): number[] {
    const after = performance.now() - WINDOW_MS;
    return (this.failures.get(key) ?? []).filter((it) => it > after);
  }
}

const accountKey = (email: string): string => `account ${email.trim().toLowerCase()}`;
