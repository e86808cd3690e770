import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { saidReason } from './reason-form';

/** Deletes one applicant for good, with a reason. Closes with true when that was done. */
@Component({
  selector: 'pl-deletion-dialog',
  imports: [Failure, FormField, FormRoot, MatButton, MatDialogModule, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Delete {{ data.title }}</h2>
    <mat-dialog-content>
      <form id="deletion" class="fields" [formRoot]="form">
        <p class="soft">
          The record, its text and its scorecard are removed and cannot be brought back. That it was done, and why, stays in the activity
          log.
        </p>
        <pl-text-field label="Why" hint="For example: asked for by the applicant" [formField]="form.reason" />
        <pl-failure [message]="failure()" />
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>Cancel</button>
      <button matButton="filled" type="submit" form="deletion" [disabled]="form().submitting()">Delete for good</button>
    </mat-dialog-actions>
  `,
})
export class DeletionDialog {
  private readonly sender = inject(Sender);
  private readonly self = inject<MatDialogRef<DeletionDialog, boolean>>(MatDialogRef);
  protected readonly data = inject<{ applicantId: string; title: string }>(MAT_DIALOG_DATA);

  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      saidReason(path.reason);
    },
    { submission: { action: () => this.delete(), onInvalid: focusFirstFault } },
  );

  private async delete(): Promise<void> {
    this.failure.set('');
    try {
      await this.sender.send('DELETE', addresses.applicant(this.data.applicantId), this.form().value());
      this.self.close(true);
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
