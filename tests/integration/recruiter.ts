import { makeSetUpToken } from '@plumbline/persistence';
import { startApi } from './api-process';
import type { House } from './house';

/** The api as it is run in earnest, and somebody who is signed in to it. */
export class Recruiter {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  /** Starts an api for a house, and sets the first administrator up. */
  static async signIn(house: House, environment: Readonly<Record<string, string>> = {}): Promise<Recruiter> {
    const address = await startApi(house, environment);
    const answer = await fetch(`${address}/api/v1/set-up`, {
      method: 'POST',
      signal: AbortSignal.timeout(20_000),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token: await makeSetUpToken(house.source),
        name: 'Robin Example',
        email: 'robin@example.com',
        password: 'a plumb line hangs straight',
      }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`Nobody was signed in: ${answer.status} ${await answer.text()}`);
    return new Recruiter(address, cookie);
  }

  /** Asks the api; `path` begins after `/api/v1/`. */
  async ask(method: string, path: string, body?: unknown): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.address}/api/v1/${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  /** Uploads a file into an opening. */
  async upload(openingId: string, content: string, query = ''): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([content], { type: 'text/csv' }), 'list.csv');
    return this.ask('POST', `openings/${openingId}/imports${query}`, form);
  }
}
