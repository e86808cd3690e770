import type { SessionView } from '@plumbline/contract';
import { momentInWords } from '../parts/when';
import { Screen } from '../testing/screen';
import { AccountPage } from './account-page';
import { agentInWords } from './agent';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const EDGE = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/15E148 Safari/604.1';

const session = (id: string, isCurrent: boolean, agent: string): SessionView => ({
  id,
  isCurrent,
  createdAt: '2026-11-24T08:00:00Z',
  lastSeenAt: '2026-11-24T09:00:00Z',
  address: '192.0.2.7',
  agent,
});

describe('The own account', () => {
  const open = async () => {
    const screen = await Screen.open({ page: AccountPage, path: 'account' });
    await screen.answer('GET', 'sessions', [session('phone', false, IPHONE), session('edge', false, EDGE), session('this', true, FIREFOX)]);
    return screen;
  };
  const typePasswords = async (screen: Screen, again: string) => {
    await screen.type('Current password', 'a plumb line hangs straight');
    await screen.type('New password', 'the quick bob comes to rest');
    await screen.type('New password again', again);
    await screen.press('Change the password');
  };

  it('says who one is here', async () => {
    const screen = await open();
    expect(screen.all('dl div')).toEqual(['NameRobin Example', 'E-mailrobin@example.com', expect.stringMatching(/^Role ?Administrator/)]);
  });

  it('lists where one is signed in, this browser first', async () => {
    const screen = await open();
    expect(screen.all('li strong')).toEqual(['Firefox on Linux', 'Safari on iPhone', 'Edge on Windows']);
    expect(screen.all('.chip')).toEqual(['this one']);
  });

  it('ends one session', async () => {
    const screen = await open();
    await screen.press(`End the session of Safari on iPhone since ${momentInWords('2026-11-24T08:00:00Z')}`);
    await screen.answer('DELETE', 'sessions/phone');
    await screen.answer('GET', 'sessions', [session('edge', false, EDGE), session('this', true, FIREFOX)]);
    expect(screen.all('li')).toHaveLength(2);
  });

  it('ends all others with one request', async () => {
    const screen = await open();
    await screen.press('End all others');
    await screen.answer('DELETE', 'sessions');
    await screen.answer('GET', 'sessions', [session('this', true, FIREFOX)]);
    expect(screen.all('li')).toHaveLength(1);
    expect(screen.words).not.toContain('End all others');
  });

  it('changes the password, and shows that other sessions ended', async () => {
    const screen = await open();
    await typePasswords(screen, 'the quick bob comes to rest');
    expect(await screen.answer('POST', 'password')).toEqual({
      current: 'a plumb line hangs straight',
      next: 'the quick bob comes to rest',
    });
    await screen.answer('GET', 'sessions', [session('this', true, FIREFOX)]);
    expect(screen.words).toContain('The password is changed. All other sessions have ended.');
    expect(screen.control('New password').value).toBe('');
  });

  it('keeps the person signed in where the current password is wrong', async () => {
    const screen = await open();
    await typePasswords(screen, 'the quick bob comes to rest');
    await screen.answer('POST', 'password', 'The current password is wrong. Nothing was changed.', 422);
    expect(screen.all('[role="alert"]')[0]).toBe('The current password is wrong. Nothing was changed.');
    expect(screen.address).toBe('/account');
  });

  it('asks for the same new password twice', async () => {
    const screen = await open();
    await typePasswords(screen, 'something else altogether');
    expect(screen.words).toContain('The two passwords are not the same.');
    expect(screen.isAskedFor('POST', 'password')).toBe(false);
  });

  it('calls what it does not know another program', () => {
    expect(agentInWords('undici')).toBe('Another program');
    expect(agentInWords('curl/8.5.0')).toBe('curl');
  });
});
