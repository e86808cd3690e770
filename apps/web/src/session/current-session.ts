import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { CurrentSession as Session, Permission } from '@plumbline/contract';
import { firstValueFrom } from 'rxjs';
import { addresses } from '../api/addresses';
import { Sender } from '../api/sender';

/** Who is signed in at this browser, and what they may do. */
@Injectable({ providedIn: 'root' })
export class CurrentSession {
  private readonly http = inject(HttpClient);
  private readonly sender = inject(Sender);
  private readonly held = signal<Session | null>(null);

  readonly account = computed(() => this.held()?.account ?? null);
  readonly version = computed(() => this.held()?.version ?? '');

  may(permission: Permission): boolean {
    return this.held()?.permissions.includes(permission) ?? false;
  }

  /** Asks the server who is signed in; null where nobody is. */
  async load(): Promise<Session | null> {
    try {
      this.held.set(await firstValueFrom(this.http.get<Session>(addresses.session)));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) throw error;
      this.held.set(null);
    }
    return this.held();
  }

  /** The session as it is known, asked for where it is not. */
  async find(): Promise<Session | null> {
    return this.held() ?? (await this.load());
  }

  forget(): void {
    this.held.set(null);
  }

  async signOut(): Promise<void> {
    await this.sender.send('DELETE', addresses.session);
    this.forget();
  }
}
