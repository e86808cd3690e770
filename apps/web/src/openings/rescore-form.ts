import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Opening } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Confirm, type Question } from '../parts/confirmation';
import { countInWords } from '../parts/figures';
import { Failure } from '../parts/failure';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { dayInWords } from '../parts/when';
import { STRICTNESS, type Strictness, strictnessInWords } from './strictness';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Wish {
  asOf: string;
  adjacentFields: Strictness;
}

/** Asks for all applicants of an opening to be judged again, as of another day or with another strictness. */
@Component({
  selector: 'pl-rescore-form',
  imports: [Failure, FormField, FormRoot, MatButton, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rescore-form.html',
  styleUrl: './rescore-form.scss',
})
export class RescoreForm {
  readonly opening = input.required<Opening>();
  /** The opening as it stands once the server has agreed. */
  readonly begun = output<Opening>();

  private readonly sender = inject(Sender);
  private readonly confirm = inject(Confirm);

  protected readonly strictnesses: readonly Strictness[] = ['graded', 'strict'];
  protected readonly strictness = STRICTNESS;
  protected readonly failure = signal('');
  protected readonly form = form(
    linkedSignal<Wish, Wish>({
      source: () => ({ asOf: this.opening().asOf, adjacentFields: this.opening().requirements.adjacentFields }),
      // What somebody is typing stays while the opening is asked for again, and follows when it was changed.
      computation: (now, before) =>
        before?.source.asOf === now.asOf && before.source.adjacentFields === now.adjacentFields ? before.value : now,
    }),
    (path) => {
      required(path.asOf, { message: 'Choose a day.' });
      pattern(path.asOf, CALENDAR_DAY, { message: 'Choose a day of the calendar.' });
    },
    { submission: { action: () => this.judgeAgain(), onInvalid: focusFirstFault } },
  );

  private async judgeAgain(): Promise<void> {
    this.failure.set('');
    const wish = this.form().value();
    if (!(await this.confirm.ask(this.questionOf(wish)))) return;
    try {
      this.begun.emit(await this.sender.send<Opening>('POST', addresses.rescore(this.opening().id), wish));
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }

  private questionOf({ asOf, adjacentFields }: Wish): Question {
    const { applicants, duplicates } = this.opening().counts;
    return {
      title: `Judge ${countInWords(applicants + duplicates, 'applicant')} again?`,
      say: [
        `Everybody is judged as of ${dayInWords(asOf)}; ${strictnessInWords(adjacentFields)}.`,
        'Until the last one is judged the ranking stays as it is; then all new scores come into force at once. Places can change.',
        'The scorecards so far stay stored, and the activity notes who asked for this.',
      ],
      agree: 'Judge again',
    };
  }
}
