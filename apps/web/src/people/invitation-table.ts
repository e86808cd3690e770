import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@plumbline/contract';
import { momentInWords } from '../parts/when';
import { ROLE_NAMES } from './roles';

@Component({
  selector: 'pl-invitation-table',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="data cards">
      <caption class="visually-hidden">
        Open invitations
      </caption>
      <thead>
        <tr>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Works until</th>
          <th scope="col"><span class="visually-hidden">Withdraw</span></th>
        </tr>
      </thead>
      <tbody>
        @for (it of invitations(); track it.id) {
          <tr>
            <th scope="row">{{ it.email }}</th>
            <td>{{ roleNames[it.role] }}</td>
            <td data-name="Works until">{{ momentInWords(it.expiresAt) }}</td>
            <td class="deed">
              <button matButton type="button" (click)="withdraw.emit(it)">
                Withdraw<span class="visually-hidden"> the invitation of {{ it.email }}</span>
              </button>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './people-tables.scss',
})
export class InvitationTable {
  readonly invitations = input.required<readonly Invitation[]>();
  readonly withdraw = output<Invitation>();

  protected readonly roleNames = ROLE_NAMES;
  protected readonly momentInWords = momentInWords;
}
