import type { Type } from '@angular/core';
import { Screen } from '../testing/screen';
import { InvitationPage } from './invitation';
import { PasswordResetPage } from './password-reset';
import { SetUpPage } from './set-up';

const SECRET = 'a-secret-of-twenty-signs-or-more';
const PASSWORD = 'a plumb line hangs straight';

describe('A link that lets somebody in once', () => {
  const open = (page: Type<unknown>, path: string, secret = SECRET) =>
    Screen.open({ page, path, url: secret === '' ? `/${path}` : `/${path}#${secret}` });

  it('makes the first account and signs in', async () => {
    const screen = await open(SetUpPage, 'set-up');
    await screen.answer('GET', 'set-up', { isNeeded: true });
    await screen.type('Your name', 'Robin Example');
    await screen.type('E-mail', 'robin@example.com');
    await screen.type('Password', PASSWORD);
    await screen.press('Make the account');
    expect(await screen.answer('POST', 'set-up')).toEqual({
      name: 'Robin Example',
      email: 'robin@example.com',
      password: PASSWORD,
      token: SECRET,
    });
    await screen.answer('GET', 'session', {});
    expect(screen.address).toBe('/openings');
  });

  it('says that the set-up link has done its work when it is opened again', async () => {
    const screen = await open(SetUpPage, 'set-up');
    await screen.answer('GET', 'set-up', { isNeeded: false });
    expect(screen.all('h1')).toEqual(['Already set up']);
    expect(screen.all('form')).toEqual([]);
  });

  it('says why an invitation that was used is of no use', async () => {
    const screen = await open(InvitationPage, 'invitation');
    await screen.type('Your name', 'Kim Example');
    await screen.type('Password', PASSWORD);
    await screen.press('Make the account');
    await screen.answer('POST', 'invitations/accept', 'This link is not valid any more.', 410);
    expect(screen.all('[role="alert"]')).toEqual(['This link is not valid any more.']);
  });

  it('asks for the new password twice', async () => {
    const screen = await open(PasswordResetPage, 'password-reset');
    await screen.type('New password', PASSWORD);
    await screen.type('New password again', 'another password altogether');
    await screen.press('Change the password');
    expect(screen.words).toContain('The two passwords are not the same.');
    expect(screen.isAskedFor('POST', 'password/reset')).toBe(false);
  });

  it.each([
    ['set-up', SetUpPage],
    ['invitation', InvitationPage],
    ['password-reset', PasswordResetPage],
  ])('asks for the whole link where the secret of %s is missing', async (path, page) => {
    const screen = await open(page, path, '');
    expect(screen.all('h1')[0]).toMatch(/^Open the/);
    expect(screen.all('form')).toEqual([]);
  });
});
