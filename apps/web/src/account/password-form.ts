import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { newPassword, PASSWORD_HINT, sameAs } from '../entry/passwords';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';

const EMPTY = { current: '', next: '', again: '' };

/** Changes the own password. All other sessions of the account end. */
@Component({
  selector: 'pl-password-form',
  imports: [Failure, FormField, FormRoot, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="password">
      <h2 id="password">Password</h2>
      <form class="fields" [formRoot]="form">
        <pl-text-field label="Current password" type="password" autocomplete="current-password" [formField]="form.current" />
        <pl-text-field label="New password" type="password" autocomplete="new-password" [hint]="hint" [formField]="form.next" />
        <pl-text-field label="New password again" type="password" autocomplete="new-password" [formField]="form.again" />
        <pl-failure [message]="failure()" />
        <p role="status">{{ said() }}</p>
        <p>
          <button matButton="outlined" type="submit" [disabled]="form().submitting()">Change the password</button>
        </p>
      </form>
    </section>
  `,
  styles: `
    [role='status']:empty {
      position: absolute;
    }
  `,
})
export class PasswordForm {
  readonly changed = output();

  private readonly sender = inject(Sender);
  private readonly typed = signal(EMPTY);
  protected readonly hint = PASSWORD_HINT;
  protected readonly failure = signal('');
  protected readonly said = signal('');
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.current, { message: 'Type the password that you have now.' });
      newPassword(path.next);
      sameAs(path.again, path.next);
    },
    { submission: { action: () => this.change(), onInvalid: focusFirstFault } },
  );

  private async change(): Promise<void> {
    this.failure.set('');
    this.said.set('');
    const { current, next } = this.typed();
    try {
      await this.sender.send('POST', addresses.password, { current, next });
      this.form().reset(EMPTY);
      this.said.set('The password is changed. All other sessions have ended.');
      this.changed.emit();
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
