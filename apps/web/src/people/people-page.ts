import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSnackBar } from '@angular/material/snack-bar';
import type { Account, AccountChange, Invitation } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Confirm } from '../parts/confirmation';
import { Dialogs } from '../parts/dialogs';
import { Failure } from '../parts/failure';
import { CurrentSession } from '../session/current-session';
import { AccountTable, type RoleChange } from './account-table';
import { InvitationDialog } from './invitation-dialog';
import { InvitationTable } from './invitation-table';
import { ROLE_NAMES, ROLE_SAYS, ROLES } from './roles';

/** Who may sign in, and who was invited. For administrators. */
@Component({
  selector: 'pl-people-page',
  imports: [AccountTable, Failure, InvitationTable, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly sender = inject(Sender);
  private readonly dialogs = inject(Dialogs);
  private readonly confirm = inject(Confirm);
  private readonly snackBar = inject(MatSnackBar);
  private readonly session = inject(CurrentSession);
  private readonly accountList = httpResource<Account[]>(() => addresses.accounts);
  private readonly invitationList = httpResource<Invitation[]>(() => addresses.invitations);

  protected readonly accounts = computed(() => (this.accountList.hasValue() ? this.accountList.value() : null));
  protected readonly invitations = computed(() => (this.invitationList.hasValue() ? this.invitationList.value() : []));
  protected readonly ownId = computed(() => this.session.account()?.id ?? '');
  protected readonly roles = ROLES.map((it) => ({ name: ROLE_NAMES[it], say: ROLE_SAYS[it] }));
  private readonly refused = signal('');
  protected readonly failure = computed(() => {
    const error = this.accountList.error() ?? this.invitationList.error();
    return error === undefined ? this.refused() : refusalOf(error).message;
  });

  protected async invite(): Promise<void> {
    await this.dialogs.ask(InvitationDialog, null);
    this.invitationList.reload();
  }

  protected async withdraw(invitation: Invitation): Promise<void> {
    await this.attempt(() => this.sender.send('DELETE', addresses.invitation(invitation.id)));
    this.invitationList.reload();
  }

  protected async changeRole({ account, role }: RoleChange): Promise<void> {
    const mayGoOn = account.id !== this.ownId() || (await this.confirm.ask(ownQuestion(`Become ${ROLE_NAMES[role].toLowerCase()}?`)));
    const isDone = mayGoOn && (await this.change(account, { role }));
    if (isDone) this.offerUndo(account, `${account.name} is ${ROLE_NAMES[role].toLowerCase()} now.`, { role: account.role });
  }

  protected async disable(account: Account): Promise<void> {
    if (account.id === this.ownId() && !(await this.confirm.ask(ownQuestion('Disable your own account?')))) return;
    if (await this.change(account, { isDisabled: true }))
      this.offerUndo(account, `${account.name} is signed out and cannot sign in.`, { isDisabled: false });
  }

  protected async enable(account: Account): Promise<void> {
    if (await this.change(account, { isDisabled: false })) this.snackBar.open(`${account.name} can sign in again.`);
  }

  private offerUndo(account: Account, message: string, back: AccountChange): void {
    const said = this.snackBar.open(message, 'Undo');
    said.onAction().subscribe(() => void this.change(account, back));
  }

  private async change(account: Account, change: AccountChange): Promise<boolean> {
    const isDone = await this.attempt(() => this.sender.send('PATCH', addresses.account(account.id), change));
    this.accountList.reload();
    if (isDone && account.id === this.ownId()) await this.session.load();
    return isDone;
  }

  private async attempt(deed: () => Promise<unknown>): Promise<boolean> {
    this.refused.set('');
    try {
      await deed();
      return true;
    } catch (error) {
      this.refused.set(refusalOf(error).message);
      return false;
    }
  }
}

function ownQuestion(title: string) {
  return {
    title,
    say: ['This is your own account. You lose what only administrators may do, and another administrator has to give it back.'],
    agree: 'Do it',
  };
}
