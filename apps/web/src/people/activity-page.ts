import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditPage, Openings } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Failure } from '../parts/failure';
import { dayOfMoment, timeInWords } from '../parts/when';
import { deedOf, type Deed } from './deeds';

/** What was done and by whom, newest first. The address says which page of it. For administrators. */
@Component({
  selector: 'pl-activity-page',
  imports: [Failure, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './activity-page.html',
  styleUrl: './activity-page.scss',
})
export class ActivityPage {
  /** The entry that this page ends before; absent on the newest page. */
  readonly before = input<string>();

  private readonly page = httpResource<AuditPage>(() => {
    const before = this.before();
    return addresses.activity(before === undefined ? '' : new URLSearchParams({ before }).toString());
  });
  private readonly openings = httpResource<Openings>(() => addresses.openings);

  protected readonly days = computed(() => {
    if (!this.page.hasValue()) return null;
    const titles = new Map(this.openings.hasValue() ? this.openings.value().openings.map((it) => [it.id, it.title]) : []);
    return byDay(this.page.value().entries.map((it) => deedOf(it, titles)));
  });
  protected readonly next = computed(() => (this.page.hasValue() ? this.page.value().next : null));
  protected readonly failure = computed(() => {
    const error = this.page.error();
    return error === undefined ? '' : refusalOf(error).message;
  });
  protected readonly timeInWords = timeInWords;
}

function byDay(deeds: readonly Deed[]): { readonly day: string; readonly deeds: readonly Deed[] }[] {
  const days = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const day = dayOfMoment(deed.at);
    days.set(day, [...(days.get(day) ?? []), deed]);
  }
  return [...days].map(([day, those]) => ({ day, deeds: those }));
}
