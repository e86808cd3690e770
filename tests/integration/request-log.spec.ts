import { startApi } from './api-process';
import { House } from './house';

describe('What the api writes down of requests', () => {
  it('is one line each, with method, path and status, and nothing that somebody typed', async () => {
    const house = await House.build();
    let log = '';
    try {
      const address = await startApi(house, { LOG_LEVEL: 'info' }, (words) => {
        log += words;
      });
      for (const path of ['/api/v1/set-up?name=Ada', '/api/v1/session', '/api/v1', '/api/v1/queues/static/main.js', '/livez'])
        await fetch(`${address}${path}`, { headers: { cookie: 'plumbline=a-secret-of-a-session' } });
    } finally {
      await house.tearDownAll();
    }
    const lines = log.split('\n').flatMap((line) => {
      const { req, res } = (line === '' ? {} : JSON.parse(line)) as {
        req?: { method: string; path: string };
        res?: { statusCode: number };
      };
      return req === undefined || res === undefined ? [] : [`${req.method} ${req.path} ${String(res.statusCode)}`];
    });
    expect(lines).toEqual([
      'GET /api/v1/set-up 200',
      'GET /api/v1/session 401',
      'GET /api/v1 404',
      'GET /api/v1/queues/static/main.js 401',
    ]);
    expect(log).not.toMatch(/Ada|a-secret/);
  });
});
