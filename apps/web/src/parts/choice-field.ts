import { ChangeDetectionStrategy, Component, type ElementRef, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

let made = 0;

/** One labelled choice out of a few, in a form. */
@Component({
  selector: 'pl-choice-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="id">{{ label() }}</label>
    <select
      #control
      [id]="id"
      [attr.aria-describedby]="hint() === '' ? null : id + '-hint'"
      (change)="value.set(control.value)"
      (blur)="touch.emit()"
    >
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
      }
    </select>
    @if (hint() !== '') {
      <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
    }
  `,
  styleUrl: './choice-field.scss',
})
export class ChoiceField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly hint = input('');
  readonly value = model('');
  readonly touch = output();

  protected readonly id = `choice-${(made += 1)}`;
  private readonly control = viewChild.required<ElementRef<HTMLSelectElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
