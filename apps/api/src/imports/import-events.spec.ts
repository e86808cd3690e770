import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { Import, Opening, type Role } from '@plumbline/contract';
import { migrate } from '@plumbline/persistence';
import { MAIL, RunningApi } from '../running-api.fixture';

describe('Somebody who follows an import', () => {
  let database: TemporaryDatabase;
  let api: RunningApi;
  let address: string;
  let cookies: Readonly<Record<Role, string>>;
  let importId: string;

  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    api = await RunningApi.start(database.url);
    address = await api.listen();
    cookies = await api.settleIn();
    importId = await anImportThatWaits();
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  /** Without a worker an import stays as it was received. */
  async function anImportThatWaits(): Promise<string> {
    const made = await api.ask('POST', '/api/v1/openings', { cookie: cookies.recruiter, body: { title: 'Production engineer' } });
    const { id } = Opening.parse(made.json());
    const body = new FormData();
    body.append('file', new Blob(['Name\nAda Example\n']), 'list.csv');
    const sent = await fetch(`${address}/api/v1/openings/${id}/imports`, { method: 'POST', headers: { cookie: cookies.recruiter }, body });
    return Import.parse(await sent.json()).id;
  }

  /** Listens, and resolves to the rest of what is told once the first view has come. */
  async function follow(cookie: string | undefined): Promise<{ readonly first: string; readonly rest: Promise<string> }> {
    const { body } = await fetch(`${address}/api/v1/imports/${importId}/events`, { headers: { cookie: cookie ?? '' } });
    if (body === null) throw new Error('There is no stream.');
    const words = body.pipeThrough(new TextDecoderStream()).getReader();
    let first = '';
    while (!first.includes('event: progress')) first += (await words.read()).value ?? '';
    return { first, rest: everything(words) };
  }

  async function everything(words: ReadableStreamDefaultReader<string>): Promise<string> {
    const { done, value } = await words.read();
    return done ? '' : value + (await everything(words));
  }

  const session = `session SET %s FROM account WHERE account.id = account_id AND email = '${MAIL.viewer}'`;

  it.each([
    ['signs out', () => api.ask('DELETE', '/api/v1/session', { cookie: cookies.viewer })],
    ['is disabled', () => api.source.query(`UPDATE account SET disabled_at = now() WHERE email = '${MAIL.viewer}'`)],
    [
      'did nothing else for half an hour',
      () => api.source.query(`UPDATE ${session.replace('%s', "last_seen_at = now() - interval '31 minutes'")}`),
    ],
    ['was signed in for twelve hours', () => api.source.query(`UPDATE ${session.replace('%s', 'ends_at = now()')}`)],
  ])('hears no more of it once that person %s, and the line is cut', async (_, end) => {
    await api.source.query('UPDATE account SET disabled_at = NULL');
    cookies = { ...cookies, viewer: (await api.signIn('viewer')).cookie ?? '' };
    const { first, rest } = await follow(cookies.viewer);
    expect(first).toContain('"state":"received"');
    await end();
    expect(await rest).not.toContain('event: progress');
    expect((await api.ask('GET', `/api/v1/imports/${importId}`, { cookie: cookies.viewer })).status).toBe(401);
  });

  it('goes on listening while another session of the same person ends', async () => {
    const [kept, other] = [(await api.signIn('recruiter')).cookie, (await api.signIn('recruiter')).cookie];
    const { rest } = await follow(kept);
    await api.ask('DELETE', '/api/v1/session', { cookie: other });
    await api.ask('POST', `/api/v1/imports/${importId}/cancel`, { cookie: kept });
    expect(await rest).toContain('"state":"cancelled"');
  });
});
