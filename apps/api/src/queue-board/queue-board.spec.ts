import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { migrate } from '@plumbline/persistence';
import { RunningApi } from '../running-api.fixture';

describe('The queue board', () => {
  let database: TemporaryDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    api = await RunningApi.start(database.url);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('asks for nothing elsewhere, and brings no style that its policy refuses: the browser has nothing to complain of', async () => {
    const { administrator } = await api.settleIn();
    const { text, headers } = await api.ask('GET', '/api/v1/queues', { cookie: administrator });
    expect(text).toContain('Plumbline queues');
    expect(text).toContain('href="static/css/main.');
    expect(text).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
    expect(text).not.toMatch(/<style|\sstyle="/);
    expect(text).toContain('"hideRedisDetails":true');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
    expect(headers['content-security-policy']).toContain("style-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});
