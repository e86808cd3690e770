import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Import, UnderstandingChange } from '@plumbline/contract';
import { hasEnded } from '../api/import-stream';
import { CurrentOpening } from '../openings/current-opening';
import { Confirm, type Question } from '../parts/confirmation';
import { Failure } from '../parts/failure';
import { CurrentSession } from '../session/current-session';
import { May } from '../session/may';
import { countInWords, numberInWords, sizeInWords } from '../parts/figures';
import { momentInWords } from '../parts/when';
import { FileFacts } from './file-facts';
import { announcementOf, speedInWords, stateInWords } from './import-words';
import { MappingTable } from './mapping-table';
import { OpenImport } from './open-import';
import { ProblemList } from './problem-list';
import { ScreeningProgress } from './screening-progress';
import { mappingInWords } from './understanding-words';

/** One import, as a column that grows downwards while it happens: received, understood, screened, done. */
@Component({
  selector: 'pl-import-page',
  imports: [Failure, FileFacts, MappingTable, MatButton, May, ProblemList, RouterLink, ScreeningProgress],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OpenImport],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  readonly openingId = input.required<string>();
  readonly importId = input.required<string>();
  /** The kind of problems that is looked at, from the URL. */
  readonly problem = input<string>();

  private readonly confirm = inject(Confirm);
  private readonly current = inject(CurrentOpening);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');

  protected readonly open = inject(OpenImport);
  protected readonly it = this.open.standing;
  protected readonly state = computed(() => this.it()?.state ?? null);
  protected readonly stateName = computed(() => orEmpty(this.it(), stateInWords));
  protected readonly announcement = computed(() => orEmpty(this.it(), announcementOf));
  protected readonly isUnderWay = computed(() => {
    const it = this.it();
    return it !== null && !hasEnded(it);
  });
  /** A person is at the columns, or the head of the file is being read again for them. */
  protected readonly isOpen = computed(() => this.state() === 'needs_mapping' || this.state() === 'received' || this.state() === 'reading');
  protected readonly isWaiting = computed(() => this.state() === 'needs_mapping');
  /** What the lists of choices show is what is: no correction is on its way. */
  protected readonly isSettled = computed(() => this.isWaiting() && !this.open.isDeciding());
  /** While the head of the file is read again, what was understood before stays in sight. */
  protected readonly understanding = linkedSignal<Import | null, Import['understanding']>({
    source: this.it,
    computation: (it, before) =>
      it?.state === 'received' || it?.state === 'reading' ? (before?.value ?? it.understanding) : (it?.understanding ?? null),
  });
  protected readonly isScreening = computed(() => this.state() === 'rewriting' || this.state() === 'screening');
  protected readonly columns = computed(() => orEmpty(this.understanding()?.mapping ?? null, mappingInWords));
  protected readonly canCorrect = inject(CurrentSession).may('imports.write');
  protected readonly speed = computed(() => orEmpty(this.it()?.progress ?? null, speedInWords));
  protected readonly kind = computed(() => this.problem() ?? '');

  protected readonly number = numberInWords;
  protected readonly count = countInWords;
  protected readonly moment = momentInWords;
  protected readonly size = sizeInWords;

  constructor() {
    effect(() => {
      this.open.id.set(this.importId());
    });
    effect(() => {
      // The counts in the bar and on other pages come from the opening.
      if (this.state() === 'done' || this.state() === 'undone') this.current.reload();
    });
  }

  protected async correct(change: UnderstandingChange): Promise<void> {
    await this.open.correct(change);
  }

  protected async startScreening(): Promise<void> {
    if (await this.open.start()) this.focusTitle();
  }

  protected async cancel(): Promise<void> {
    if (!(await this.confirm.ask(CANCEL))) return;
    await this.open.cancel();
    this.focusTitle();
  }

  protected async undo(): Promise<void> {
    if (!(await this.confirm.ask(UNDO))) return;
    await this.open.undo();
    this.focusTitle();
  }

  /** The button that was pressed is gone, and what it did is said at the title. */
  private focusTitle(): void {
    this.title()?.nativeElement.focus({ preventScroll: true });
  }
}

const CANCEL: Question = {
  title: 'Cancel this import?',
  say: [
    'Applicants of this list that are screened already leave the opening, and the file is removed. You can import it again at any time.',
  ],
  agree: 'Cancel the import',
  leave: 'Go on importing',
};

const UNDO: Question = {
  title: 'Undo this import?',
  say: [
    'Every applicant of this list leaves the opening, with scores and the list of problems.',
    'What was done, by whom and when stays in the activity record. To bring the applicants back, import the file again.',
  ],
  agree: 'Undo the import',
  leave: 'Keep the applicants',
};

function orEmpty<Value>(value: Value | null, say: (value: Value) => string): string {
  return value === null ? '' : say(value);
}
