import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { CurrentSession, InvitationMade, type Role, SessionView } from '@plumbline/contract';
import { makePasswordResetToken, makeSetUpToken, migrate } from '@plumbline/persistence';
import { MAIL, PASSWORD, RunningApi, tokenOf } from '../running-api.fixture';

let database: TemporaryDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await temporaryDatabase(migrate);
  api = await RunningApi.start(database.url);
});
afterEach(() => api.source.query('TRUNCATE account CASCADE'));
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const whoIs = (cookie: string | undefined) => api.ask('GET', '/api/v1/session', { cookie });
const person = (email: string, token: string | null) => ({ token, name: 'Robin Example', email, password: PASSWORD });

describe('The set-up link', () => {
  it('makes one administrator when two people open it at the same moment, and is dead for everybody after', async () => {
    expect((await api.ask('GET', '/api/v1/set-up')).json()).toEqual({ isNeeded: true });
    const token = await makeSetUpToken(api.source);
    const answers = await Promise.all(
      ['robin@example.com', 'sam@example.com'].map((email) => api.ask('POST', '/api/v1/set-up', { body: person(email, token) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await api.source.query('SELECT role FROM account')).toEqual([{ role: 'administrator' }]);
    expect(await api.source.query('SELECT 1 FROM one_time_token')).toEqual([]);
    expect((await api.ask('GET', '/api/v1/set-up')).json()).toEqual({ isNeeded: false });
    expect(await makeSetUpToken(api.source)).toBeNull();
  });

  it('lives on where the account was refused: link and account stand or fall together', async () => {
    const token = await makeSetUpToken(api.source);
    const weak = { ...person('robin@example.com', token), password: 'passwordpassword' };
    expect((await api.ask('POST', '/api/v1/set-up', { body: weak })).status).toBe(422);
    await api.source.query(
      `INSERT INTO account (email, name, role, password_hash) VALUES ('robin@example.com', 'Robin', 'viewer', 'nobody signs in with this')`,
    );
    expect((await api.ask('POST', '/api/v1/set-up', { body: person('robin@example.com', token) })).status).toBe(409);
    expect((await api.ask('POST', '/api/v1/set-up', { body: person('sam@example.com', token) })).status).toBe(204);
  });

  it('is void once a later one was made, or a day is over', async () => {
    const first = await makeSetUpToken(api.source);
    const second = await makeSetUpToken(api.source);
    expect((await api.ask('POST', '/api/v1/set-up', { body: person('robin@example.com', first) })).status).toBe(410);
    await api.source.query(`UPDATE one_time_token SET expires_at = now() - interval '1 second'`);
    expect((await api.ask('POST', '/api/v1/set-up', { body: person('robin@example.com', second) })).status).toBe(410);
  });
});

describe('A password', () => {
  it.each([
    ['too short', 'short words', 400],
    ['common', 'password1234', 422],
    ['one sign over and over', 'aaaaaaaaaaaaaaaa', 422],
    ['the person’s own name', 'robinexample1', 422],
  ])('that is %s is refused', async (_, password, status) => {
    const body = { ...person('robin@example.com', await makeSetUpToken(api.source)), password };
    expect((await api.ask('POST', '/api/v1/set-up', { body })).status).toBe(status);
  });

  it('is kept as an argon2id hash, a session as the hash of its id', async () => {
    const { administrator } = await api.settleIn();
    const hashes = await api.source.query<{ password_hash: string }[]>('SELECT password_hash FROM account');
    for (const { password_hash } of hashes) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const secret = administrator.split('=')[1] ?? '';
    const dump = await api.source.query<{ all: string }[]>('SELECT string_agg(session::text, $1) AS all FROM session', ['\n']);
    expect(dump[0]?.all).not.toContain(secret);
    expect(dump[0]?.all).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('that is changed ends the other sessions of that person, and no one else’s', async () => {
    const { recruiter, viewer } = await api.settleIn();
    const other = (await api.signIn('recruiter')).cookie;
    const next = 'a line that hangs plumb';
    const wrong = await api.ask('POST', '/api/v1/password', { cookie: recruiter, body: { current: 'what was it again', next } });
    expect(wrong.status).toBe(422);
    expect((await api.ask('POST', '/api/v1/password', { cookie: recruiter, body: { current: PASSWORD, next } })).status).toBe(204);
    expect((await whoIs(other)).status).toBe(401);
    expect((await whoIs(recruiter)).status).toBe(200);
    expect((await whoIs(viewer)).status).toBe(200);
    expect((await api.signIn('recruiter')).status).toBe(401);
  });

  it('that is lost is chosen anew by a link that works once, and every session ends', async () => {
    const { administrator } = await api.settleIn();
    const token = await makePasswordResetToken(api.source, MAIL.administrator);
    const body = { token, password: 'a new line for an old hand' };
    const answers = await Promise.all([1, 2].map(() => api.ask('POST', '/api/v1/password/reset', { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await whoIs(administrator)).status).toBe(401);
    expect((await whoIs(answers.find(({ status }) => status === 204)?.cookie)).status).toBe(200);
  });
});

describe('A session', () => {
  let cookies: Readonly<Record<Role, string>>;
  beforeEach(async () => {
    cookies = await api.settleIn();
  });

  it('says who is signed in and what they may do', async () => {
    const { account, permissions } = CurrentSession.parse((await whoIs(cookies.viewer)).json());
    expect(account).toMatchObject({ email: MAIL.viewer, role: 'viewer' });
    expect(permissions).toEqual(['openings.read', 'imports.read', 'applicants.read']);
  });

  it('has another id after each sign-in, and the one before is gone from that browser', async () => {
    const again = await api.signIn('viewer', { cookie: cookies.viewer });
    expect(again.cookie).not.toBe(cookies.viewer);
    expect((await whoIs(again.cookie)).status).toBe(200);
    expect((await whoIs(cookies.viewer)).status).toBe(401);
  });

  it.each([
    ['nobody used it for half an hour', `last_seen_at = now() - interval '30 minutes 1 second'`],
    ['twelve hours are over, however busy it was', `ends_at = now() - interval '1 second'`],
  ])('ends when %s', async (_, change) => {
    await api.source.query(`UPDATE session SET ${change}`);
    expect((await whoIs(cookies.recruiter)).status).toBe(401);
    const ends = await api.source.query<{ hours: number }[]>(
      `SELECT extract(epoch FROM max(ends_at - created_at))::float8 / 3600 AS hours FROM session`,
    );
    expect(ends[0]?.hours).toBeLessThanOrEqual(12);
  });

  it('stands in its owner’s list, and ends when the owner ends it; nobody else can', async () => {
    const other = (await api.signIn('recruiter', { headers: { 'user-agent': 'Another browser' } })).cookie;
    const list = SessionView.array().parse((await api.ask('GET', '/api/v1/sessions', { cookie: cookies.recruiter })).json());
    expect(list.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const that = list.find(({ isCurrent }) => !isCurrent);
    expect(that?.agent).toBe('Another browser');
    const path = `/api/v1/sessions/${that?.id ?? ''}`;
    expect((await api.ask('DELETE', path, { cookie: cookies.administrator })).status).toBe(404);
    expect((await whoIs(other)).status).toBe(200);
    expect((await api.ask('DELETE', path, { cookie: cookies.recruiter })).status).toBe(204);
    expect((await whoIs(other)).status).toBe(401);
  });

  it('is the only one left when its owner ends all others; other people’s stay', async () => {
    const others = [await api.signIn('recruiter'), await api.signIn('recruiter')].map(({ cookie }) => cookie);
    expect((await api.ask('DELETE', '/api/v1/sessions', { cookie: cookies.recruiter })).status).toBe(204);
    for (const other of others) expect((await whoIs(other)).status).toBe(401);
    for (const kept of Object.values(cookies)) expect((await whoIs(kept)).status).toBe(200);
  });

  it('ends at signing out, and takes what the browser kept with it', async () => {
    const out = await api.ask('DELETE', '/api/v1/session', { cookie: cookies.viewer });
    expect(out.status).toBe(204);
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect((await whoIs(cookies.viewer)).status).toBe(401);
  });

  it('ends at once when its owner is disabled, and follows a change of role', async () => {
    const accounts = (await api.ask('GET', '/api/v1/accounts', { cookie: cookies.administrator })).json();
    const idOf = (email: string) => (accounts as { id: string; email: string }[]).find((it) => it.email === email)?.id ?? '';
    const change = (email: string, body: object) =>
      api.ask('PATCH', `/api/v1/accounts/${idOf(email)}`, { cookie: cookies.administrator, body });
    expect((await change(MAIL.viewer, { role: 'recruiter' })).status).toBe(200);
    expect(CurrentSession.parse((await whoIs(cookies.viewer)).json()).permissions).toContain('imports.write');
    expect((await change(MAIL.viewer, { isDisabled: true })).status).toBe(200);
    expect((await whoIs(cookies.viewer)).status).toBe(401);
    expect((await api.signIn('viewer')).status).toBe(401);
    expect((await change(MAIL.administrator, { role: 'viewer' })).status).toBe(409);
  });
});

describe('Guessing', () => {
  // Attempts are counted by the process: each test here has one of its own.
  let shared: RunningApi;
  beforeEach(async () => {
    shared = api;
    api = await RunningApi.start(database.url);
  });
  afterEach(async () => {
    await api.stop();
    api = shared;
  });

  const attempt = (email: string, address: string) =>
    api.ask('POST', '/api/v1/session', { body: { email, password: 'not the password' }, address });

  it('at one account is slowed down wherever it comes from, even all at once, and other people still get in', async () => {
    await api.settleIn();
    const answers = await Promise.all(Array.from({ length: 14 }, (_, at) => attempt(MAIL.recruiter, `203.0.113.${String(at)}`)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(4);
    expect(refused[0]?.headers['retry-after']).toBe('60');
    expect((await api.signIn('recruiter', { address: '203.0.113.99' })).status).toBe(429);
    expect((await api.signIn('viewer', { address: '203.0.113.99' })).status).toBe(204);
  });

  it('at many accounts, or at links, is slowed down by the address that it comes from', async () => {
    await api.settleIn();
    const link = (at: number) =>
      api.ask('POST', '/api/v1/password/reset', { body: { token: `${String(at)}-is-a-guess-at-a-link`, password: PASSWORD } });
    const answers = await Promise.all([
      ...Array.from({ length: 15 }, (_, at) => attempt(`guess${String(at)}@example.com`, '127.0.0.1')),
      ...Array.from({ length: 15 }, (_, at) => link(at)),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 410]));
    expect((await api.signIn('viewer')).status).toBe(429);
    expect((await api.signIn('viewer', { address: '198.51.100.1' })).status).toBe(204);
  });

  it('learns nothing about who has an account: the answer is the same', async () => {
    await api.settleIn();
    const [known, unknown] = [await attempt(MAIL.viewer, '203.0.113.1'), await attempt('nobody@example.com', '203.0.113.2')];
    expect(known.text).toBe(unknown.text);
  });

  it('is not what somebody does who signs in often and rightly', async () => {
    await api.settleIn();
    for (let times = 0; times < 12; times += 1) expect((await api.signIn('viewer')).status).toBe(204);
  });
});

describe('An invitation', () => {
  it('is a link that makes one account with the role that was meant, and can be taken back before', async () => {
    const { administrator } = await api.settleIn();
    const invite = async (email: string, role: Role) =>
      InvitationMade.parse((await api.ask('POST', '/api/v1/invitations', { cookie: administrator, body: { email, role } })).json());
    const [kept, withdrawn] = [await invite('ada@example.com', 'recruiter'), await invite('ben@example.com', 'viewer')];
    expect(kept.link).toMatch(/^http:\/\/plumbline\.test\/invitation#/);
    const accept = (link: string) =>
      api.ask('POST', '/api/v1/invitations/accept', { body: { token: tokenOf(link), name: 'Ada Example', password: PASSWORD } });
    expect((await api.ask('DELETE', `/api/v1/invitations/${withdrawn.id}`, { cookie: administrator })).status).toBe(204);
    expect((await accept(withdrawn.link)).status).toBe(410);
    const accepted = await accept(kept.link);
    expect(CurrentSession.parse((await whoIs(accepted.cookie)).json()).account).toMatchObject({
      email: 'ada@example.com',
      role: 'recruiter',
    });
    expect((await accept(kept.link)).status).toBe(410);
    expect((await api.ask('GET', '/api/v1/invitations', { cookie: administrator })).json()).toEqual([]);
    const again = await api.ask('POST', '/api/v1/invitations', {
      cookie: administrator,
      body: { email: 'ADA@example.com', role: 'viewer' },
    });
    expect(again.status).toBe(409);
    const { text } = await api.ask('GET', '/api/v1/activity', { cookie: administrator });
    for (const action of ['installation.set_up', 'invitation.made', 'invitation.withdrawn', 'invitation.accepted', 'session.begun'])
      expect(text).toContain(action);
    expect(text).not.toContain(tokenOf(kept.link));
  });
});
