import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { migrate } from '@plumbline/persistence';
import { RunningApi } from '../running-api.fixture';
import { ApiDescription } from './openapi';
import { SUMMARIES } from './summaries';

describe('The description of the api', () => {
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

  it('is OpenAPI 3.1 and names every route that the application has, with what it is for', () => {
    const { document } = api.app.get(ApiDescription);
    expect(document?.openapi).toBe('3.1.0');
    const described = Object.entries(document?.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, ':id')}`),
    );
    const routes = api
      .routes()
      .filter((it) => !it.startsWith('HEAD ') && !/queues|openapi\.json|\/docs$/.test(it))
      .map((it) => it.replaceAll(/:[\w|:]+/g, ':id'));
    expect(described.sort()).toEqual(routes.sort());
    expect(
      Object.keys(SUMMARIES)
        .map((it) => it.replaceAll(/\{\w+\}/g, ':id'))
        .sort(),
    ).toEqual(routes.sort());
  });

  it('can be read by a person, without a script', async () => {
    const { administrator } = await api.settleIn();
    const { text, headers } = await api.ask('GET', '/api/v1/docs', { cookie: administrator });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('<code>POST /api/v1/openings/{openingId}/imports</code></h2><p>Upload a list');
    expect(text).not.toContain('<script');
  });
});
