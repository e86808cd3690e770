import { ChangeDetectionStrategy, Component, inject, Injectable } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { Dialogs } from './dialogs';

/** What somebody is asked before something happens that cannot simply be taken back. */
export interface Question {
  readonly title: string;
  /** What will happen, a sentence each. */
  readonly say: readonly string[];
  /** The word on the button that does it: a verb. */
  readonly agree: string;
  /** The word on the button that leaves things as they are. */
  readonly leave?: string;
}

@Component({
  selector: 'pl-confirmation',
  imports: [MatButton, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      <div class="stack">
        @for (sentence of question.say; track sentence) {
          <p>{{ sentence }}</p>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="false">{{ question.leave ?? 'Leave it' }}</button>
      <button matButton="filled" type="button" [mat-dialog-close]="true">{{ question.agree }}</button>
    </mat-dialog-actions>
  `,
})
class Confirmation {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks a person whether they mean it. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialogs = inject(Dialogs);

  /** True only where the person agreed; Escape and a click beside it leave things as they are. */
  async ask(question: Question): Promise<boolean> {
    return (await this.dialogs.ask<boolean>(Confirmation, question)) ?? false;
  }
}
