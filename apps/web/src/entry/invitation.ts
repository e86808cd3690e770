import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addresses } from '../api/addresses';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { EntryLayout } from './entry-layout';
import { Entrance } from './entrance';
import { linkSecret } from './link-secret';
import { newPassword, PASSWORD_HINT } from './passwords';

/** A colleague who was invited makes their account. */
@Component({
  selector: 'pl-invitation',
  imports: [EntryLayout, Failure, FormField, FormRoot, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (hasSecret) {
      <pl-entry-layout title="Welcome" lead="You were invited to work with Plumbline. Say who you are and choose a password.">
        <form class="fields" [formRoot]="form">
          <pl-text-field label="Your name" autocomplete="name" [formField]="form.name" />
          <pl-text-field label="Password" type="password" autocomplete="new-password" [hint]="passwordHint" [formField]="form.password" />
          <pl-failure [message]="failure()" />
          <button matButton="filled" type="submit" [disabled]="form().submitting()">Make the account</button>
        </form>
      </pl-entry-layout>
    } @else {
      <pl-entry-layout
        title="Open the link"
        lead="This address carries no invitation. Open the whole link that your administrator sent you."
      />
    }
  `,
})
export class InvitationPage {
  private readonly entrance = inject(Entrance);
  private readonly token = linkSecret();

  protected readonly hasSecret = this.token !== '';
  protected readonly passwordHint = PASSWORD_HINT;
  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ name: '', password: '' }),
    (path) => {
      required(path.name, { message: 'Type your name, as colleagues know it.' });
      newPassword(path.password);
    },
    { submission: { action: () => this.accept(), onInvalid: focusFirstFault } },
  );

  private async accept(): Promise<void> {
    this.failure.set('');
    this.failure.set(await this.entrance.enter(addresses.acceptInvitation, { ...this.form().value(), token: this.token }));
  }
}
