import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SetUpState } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { EntryLayout } from './entry-layout';
import { Entrance } from './entrance';
import { linkSecret } from './link-secret';
import { newPassword, PASSWORD_HINT } from './passwords';

/** Makes the first administrator, once. */
@Component({
  selector: 'pl-set-up',
  imports: [EntryLayout, Failure, FormField, FormRoot, MatButton, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-up.html',
})
export class SetUpPage {
  private readonly entrance = inject(Entrance);
  private readonly token = linkSecret();
  private readonly state = httpResource<SetUpState>(() => addresses.setUp);

  protected readonly passwordHint = PASSWORD_HINT;
  protected readonly isDone = computed(() => this.state.hasValue() && !this.state.value().isNeeded);
  protected readonly hasSecret = this.token !== '';
  protected readonly failure = signal('');
  protected readonly form = form(
    signal({ name: '', email: '', password: '' }),
    (path) => {
      required(path.name, { message: 'Type your name, as colleagues know it.' });
      required(path.email, { message: 'Type your e-mail address.' });
      email(path.email, { message: 'This is not an e-mail address yet.' });
      newPassword(path.password);
    },
    { submission: { action: () => this.setUp(), onInvalid: focusFirstFault } },
  );

  private async setUp(): Promise<void> {
    this.failure.set('');
    this.failure.set(await this.entrance.enter(addresses.setUp, { ...this.form().value(), token: this.token }));
  }
}
