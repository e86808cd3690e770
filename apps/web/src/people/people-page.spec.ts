import type { Account } from '@plumbline/contract';
import { Screen } from '../testing/screen';
import { PeoplePage } from './people-page';

const ROBIN: Account = {
  id: '00000000-0000-4000-8000-000000000001',
  email: 'robin@example.com',
  name: 'Robin Example',
  role: 'administrator',
  isDisabled: false,
  createdAt: '2026-11-20T08:00:00Z',
  lastSeenAt: null,
};
const KIM: Account = { ...ROBIN, id: 'kim', email: 'kim@example.com', name: 'Kim Example', role: 'viewer' };

describe('People', () => {
  const open = async () => {
    const screen = await Screen.open({ page: PeoplePage, path: 'people' });
    await screen.answer('GET', 'accounts', [ROBIN, KIM]);
    await screen.answer('GET', 'invitations', []);
    return screen;
  };

  it('are given another role, which can be undone', async () => {
    const screen = await open();
    await screen.type('Role of Kim Example', 'recruiter');
    expect(await screen.answer('PATCH', 'accounts/kim', KIM)).toEqual({ role: 'recruiter' });
    expect(screen.words).toContain('Kim Example is recruiter now.');
    await screen.press('Undo');
    expect(await screen.answer('PATCH', 'accounts/kim', KIM)).toEqual({ role: 'viewer' });
  });

  it('are disabled and enabled', async () => {
    const screen = await open();
    await screen.press('Disable Kim Example');
    expect(await screen.answer('PATCH', 'accounts/kim', KIM)).toEqual({ isDisabled: true });
    await screen.answer('GET', 'accounts', [ROBIN, { ...KIM, isDisabled: true }]);
    expect(screen.all('.chip')).toEqual(['you', 'disabled']);
    await screen.press('Enable Kim Example');
    expect(await screen.answer('PATCH', 'accounts/kim', KIM)).toEqual({ isDisabled: false });
  });

  it('keep their last administrator, who is told why', async () => {
    const screen = await open();
    await screen.type('Role of Robin Example', 'viewer');
    expect(screen.all('[mat-dialog-title]')).toEqual(['Become viewer?']);
    await screen.press('Do it');
    await screen.answer('PATCH', `accounts/${ROBIN.id}`, 'This is the last administrator.', 409);
    expect(screen.all('[role="alert"]')[0]).toBe('This is the last administrator.');
    expect(screen.control('Role of Robin Example').value).toBe('administrator');
  });

  it('are invited by a link that is shown once', async () => {
    const screen = await open();
    await screen.press('Invite a colleague');
    await screen.type('E-mail', 'sam@example.com');
    await screen.type('Role', 'viewer');
    await screen.press('Make the link');
    const invitation = {
      id: 'i',
      email: 'sam@example.com',
      role: 'viewer',
      createdAt: '2026-11-24T08:00:00Z',
      expiresAt: '2026-12-01T08:00:00Z',
    };
    const link = 'https://plumbline.example/invitation#secret';
    expect(await screen.answer('POST', 'invitations', { ...invitation, link })).toEqual({ email: 'sam@example.com', role: 'viewer' });
    expect(screen.control('Invitation link').value).toBe(link);
    await screen.press('Done');
    await screen.answer('GET', 'invitations', [invitation]);
    expect(document.body.innerHTML).not.toContain('#secret');
    expect(screen.all('pl-invitation-table tbody th')).toEqual(['sam@example.com']);
    await screen.press('Withdraw the invitation of sam@example.com');
    await screen.answer('DELETE', 'invitations/i');
  });

  it('who have an account already are not invited again', async () => {
    const screen = await open();
    await screen.press('Invite a colleague');
    await screen.type('E-mail', 'kim@example.com');
    await screen.press('Make the link');
    await screen.answer('POST', 'invitations', 'There is an account with this e-mail address already.', 409);
    expect(screen.all('mat-dialog-container')[0]).toContain('There is an account with this e-mail address already.');
  });
});
