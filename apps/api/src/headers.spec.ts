import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import type { Role } from '@plumbline/contract';
import { migrate } from '@plumbline/persistence';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIL, PASSWORD, RunningApi } from './running-api.fixture';

let database: TemporaryDatabase;
let web: string;
let api: RunningApi;
let cookies: Readonly<Record<Role, string>>;

const signInFrom = (headers: Readonly<Record<string, string>>) =>
  api.ask('POST', '/api/v1/session', { body: { email: MAIL.viewer, password: PASSWORD }, headers });

/** An api under this address for the tests of one describe, with somebody in it. */
function under(publicUrl: string): void {
  beforeAll(async () => {
    api = await RunningApi.start(database.url, { PUBLIC_URL: publicUrl, WEB_FOLDER: web });
    await api.source.query('TRUNCATE account CASCADE');
    cookies = await api.settleIn();
  });
  afterAll(() => api.stop());
}

beforeAll(async () => {
  database = await temporaryDatabase(migrate);
  web = mkdtempSync(join(tmpdir(), 'plumbline-web-'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><pl-root ngCspNonce="CSP_NONCE"></pl-root>');
  writeFileSync(join(web, 'main-ABC.js'), '// the app');
  writeFileSync(join(web, 'applicants-template.csv'), 'Name,Degree');
});
afterAll(async () => {
  await database.drop();
  rmSync(web, { recursive: true, force: true });
});

const policyOf = (headers: Readonly<Record<string, unknown>>) => String(headers['content-security-policy']);

describe('A page', () => {
  under('http://plumbline.test');

  it('may load from its own site alone, and its styles carry a nonce that is new each time', async () => {
    const [one, two] = [await api.ask('GET', '/'), await api.ask('GET', '/openings/0b8a4a0e')];
    const nonces = [one, two].map(({ text }) => /ngCspNonce="([\w-]{22})"/.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(policyOf(one.headers)).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${String(nonces[0])}'; connect-src 'self'; img-src 'self' data:; ` +
        "font-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
    );
    expect(one.headers['cache-control']).toBe('no-store');
    expect((await api.ask('GET', '/main-ABC.js')).headers['cache-control']).toContain('immutable');
    expect((await api.ask('GET', '/main-OLD.js')).status).toBe(404);
  });

  it('is kept by a browser for ever only where its name changes with it', async () => {
    expect((await api.ask('GET', '/main-ABC.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const template = await api.ask('GET', '/applicants-template.csv');
    expect(template.headers['cache-control']).toBe('no-cache');
    expect(template.headers['content-type']).toMatch(/^text\/csv/);
  });
});

describe('An answer of the api', () => {
  under('http://plumbline.test');

  it('loads nothing, is framed by nobody and kept by nobody', async () => {
    for (const path of ['/api/v1/openings', '/api/v1/openapi.json', '/api/v1/nothing']) {
      const { headers } = await api.ask('GET', path, { cookie: cookies.administrator });
      expect(policyOf(headers)).toBe("default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'");
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('that describes the api is a page with one style, known by its digest, and nothing else', async () => {
    const { headers, text } = await api.ask('GET', '/api/v1/docs', { cookie: cookies.administrator });
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(policyOf(headers)).toContain(`default-src 'none'; style-src 'sha256-${digest}'; frame-ancestors 'none'`);
  });
});

describe('Over TLS', () => {
  under('https://plumbline.example.com');

  it('the session’s cookie is bound to this host, and browsers are told to stay with TLS', async () => {
    const { headers } = await api.signIn('viewer');
    expect(headers['set-cookie']).toMatch(/^__Host-plumbline=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d+/);
  });

  it('a cookie by the plain name, which a neighbour could have set, opens nothing', async () => {
    const { viewer } = cookies;
    expect((await api.ask('GET', '/api/v1/session', { cookie: viewer })).status).toBe(200);
    expect((await api.ask('GET', '/api/v1/session', { cookie: viewer.replace('__Host-', '') })).status).toBe(401);
  });
});

describe('A change', () => {
  under('https://plumbline.example.com');

  it.each([
    ['our own page', { origin: 'https://plumbline.example.com', 'sec-fetch-site': 'same-origin' }, 204],
    ['a program that is no browser', {}, 204],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a neighbour of our site', { origin: 'https://other.example.com', 'sec-fetch-site': 'same-site' }, 403],
    ['our site without TLS', { origin: 'http://plumbline.example.com' }, 403],
    ['nowhere that a browser would name', { origin: 'null' }, 403],
    ['another site that hides its name', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another host that claims ours', { origin: 'https://evil.example', host: 'evil.example' }, 403],
  ])('that comes from %s', async (_, headers, status) => {
    expect((await signInFrom(headers)).status).toBe(status);
  });
});

describe('A change on one machine', () => {
  under('http://localhost:4300');

  it('comes as well from a page that was reached by another name of this machine', async () => {
    expect((await signInFrom({ origin: 'http://127.0.0.1:4300', host: '127.0.0.1:4300' })).status).toBe(204);
    expect((await signInFrom({ origin: 'http://evil.example:4300', host: '127.0.0.1:4300' })).status).toBe(403);
  });
});
