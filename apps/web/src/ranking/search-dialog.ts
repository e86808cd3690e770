import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { SearchResult } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { Sender } from '../api/sender';
import { Failure } from '../parts/failure';
import { numberInWords } from '../parts/figures';
import { focusFirstFault } from '../parts/first-fault';
import { TextField } from '../parts/text-field';
import { applicantName } from './words';

/** Looks for a person by name or e-mail. That reveals whoever is found, and is logged: so it is said before. */
@Component({
  selector: 'pl-search-dialog',
  imports: [Failure, FormField, FormRoot, MatButton, MatDialogModule, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './search-dialog.html',
  styles: `
    ol {
      padding: 0;
      list-style: none;
      max-block-size: 40vh;
      overflow: auto;
    }
    li a {
      display: grid;
      grid-template-columns: 4ch 1fr auto;
      gap: 12px;
      padding: 8px 4px;
      border-block-end: 1px solid var(--line);
      color: inherit;
      text-decoration: none;
    }
    li bdi {
      justify-self: start;
    }
    li a:hover {
      background: var(--hover);
    }
  `,
})
export class SearchDialog {
  private readonly sender = inject(Sender);
  protected readonly openingId = inject<{ openingId: string }>(MAT_DIALOG_DATA).openingId;

  protected readonly failure = signal('');
  protected readonly result = signal<SearchResult | null>(null);
  protected readonly found = computed(() => this.result()?.rows.map((it) => ({ ...it, title: applicantName(it) })) ?? []);
  protected readonly foundInWords = computed(() => {
    const { total = 0, rows = [] } = this.result() ?? {};
    return `${numberInWords(total)} found${total > rows.length ? `; the best ${rows.length} are shown and revealed` : ''}.`;
  });
  protected readonly form = form(
    signal({ text: '' }),
    (path) => {
      required(path.text, { message: 'Type a name or an e-mail address.' });
      minLength(path.text, 2, { message: 'Type two letters or more.' });
    },
    { submission: { action: () => this.search(), onInvalid: focusFirstFault } },
  );

  private async search(): Promise<void> {
    this.failure.set('');
    try {
      this.result.set(await this.sender.send<SearchResult>('POST', addresses.search(this.openingId), this.form().value()));
    } catch (error) {
      this.failure.set(refusalOf(error).message);
    }
  }
}
