import { makePasswordResetToken, makeSetUpToken } from '@plumbline/persistence';
import { z } from 'zod';
import { startApi } from './api-process';
import { House } from './house';
import { Recruiter } from './recruiter';

/** What the test reads of an OpenAPI document. */
interface Operation {
  /** Empty where no session is needed. */
  readonly security: readonly unknown[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** How a route is called so that it succeeds: in this order, because some take away what others need. */
interface Call {
  readonly route: string;
  readonly path?: string;
  readonly body?: unknown;
}

const LIST = [
  'Name,E-mail,Degree,Field of study,Certifications,Work experience',
  'Ada Example,ada@example.com,BSc,Industrial Engineering,"CPIM, 2025","Negotiated lower prices with suppliers, saving 40 k€."',
  'Ben Example,ben at example,MSc,Physics,,Sold flowers.',
  'Total,2,,,,',
  '',
].join('\r\n');
const NOBODY = '0b8a4a0e-0000-4000-8000-000000000000';

describe('The OpenAPI document', () => {
  let house: House;
  let address: string;
  let administrator: Recruiter;
  let document: Document;
  let calls: readonly Call[];

  beforeAll(async () => {
    house = await House.build();
    house.startWorker();
    administrator = await Recruiter.signIn(house);
    address = administrator.address;
    document = (await (await administrator.ask('GET', 'openapi.json')).json()) as Document;
    calls = await everyCall();
  });
  afterAll(() => house.tearDownAll());

  /** Prepares an opening, imports in each state, a colleague, and links, and says how each route is called with them. */
  async function everyCall(): Promise<readonly Call[]> {
    const { id: openingId } = await administrator.openOpening();
    const { id: importId } = await administrator.import(openingId, LIST);
    const waiting = async (): Promise<string> => {
      const answer = await administrator.upload(openingId, LIST.replace('Certifications', 'Xyzzy'), '?again=true');
      const { id } = (await answer.json()) as { id: string };
      return (await administrator.until(id, 'needs_mapping')).id;
    };
    const [first, second] = [await waiting(), await waiting()];
    const ranking = (await (await administrator.ask('GET', `openings/${openingId}/ranking`)).json()) as { rows: { id: string }[] };
    const applicant = `/api/v1/applicants/${ranking.rows[0]!.id}`;
    const invited = (await (await administrator.ask('POST', 'invitations', { email: 'sam@example.com', role: 'viewer' })).json()) as {
      link: string;
    };
    const other = (await (await administrator.ask('POST', 'invitations', { email: 'kim@example.com', role: 'viewer' })).json()) as {
      id: string;
    };
    const accounts = (await (await administrator.ask('GET', 'accounts')).json()) as { id: string }[];
    const opening = `/api/v1/openings/${openingId}`;
    const done = `/api/v1/imports/${importId}`;
    const reset = await makePasswordResetToken(house.source, 'robin@example.com');
    const password = 'another line that hangs plumb';
    return [
      { route: 'GET /livez' },
      { route: 'GET /readyz' },
      { route: 'GET /api/v1/how-scores-are-made' },
      { route: 'GET /api/v1/set-up' },
      { route: 'POST /api/v1/invitations/accept', body: { token: invited.link.split('#')[1], name: 'Sam Example', password } },
      { route: 'GET /api/v1/accounts' },
      { route: 'PATCH /api/v1/accounts/{id}', path: `/api/v1/accounts/${accounts[0]!.id}`, body: { role: 'administrator' } },
      { route: 'GET /api/v1/invitations' },
      { route: 'POST /api/v1/invitations', body: { email: 'lee@example.com', role: 'recruiter' } },
      { route: 'DELETE /api/v1/invitations/{id}', path: `/api/v1/invitations/${other.id}` },
      { route: 'GET /api/v1/activity' },
      { route: 'GET /api/v1/openings' },
      { route: 'POST /api/v1/openings', body: { title: 'Line lead, York' } },
      { route: 'GET /api/v1/openings/{id}', path: opening },
      { route: 'PATCH /api/v1/openings/{id}', path: opening, body: { title: 'Line lead, Leeds' } },
      { route: 'GET /api/v1/openings/{id}/requirements', path: `${opening}/requirements` },
      { route: 'POST /api/v1/openings/{openingId}/imports', path: `${opening}/imports?again=true`, body: form() },
      { route: 'GET /api/v1/openings/{openingId}/imports', path: `${opening}/imports` },
      { route: 'GET /api/v1/openings/{openingId}/ranking', path: `${opening}/ranking?limit=1` },
      { route: 'POST /api/v1/openings/{openingId}/search', path: `${opening}/search`, body: { text: 'Ada' } },
      { route: 'GET /api/v1/openings/{openingId}/ranking.csv', path: `${opening}/ranking.csv` },
      { route: 'GET /api/v1/openings/{openingId}/ranking.xlsx', path: `${opening}/ranking.xlsx` },
      { route: 'GET /api/v1/imports/{id}', path: done },
      { route: 'GET /api/v1/imports/{id}/events', path: `${done}/events` },
      { route: 'GET /api/v1/imports/{id}/problems', path: `${done}/problems` },
      { route: 'GET /api/v1/imports/{id}/problems.csv', path: `${done}/problems.csv` },
      {
        route: 'PATCH /api/v1/imports/{id}/understanding',
        path: `/api/v1/imports/${first}/understanding`,
        body: { mapping: [{ column: 'Xyzzy', field: 'certifications' }] },
      },
      { route: 'POST /api/v1/imports/{id}/start', path: `/api/v1/imports/${first}/start` },
      { route: 'POST /api/v1/imports/{id}/cancel', path: `/api/v1/imports/${second}/cancel` },
      { route: 'GET /api/v1/applicants/{id}', path: applicant },
      { route: 'POST /api/v1/applicants/{id}/reveal', path: `${applicant}/reveal`, body: { reason: 'To invite her' } },
      { route: 'DELETE /api/v1/applicants/{id}', path: applicant, body: { reason: 'Asked to be forgotten' } },
      { route: 'POST /api/v1/imports/{id}/undo', path: `${done}/undo` },
      { route: 'POST /api/v1/openings/{id}/rescore', path: `${opening}/rescore`, body: { asOf: '2027-01-31' } },
      { route: 'GET /api/v1/session' },
      { route: 'GET /api/v1/sessions' },
      { route: 'DELETE /api/v1/sessions' },
      { route: 'DELETE /api/v1/sessions/{id}', path: '/api/v1/sessions/the-other-one' },
      { route: 'POST /api/v1/session', body: { email: 'robin@example.com', password: 'a plumb line hangs straight' } },
      { route: 'POST /api/v1/password', body: { current: 'a plumb line hangs straight', next: password } },
      { route: 'DELETE /api/v1/session' },
      { route: 'POST /api/v1/password/reset', body: { token: reset, password } },
    ];
  }

  function form(): FormData {
    const it = new FormData();
    it.append('file', new Blob([LIST], { type: 'text/csv' }), 'list.csv');
    return it;
  }

  const stranger = {
    ask: (method: string, path: string, body?: unknown): Promise<Response> =>
      fetch(`${address}${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
  };

  const operations = (): ReadonlyMap<string, Operation> =>
    new Map(
      Object.entries(document.paths).flatMap(([path, item]) =>
        Object.entries(item).map(([method, it]): [string, Operation] => [`${method.toUpperCase()} ${path}`, it]),
      ),
    );

  /** What the document promises under a status, held against what came. An empty string says that it is so. */
  function differences(operation: Operation, status: string, answer: { readonly type: string; readonly text: string }): string {
    const promised = operation.responses[status];
    if (promised === undefined) return `${status} is not in the document: ${answer.text.slice(0, 300)}`;
    const [type, content] = Object.entries(promised.content ?? {})[0] ?? [];
    if (type === undefined) return answer.text === '' ? '' : `nothing was promised, and ${answer.type} came`;
    if (!answer.type.startsWith(type)) return `${type} was promised, and ${answer.type} came`;
    if (!type.endsWith('json')) return '';
    const schema = z.fromJSONSchema(content?.schema as Parameters<typeof z.fromJSONSchema>[0]);
    return schema.safeParse(JSON.parse(answer.text)).error?.message ?? '';
  }

  it('is kept in every answer to a recruiter, route by route', async () => {
    expect([...operations().keys()].filter((it) => !calls.some(({ route }) => route === it))).toEqual(['POST /api/v1/set-up']);
    for (const { route, path, body } of calls) {
      const [method = '', pattern = ''] = route.split(' ');
      const there = path === '/api/v1/sessions/the-other-one' ? `/api/v1/sessions/${await sessionToEnd()}` : (path ?? pattern);
      const operation = operations().get(route)!;
      // Whoever signs in or uses a link is somebody new: it would take the place of the administrator's session.
      const answer = await (operation.security.length === 0 ? stranger : administrator).ask(method, there, body);
      const [success = ''] = Object.keys(operation.responses);
      const said = { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
      expect(`${route}: ${String(answer.status)} ${said.text.slice(0, answer.status === Number(success) ? 0 : 300)}`).toBe(
        `${route}: ${success} `,
      );
      expect(`${route}: ${differences(operation, success, said)}`).toBe(`${route}: `);
    }
  });

  /** Another session of the same person. */
  async function sessionToEnd(): Promise<string> {
    await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'robin@example.com', password: 'a plumb line hangs straight' }),
    });
    const sessions = (await (await administrator.ask('GET', 'sessions')).json()) as { id: string; isCurrent: boolean }[];
    return sessions.find(({ isCurrent }) => !isCurrent)!.id;
  }

  it('is kept in every error: problem details of RFC 9457, whoever asks and whatever is wrong', async () => {
    for (const [route, operation] of operations()) {
      const [method = '', pattern = ''] = route.split(' ');
      if (pattern.endsWith('z') || route === 'GET /api/v1/set-up') continue;
      const answer = await stranger.ask(method, pattern.replaceAll(/\{\w+\}/g, NOBODY));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      const said = { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
      expect(`${route}: ${differences(operation, 'default', said)}`).toBe(`${route}: `);
    }
  });

  it('would not be kept by an answer that lacks something, or that has more than was promised', () => {
    const operation = operations().get('GET /api/v1/set-up')!;
    const answer = (it: object) => differences(operation, '200', { type: 'application/json', text: JSON.stringify(it) });
    expect(answer({ isNeeded: true })).toBe('');
    expect(answer({})).not.toBe('');
    expect(answer({ isNeeded: true, isMore: true })).not.toBe('');
    expect(differences(operation, '204', { type: '', text: '' })).not.toBe('');
  });

  it('describes the set-up of an installation that is new', async () => {
    const fresh = await House.build();
    try {
      const newAddress = await startApi(fresh, {});
      const answer = await fetch(`${newAddress}/api/v1/set-up`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          token: await makeSetUpToken(fresh.source),
          name: 'Robin Example',
          email: 'robin@example.com',
          password: 'a plumb line hangs straight',
        }),
      });
      const said = { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
      expect(differences(operations().get('POST /api/v1/set-up')!, String(answer.status), said)).toBe('');
      expect(answer.status).toBe(204);
    } finally {
      await fresh.tearDownAll();
    }
  });
});
