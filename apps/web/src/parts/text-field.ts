import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

let made = 0;

/** One labelled line of text in a form, with its hint and, once it was touched, what is wrong with it. */
@Component({
  selector: 'pl-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './text-field.html',
  styleUrl: './text-field.scss',
})
export class TextField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly type = input<'text' | 'email' | 'password' | 'date'>('text');
  readonly autocomplete = input('off');
  readonly hint = input('');
  readonly value = model('');
  readonly touched = input(false);
  readonly touch = output();
  readonly required = input(false);
  readonly disabled = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  protected readonly id = `field-${(made += 1)}`;
  protected readonly isShown = signal(false);
  protected readonly inputType = computed(() => (this.isShown() ? 'text' : this.type()));
  protected readonly fault = computed(() => (this.touched() ? (this.errors()[0]?.message ?? '') : ''));
  protected readonly describedBy = computed(() =>
    [this.fault() === '' ? '' : `${this.id}-fault`, this.hint() === '' ? '' : `${this.id}-hint`].filter((it) => it !== '').join(' '),
  );
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  focus(options?: FocusOptions): void {
    this.control().nativeElement.focus(options);
  }
}
