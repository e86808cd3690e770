import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { CurrentSession } from '../session/current-session';

/** The way in: whatever it is that lets somebody in, they arrive signed in at the place they wanted. */
@Injectable({ providedIn: 'root' })
export class Entrance {
  private readonly sender = inject(Sender);
  private readonly session = inject(CurrentSession);
  private readonly router = inject(Router);

  /** Sends what lets the person in and goes on to `next`. Resolves to what went wrong, or to an empty text. */
  async enter(address: string, body: unknown, next = '/openings'): Promise<string> {
    try {
      await this.sender.send('POST', address, body);
      await this.session.load();
      await this.router.navigateByUrl(next, { replaceUrl: true });
      return '';
    } catch (error) {
      return refusalOf(error).message;
    }
  }
}
