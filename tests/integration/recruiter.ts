import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Import, InvitationMade, Opening, type Role } from '@plumbline/contract';
import { makeSetUpToken } from '@plumbline/persistence';
import { startApi } from './api-process';
import type { House } from './house';

const PASSWORD = 'a plumb line hangs straight';
const PATIENCE_MS = 300_000;

/** The api as it is run in earnest, and somebody who is signed in to it. */
export class Recruiter {
  private constructor(
    readonly address: string,
    private readonly cookie: string,
  ) {}

  /** Starts an api for a house, and sets the first administrator up. */
  static async signIn(house: House, environment: Readonly<Record<string, string>> = {}): Promise<Recruiter> {
    const address = await startApi(house, environment);
    const token = await makeSetUpToken(house.source);
    return Recruiter.enter(address, 'set-up', { token, name: 'Robin Example', email: 'robin@example.com', password: PASSWORD });
  }

  /** Opens a link with which somebody becomes one of the people here. */
  private static async enter(address: string, path: string, body: object): Promise<Recruiter> {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`Nobody was signed in: ${answer.status} ${await answer.text()}`);
    return new Recruiter(address, cookie);
  }

  /** Somebody whom this person, an administrator, invites. */
  async colleague(role: Role): Promise<Recruiter> {
    const made = await this.ask('POST', 'invitations', { email: `${role}-${randomUUID()}@example.com`, role });
    const { link } = InvitationMade.parse(await made.json());
    return Recruiter.enter(this.address, 'invitations/accept', { token: link.split('#')[1], name: 'Sam Example', password: PASSWORD });
  }

  /** Asks the api; `path` begins after `/api/v1/`, or with a slash. */
  async ask(method: string, path: string, body?: unknown): Promise<Response> {
    const isForm = body instanceof FormData;
    return fetch(`${this.address}${path.startsWith('/') ? '' : '/api/v1/'}${path}`, {
      method,
      headers: { cookie: this.cookie, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
  }

  /** Uploads a file into an opening. */
  async upload(openingId: string, content: string | Uint8Array<ArrayBuffer>, query = ''): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([content], { type: 'text/csv' }), 'list.csv');
    return this.ask('POST', `openings/${openingId}/imports${query}`, form);
  }

  /** A new opening of this person's. */
  async openOpening(title = 'Production engineer, Leeds'): Promise<Opening> {
    return Opening.parse(await (await this.ask('POST', 'openings', { title })).json());
  }

  /** Uploads a list whose headings are known, and waits until its applicants are screened. */
  async import(openingId: string, content: string): Promise<Import> {
    const { id } = Import.parse(await (await this.upload(openingId, content, '?start=true&again=true')).json());
    return this.until(id, 'done');
  }

  /** Waits until an import is in one of these states, or has failed. */
  async until(importId: string, ...states: Import['state'][]): Promise<Import> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const it = Import.parse(await (await this.ask('GET', `imports/${importId}`)).json());
      if (states.includes(it.state) || it.state === 'failed') return it;
      await pause(50);
    }
    throw new Error(`The import did not become ${states.join(' or ')}.`);
  }
}
