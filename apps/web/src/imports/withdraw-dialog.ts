import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';

/** What is to be taken back, in words: the title asks, the text says what happens. */
export interface Withdrawal {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks before an import is taken back. Closes with true where it is to be. */
@Component({
  selector: 'pl-withdraw-dialog',
  imports: [MatButton, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ withdrawal.title }}</h2>
    <mat-dialog-content>
      <p>{{ withdrawal.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ withdrawal.no }}</button>
      <button matButton="filled" type="button" [mat-dialog-close]="true">{{ withdrawal.yes }}</button>
    </mat-dialog-actions>
  `,
})
export class WithdrawDialog {
  protected readonly withdrawal = inject<Withdrawal>(MAT_DIALOG_DATA);
}
