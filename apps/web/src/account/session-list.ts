import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SessionView } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Failure } from '../parts/failure';
import { agoInWords, momentInWords } from '../parts/when';
import { agentInWords } from './agent';

/** Where the account is signed in. Each other session can be ended, or all of them. */
@Component({
  selector: 'pl-session-list',
  imports: [Failure, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-list.html',
  styleUrl: './session-list.scss',
})
export class SessionList {
  private readonly sender = inject(Sender);
  private readonly list = httpResource<SessionView[]>(() => addresses.sessions);

  protected readonly sessions = computed(() =>
    this.list.hasValue() ? this.list.value().toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent)) : [],
  );
  protected readonly others = computed(() => this.sessions().filter((it) => !it.isCurrent));
  private readonly refused = signal('');
  protected readonly failure = computed(() => {
    const error = this.list.error();
    return error === undefined ? this.refused() : refusalOf(error).message;
  });
  protected readonly agentInWords = agentInWords;
  protected readonly momentInWords = momentInWords;

  reload(): void {
    this.list.reload();
  }

  protected ago(moment: string): string {
    return agoInWords(moment, new Date());
  }

  protected end({ id }: SessionView): Promise<void> {
    return this.remove(addresses.sessionOf(id));
  }

  protected endOthers(): Promise<void> {
    return this.remove(addresses.sessions);
  }

  private async remove(address: string): Promise<void> {
    this.refused.set('');
    try {
      await this.sender.send('DELETE', address);
    } catch (error) {
      this.refused.set(refusalOf(error).message);
    } finally {
      this.reload();
    }
  }
}
