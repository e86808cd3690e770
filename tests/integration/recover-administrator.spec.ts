import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { House } from './house';
import { PROJECT } from './images';
import { Recruiter } from './recruiter';

describe('A person who can reach the machine but not the dashboard', () => {
  let house: House;
  let administrator: Recruiter;
  beforeAll(async () => {
    house = await House.build();
    administrator = await Recruiter.signIn(house);
  });
  afterAll(() => house.tearDownAll());

  const recover = (...words: string[]) =>
    spawnSync(process.execPath, [join(PROJECT, 'apps/plumbline/bin/plumbline.mjs'), 'recover-administrator', ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        INIT_CWD: undefined,
        DATABASE_URL: house.databaseUrl,
        PUBLIC_URL: 'https://plumbline.example.com',
      },
    });

  it('is given a link that chooses a new password once, and ends every session before it', async () => {
    const { status, stdout } = recover('Robin@example.com');
    expect(status).toBe(0);
    const link = new URL(/https:\S+/.exec(stdout)?.[0] ?? '');
    expect(link.origin + link.pathname).toBe('https://plumbline.example.com/password-reset');
    const choose = () =>
      fetch(`${administrator.address}/api/v1/password/reset`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: link.hash.slice(1), password: 'a new line for an old hand' }),
      });
    const chosen = await choose();
    expect(chosen.status).toBe(204);
    expect((await administrator.ask('GET', 'session')).status).toBe(401);
    const cookie = chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const activity = await fetch(`${administrator.address}/api/v1/activity`, { headers: { cookie } });
    expect(await activity.text()).toContain('account.reset_link_made');
    expect((await choose()).status).toBe(410);
  });

  it.each([
    ['nobody’s address', ['nobody@example.com'], /There is no such account/],
    ['no address', [], /Say whose password is lost/],
  ])('is told so where %s is given', (_, words, sentence) => {
    const { status, stderr } = recover(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
