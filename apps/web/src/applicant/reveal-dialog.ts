import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { ApplicantView } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { saidReason } from './reason-form';

/** Uncovers an applicant for the person who asks, with a reason. Closes with the uncovered applicant. */
@Component({
  selector: 'pl-reveal-dialog',
  imports: [Failure, FormField, FormRoot, MatButton, MatDialogModule, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Reveal who this is</h2>
    <mat-dialog-content>
      <form id="reveal" class="fields" [formRoot]="form">
        <p class="soft">
          Name, contact data and address become visible to you. Who revealed whom, when and why is kept in the activity log.
        </p>
        <pl-text-field label="Why" hint="For example: to invite for an interview" [formField]="form.reason" />
        <pl-failure [message]="failure()" />
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>Cancel</button>
      <button matButton="filled" type="submit" form="reveal" [disabled]="form().submitting()">Reveal</button>
    </mat-dialog-actions>
  `,
})
export class RevealDialog {
  private readonly sender = inject(Sender);
  private readonly self = inject<MatDialogRef<RevealDialog, ApplicantView>>(MatDialogRef);
  private readonly data = inject<{ applicantId: string; query: string }>(MAT_DIALOG_DATA);

  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      saidReason(path.reason);
    },
    { submission: { action: () => this.reveal(), onInvalid: focusFirstFault } },
  );

  private async reveal(): Promise<void> {
    this.failure.set('');
    try {
      const address = addresses.reveal(this.data.applicantId, this.data.query);
      this.self.close(await this.sender.send<ApplicantView>('POST', address, this.form().value()));
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
