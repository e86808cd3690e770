import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { migrate } from '@plumbline/persistence';
import { PUBLIC_ROUTES } from './public-routes';
import { RunningApi } from './running-api.fixture';

const NOBODY = '0b8a4a0e-0000-4000-8000-000000000000';

describe('Somebody who is not signed in', () => {
  let database: TemporaryDatabase;
  let api: RunningApi;
  let routes: readonly string[];

  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    api = await RunningApi.start(database.url);
    routes = api.routes();
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const asked = (route: string): [method: string, path: string] => {
    const [method = '', pattern = ''] = route.split(' ');
    return [method, pattern.replaceAll(/:[\w|:]+/g, NOBODY).replace('*', 'static/js/main.js')];
  };

  it('may only look whether the api lives, set it up, sign in, and use a link', () => {
    expect([...PUBLIC_ROUTES].sort()).toEqual([
      'GET /api/v1/set-up',
      'GET /livez',
      'GET /readyz',
      'POST /api/v1/invitations/accept',
      'POST /api/v1/password/reset',
      'POST /api/v1/session',
      'POST /api/v1/set-up',
    ]);
    expect(routes).toEqual(expect.arrayContaining([...PUBLIC_ROUTES]));
  });

  it('is answered 401, as problem details, on every other route that the running application has', async () => {
    const shut = routes.filter((it) => !PUBLIC_ROUTES.has(it));
    expect(shut.length).toBeGreaterThan(80);
    for (const route of shut) {
      const [method, path] = asked(route);
      const answer = await api.ask(method, path, { headers: { cookie: 'plumbline=nobody' } });
      expect(`${route}: ${String(answer.status)}`).toBe(`${route}: 401`);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
  });

  it.each([
    '/api/v1/%6Fpenings',
    '/%61pi/v1/openings',
    '/api/v1/openings?x=/api/v1/session',
    '/api/v1/openings;x=1',
    '/api/v1/queues/..%2fsession',
    '/api/v1/queues/api/%71ueues',
    '/api/v1/QUEUES',
    '//api/v1/openings',
    '/api/v1/openings/',
    '/api//v1/openings',
  ])('gets no further by writing an address differently: %s', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
      const { status } = await api.ask(method, path);
      expect([401, 404]).toContain(status);
    }
  });

  it('is told of an address that there is not in the same way as of everything else', async () => {
    const answer = await api.ask('GET', '/api/v1/nothing');
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({ title: 'Not Found', status: 404, instance: '/api/v1/nothing' });
  });
});
