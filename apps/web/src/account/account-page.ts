import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { ROLE_NAMES, ROLE_SAYS } from '../people/roles';
import { CurrentSession } from '../session/current-session';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';

/** A person's own account: who they are here, the password, and where they are signed in. */
@Component({
  selector: 'pl-account-page',
  imports: [PasswordForm, SessionList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  protected readonly account = inject(CurrentSession).account;
  protected readonly roleNames = ROLE_NAMES;
  protected readonly roleSays = ROLE_SAYS;
  private readonly sessions = viewChild(SessionList);

  protected reloadSessions(): void {
    this.sessions()?.reload();
  }
}
