import { Screen } from '../testing/screen';
import { SignInPage } from './sign-in';

describe('Signing in', () => {
  const fill = async (screen: Screen) => {
    await screen.type('E-mail', 'robin@example.com');
    await screen.type('Password', 'a plumb line hangs straight');
    await screen.press('Sign in');
  };
  const open = (next = '') => Screen.open({ page: SignInPage, path: 'sign-in', url: `/sign-in${next}` });

  it('says what is wrong and stays where the password is wrong', async () => {
    const screen = await open();
    await fill(screen);
    await screen.answer('POST', 'session', 'E-mail or password is wrong.', 401);
    expect(screen.all('[role="alert"]')).toEqual(['E-mail or password is wrong.']);
    expect(screen.address).toBe('/sign-in');
  });

  it('asks for what is missing before it asks the server', async () => {
    const screen = await open();
    await screen.press('Sign in');
    expect(screen.words).toContain('Type your e-mail address.');
    expect(screen.isAskedFor('POST', 'session')).toBe(false);
  });

  it('goes on to where the person wanted to be', async () => {
    const screen = await open('?next=%2Fpeople');
    await fill(screen);
    expect(await screen.answer('POST', 'session')).toEqual({ email: 'robin@example.com', password: 'a plumb line hangs straight' });
    await screen.answer('GET', 'session', {});
    expect(screen.address).toBe('/people');
  });

  it('follows no address to another site', async () => {
    const screen = await open('?next=%2F%2Fevil.example');
    await fill(screen);
    await screen.answer('POST', 'session');
    await screen.answer('GET', 'session', {});
    expect(screen.address).toBe('/openings');
  });
});
