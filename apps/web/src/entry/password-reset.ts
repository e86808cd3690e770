import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addresses } from '../api/addresses';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { EntryLayout } from './entry-layout';
import { Entrance } from './entrance';
import { linkSecret } from './link-secret';
import { newPassword, PASSWORD_HINT, sameAs } from './passwords';

/** Whoever opened a one-time link chooses a new password. */
@Component({
  selector: 'pl-password-reset',
  imports: [EntryLayout, Failure, FormField, FormRoot, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (hasSecret) {
      <pl-entry-layout title="Choose a new password" lead="All other sessions of this account end.">
        <form class="fields" [formRoot]="form">
          <pl-text-field
            label="New password"
            type="password"
            autocomplete="new-password"
            [hint]="passwordHint"
            [formField]="form.password"
          />
          <pl-text-field label="New password again" type="password" autocomplete="new-password" [formField]="form.again" />
          <pl-failure [message]="failure()" />
          <button matButton="filled" type="submit" [disabled]="form().submitting()">Change the password</button>
        </form>
      </pl-entry-layout>
    } @else {
      <pl-entry-layout title="Open the link" lead="This address carries no secret. Open the whole link that you were given." />
    }
  `,
})
export class PasswordResetPage {
  private readonly entrance = inject(Entrance);
  private readonly token = linkSecret();

  protected readonly hasSecret = this.token !== '';
  protected readonly passwordHint = PASSWORD_HINT;
  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ password: '', again: '' }),
    (path) => {
      newPassword(path.password);
      sameAs(path.again, path.password);
    },
    { submission: { action: () => this.reset(), onInvalid: focusFirstFault } },
  );

  private async reset(): Promise<void> {
    this.failure.set('');
    const { password } = this.form().value();
    this.failure.set(await this.entrance.enter(addresses.passwordReset, { token: this.token, password }));
  }
}
