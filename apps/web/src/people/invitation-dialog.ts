import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { InvitationMade } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { ChoiceField } from '../parts/choice-field';
import { CopyLine } from '../parts/copy-line';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { momentInWords } from '../parts/when';
import { ROLE_NAMES, ROLE_SAYS, roleOf, ROLES } from './roles';

/** Invites a colleague, then shows the link, once: only its hash is kept. */
@Component({
  selector: 'pl-invitation-dialog',
  imports: [ChoiceField, CopyLine, Failure, FormField, FormRoot, MatButton, MatDialogModule, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './invitation-dialog.html',
})
export class InvitationDialog {
  private readonly sender = inject(Sender);
  private readonly dialog = inject<MatDialogRef<InvitationDialog>>(MatDialogRef);

  protected readonly roles = ROLES.map((it) => ({ value: it, label: ROLE_NAMES[it] }));
  protected readonly failure = signal('');
  protected readonly made = signal<InvitationMade | null>(null);
  protected readonly form = form(
    signal({ email: '', role: 'recruiter' }),
    (path) => {
      required(path.email, { message: 'Type the e-mail address of your colleague.' });
      email(path.email, { message: 'This is not an e-mail address yet.' });
    },
    { submission: { action: () => this.invite(), onInvalid: focusFirstFault } },
  );
  protected readonly roleSays = computed(() => ROLE_SAYS[roleOf(this.form.role().value())]);
  protected readonly momentInWords = momentInWords;

  private async invite(): Promise<void> {
    this.failure.set('');
    try {
      this.made.set(await this.sender.send<InvitationMade>('POST', addresses.invitations, this.form().value()));
      // The link cannot be shown again: Escape and a click beside it must not lose it.
      this.dialog.disableClose = true;
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
