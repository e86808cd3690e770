import { type TemporaryDatabase, temporaryDatabase } from '@plumbline/embedded-postgres';
import { Permission, type Role } from '@plumbline/contract';
import { migrate } from '@plumbline/persistence';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_ROUTES } from './public-routes';
import { RunningApi } from './running-api.fixture';
import { PERMISSIONS } from './sign-in/permissions';

const ROLES = ['administrator', 'recruiter', 'viewer'] as const satisfies readonly Role[];
const NOBODY = '0b8a4a0e-0000-4000-8000-000000000000';

/** What each route needs; being signed in is enough where it says so. */
const NEEDED: Readonly<Record<string, Permission | 'a session'>> = {
  'GET /api/v1/how-scores-are-made': 'a session',
  'GET /api/v1/openapi.json': 'a session',
  'GET /api/v1/docs': 'a session',
  'GET /api/v1/session': 'a session',
  'DELETE /api/v1/session': 'a session',
  'GET /api/v1/sessions': 'a session',
  'DELETE /api/v1/sessions': 'a session',
  'DELETE /api/v1/sessions/:id': 'a session',
  'POST /api/v1/password': 'a session',
  'GET /api/v1/accounts': 'accounts.manage',
  'PATCH /api/v1/accounts/:id': 'accounts.manage',
  'GET /api/v1/invitations': 'accounts.manage',
  'POST /api/v1/invitations': 'accounts.manage',
  'DELETE /api/v1/invitations/:id': 'accounts.manage',
  'GET /api/v1/activity': 'activity.read',
  'GET /api/v1/openings': 'openings.read',
  'POST /api/v1/openings': 'openings.write',
  'GET /api/v1/openings/:id': 'openings.read',
  'PATCH /api/v1/openings/:id': 'openings.write',
  'GET /api/v1/openings/:id/requirements': 'openings.read',
  'POST /api/v1/openings/:id/rescore': 'openings.write',
  'GET /api/v1/openings/:id/imports': 'imports.read',
  'POST /api/v1/openings/:id/imports': 'imports.write',
  'GET /api/v1/openings/:id/ranking': 'applicants.read',
  'GET /api/v1/openings/:id/ranking.csv': 'exports.read',
  'GET /api/v1/openings/:id/ranking.xlsx': 'exports.read',
  'POST /api/v1/openings/:id/search': 'applicants.reveal',
  'GET /api/v1/imports/:id': 'imports.read',
  'GET /api/v1/imports/:id/events': 'imports.read',
  'GET /api/v1/imports/:id/problems': 'imports.read',
  'GET /api/v1/imports/:id/problems.csv': 'imports.read',
  'PATCH /api/v1/imports/:id/understanding': 'imports.write',
  'POST /api/v1/imports/:id/start': 'imports.write',
  'POST /api/v1/imports/:id/cancel': 'imports.write',
  'POST /api/v1/imports/:id/undo': 'imports.write',
  'GET /api/v1/applicants/:id': 'applicants.read',
  'DELETE /api/v1/applicants/:id': 'applicants.delete',
  'POST /api/v1/applicants/:id/reveal': 'applicants.reveal',
};

describe('The permission matrix', () => {
  it('stands in ARCHITECTURE.md as it stands in the code', () => {
    const table = readFileSync(join(__dirname, '../../../ARCHITECTURE.md'), 'utf8').split('## Who may do what')[1]?.split('##')[0] ?? '';
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const written = rows.flatMap((line) => {
      const [names = '', ...cells] = line.split('|').slice(1);
      return [...names.matchAll(/`([\w.]+)`/g)].map(([, name]) => ({ name, may: ROLES.filter((_, at) => cells[at]?.trim() === 'yes') }));
    });
    const meant = Permission.options.map((name) => ({ name, may: ROLES.filter((role) => PERMISSIONS[role].includes(name)) }));
    expect(written.sort(byName)).toEqual(meant.sort(byName));
  });
});

const byName = (a: { readonly name?: string | undefined }, b: { readonly name?: string | undefined }): number =>
  (a.name ?? '') < (b.name ?? '') ? -1 : 1;

describe('Each role', () => {
  let database: TemporaryDatabase;
  let api: RunningApi;
  let cookies: Readonly<Record<Role, string>>;

  beforeAll(async () => {
    database = await temporaryDatabase(migrate);
    api = await RunningApi.start(database.url);
    cookies = await api.settleIn();
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('has its say on every route that the application has', () => {
    const ours = api
      .routes()
      .filter((it) => !PUBLIC_ROUTES.has(it) && !it.startsWith('HEAD ') && !it.includes('/api/v1/queues'))
      .map((it) => it.replaceAll(/:[\w|:]+/g, ':id'));
    expect(ours.sort()).toEqual(Object.keys(NEEDED).sort());
  });

  it.each(ROLES)('%s is let through where the matrix says so, and is answered 403 elsewhere', async (role) => {
    // Signing out comes last.
    for (const [route, needed] of Object.entries(NEEDED).sort(([a]) => (a === 'DELETE /api/v1/session' ? 1 : -1))) {
      const [method = '', pattern = ''] = route.split(' ');
      const { status } = await api.ask(method, pattern.replace(':id', NOBODY), { cookie: cookies[role] });
      const isAllowed = needed === 'a session' || PERMISSIONS[role].includes(needed);
      expect(`${route}: ${status === 403 ? 'refused' : 'let through'}`).toBe(`${route}: ${isAllowed ? 'let through' : 'refused'}`);
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
    }
  });

  it('but the administrator is kept from the queue board, which changes nothing', async () => {
    const [again, recruiter] = [(await api.signIn('administrator')).cookie, (await api.signIn('recruiter')).cookie];
    const board = api.routes().filter((it) => it.includes('/api/v1/queues'));
    expect(board.length).toBeGreaterThan(20);
    for (const route of board) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replaceAll(/:[\w|:]+/g, 'reading').replace('*', 'static/js/main.js');
      expect(`${route}: ${String((await api.ask(method, path, { cookie: recruiter })).status)}`).toBe(`${route}: 403`);
      const { status } = await api.ask(method, path, { cookie: again });
      if (method === 'GET' || method === 'HEAD') expect(status).toBeLessThan(500);
      else expect(status).toBe(403);
    }
    expect((await api.ask('GET', '/api/v1/queues', { cookie: again })).text).toContain('Plumbline queues');
    expect((await api.ask('GET', '/api/v1/queues/api/queues', { cookie: again })).text).toContain('"name":"screening"');
  });
});
