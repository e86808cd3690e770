import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { refusalOf } from './refusal';

type Method = 'POST' | 'PATCH' | 'DELETE';

/** Asks the API to change something. Rejects with a `Refusal` that can be shown as it is. */
@Injectable({ providedIn: 'root' })
export class Sender {
  private readonly http = inject(HttpClient);

  async send<Answer>(method: Method, address: string, body?: unknown): Promise<Answer> {
    try {
      return await firstValueFrom(this.http.request<Answer>(method, address, { body }));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}
