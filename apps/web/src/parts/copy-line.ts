import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';

let made = 0;

/** A line of text to be carried elsewhere: read-only, selected as a whole, with a button that copies it. */
@Component({
  selector: 'pl-copy-line',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="id">{{ label() }}</label>
    <span class="line">
      <input #text [id]="id" readonly [value]="value()" (focus)="text.select()" />
      <button matButton="outlined" type="button" (click)="copy()">Copy</button>
    </span>
    <p class="said" role="status">{{ said() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    label {
      font-size: var(--text-dense);
      font-weight: 550;
    }
    .line {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    input {
      flex: 1;
      min-inline-size: 0;
      block-size: 40px;
      padding-inline: 12px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--sunken);
      font-size: var(--text-dense);
    }
    .said {
      min-block-size: 1.4em;
      font-size: var(--text-small);
      color: var(--ink-soft);
    }
  `,
})
export class CopyLine {
  readonly label = input.required<string>();
  readonly value = input.required<string>();

  private readonly clipboard = inject(Clipboard);
  private readonly text = viewChild.required<ElementRef<HTMLInputElement>>('text');
  protected readonly id = `copy-${(made += 1)}`;
  protected readonly said = signal('');

  protected copy(): void {
    const isCopied = this.clipboard.copy(this.value());
    this.said.set(isCopied ? 'Copied.' : 'This browser does not let pages copy. The line is selected: copy it by hand.');
    if (!isCopied) this.text().nativeElement.focus();
  }
}
