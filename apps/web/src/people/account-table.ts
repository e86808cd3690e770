import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Account, Role } from '@plumbline/contract';
import { agoInWords, momentInWords } from '../parts/when';
import { ROLE_NAMES, roleOf, ROLES } from './roles';

export interface RoleChange {
  readonly account: Account;
  readonly role: Role;
}

@Component({
  selector: 'pl-account-table',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './account-table.html',
  styleUrl: './people-tables.scss',
})
export class AccountTable {
  readonly accounts = input.required<readonly Account[]>();
  readonly ownId = input.required<string>();
  readonly roleChange = output<RoleChange>();
  readonly disable = output<Account>();
  readonly enable = output<Account>();

  protected readonly roles = ROLES;
  protected readonly roleNames = ROLE_NAMES;
  protected readonly momentInWords = momentInWords;

  /** Asks for the change; the choice goes back until the server has agreed. */
  protected choose(account: Account, choice: HTMLSelectElement): void {
    const role = roleOf(choice.value);
    choice.value = account.role;
    this.roleChange.emit({ account, role });
  }

  protected seen({ lastSeenAt }: Account): string {
    return lastSeenAt === null ? 'No session' : agoInWords(lastSeenAt, new Date());
  }
}
