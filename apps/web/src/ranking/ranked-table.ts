import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { RankedApplicant } from '@plumbline/contract';
import { Figure } from '../parts/figure';
import { FlagSign } from '../parts/flag-sign';
import { Strip } from '../strip/strip';
import { applicantName, claimsOf, degreeInWords, STATUS_NAMES, STATUS_SIGNS, yearsInWords } from './words';

/** One page of the ranked list. Arrow keys go from applicant to applicant; Enter opens one. */
@Component({
  selector: 'pl-ranked-table',
  imports: [Figure, FlagSign, RouterLink, Strip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ranked-table.html',
  styleUrl: './ranked-table.scss',
})
export class RankedTable {
  readonly rows = input.required<readonly RankedApplicant[]>();
  readonly total = input.required<number>();
  readonly openId = input<string>();
  readonly isDense = input(false);

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly lines = computed(() =>
    this.rows().map((it) => ({
      ...it,
      title: applicantName(it),
      degreeWords: degreeInWords(it.degree),
      yearsWords: yearsInWords(it.years),
      claims: claimsOf(it).map(({ code, status }) => ({
        code,
        status,
        sign: STATUS_SIGNS[status],
        words: STATUS_NAMES[status],
        look: status === 'held' ? 'is-strong' : status === 'expired' ? 'is-quiet' : 'is-open',
      })),
      flagWords: it.flags.map(({ say }) => say).join('; '),
    })),
  );

  constructor() {
    // Closing an applicant brings the person back to the line that it was opened from.
    let last: string | undefined;
    effect(() => {
      const open = this.openId();
      untracked(() => {
        if (open === undefined && last !== undefined) this.linkOf(last)?.focus();
        last = open;
      });
    });
    // Going on to the next one takes the list along. Not each time the list is filled up: somebody may be looking elsewhere in it.
    afterRenderEffect(() => {
      const open = this.openId();
      if (open !== undefined) this.linkOf(open)?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected open(id: string): void {
    void this.router.navigate([id], { relativeTo: this.route, queryParamsHandling: 'preserve' });
  }

  protected move(event: Event, steps: number): void {
    const links = [...this.host.nativeElement.querySelectorAll<HTMLAnchorElement>('a.open')];
    const at = links.findIndex((it) => it === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + steps))]?.focus();
  }

  private linkOf(id: string): HTMLElement | undefined {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('a.open')].find(({ dataset }) => dataset.id === id);
  }
}
