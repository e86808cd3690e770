import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addresses } from '../api/addresses';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { EntryLayout } from './entry-layout';
import { Entrance } from './entrance';
import { placeInApp } from './place-in-app';

@Component({
  selector: 'pl-sign-in',
  imports: [EntryLayout, Failure, FormField, FormRoot, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
})
export class SignInPage {
  /** Where the person wanted to go, as the address says. */
  readonly next = input<string>();

  private readonly entrance = inject(Entrance);
  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email, { message: 'Type your e-mail address.' });
      email(path.email, { message: 'This is not an e-mail address yet.' });
      required(path.password, { message: 'Type your password.' });
    },
    { submission: { action: () => this.signIn(), onInvalid: focusFirstFault } },
  );

  private async signIn(): Promise<void> {
    this.failure.set('');
    this.failure.set(await this.entrance.enter(addresses.session, this.form().value(), placeInApp(this.next())));
  }
}
