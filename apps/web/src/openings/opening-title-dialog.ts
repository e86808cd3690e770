import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { Opening } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';

const LONGEST_TITLE = 200;

/** Makes an opening, or gives one another title. Closes with the opening as it is then. */
@Component({
  selector: 'pl-opening-title-dialog',
  imports: [Failure, FormField, FormRoot, MatButton, MatDialogModule, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ known === null ? 'New opening' : 'Rename the opening' }}</h2>
    <form [formRoot]="form">
      <mat-dialog-content>
        <div class="fields">
          <pl-text-field label="Title" [hint]="hint" [formField]="form.title" />
          <pl-failure [message]="failure()" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Leave it</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">{{ known === null ? 'Make it' : 'Rename' }}</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class OpeningTitleDialog {
  private readonly sender = inject(Sender);
  private readonly dialog = inject<MatDialogRef<OpeningTitleDialog, Opening>>(MatDialogRef);

  protected readonly known = inject<Opening | null>(MAT_DIALOG_DATA);
  protected readonly hint = this.known === null ? 'As colleagues call it, for example “Production engineer, Plant 2”.' : '';
  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ title: this.known?.title ?? '' }),
    (path) => {
      validate(path.title, ({ value }) => (value().trim() === '' ? { kind: 'empty', message: 'Give the opening a title.' } : undefined));
      maxLength(path.title, LONGEST_TITLE, { message: `Use at most ${LONGEST_TITLE} characters.` });
    },
    { submission: { action: () => this.save(), onInvalid: focusFirstFault } },
  );

  private async save(): Promise<void> {
    this.failure.set('');
    const title = this.form().value().title.trim();
    try {
      const [method, address] =
        this.known === null ? (['POST', addresses.openings] as const) : (['PATCH', addresses.opening(this.known.id)] as const);
      this.dialog.close(await this.sender.send<Opening>(method, address, { title }));
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
