import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { countInWords } from '../parts/figures';
import { cellsIn, fileOf } from './pasted-cells';

const HEADINGS_TOLD = 6;

/** Takes cells that were copied out of a spreadsheet. Opened with what was pasted already; closes with a file of it. */
@Component({
  selector: 'pl-paste-dialog',
  imports: [MatButton, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Paste cells</h2>
    <mat-dialog-content>
      <div class="fields">
        <label for="pasted-cells">Cells, with their headings in the first line</label>
        <textarea
          #cells
          id="pasted-cells"
          rows="8"
          wrap="off"
          spellcheck="false"
          aria-describedby="pasted-cells-are"
          [value]="text()"
          (input)="text.set(cells.value)"
        ></textarea>
        <p id="pasted-cells-are" class="soft" role="status">{{ told() }}</p>
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>Leave it</button>
      <button matButton="filled" type="button" [disabled]="found() === null" disabledInteractive (click)="bring()">Import them</button>
    </mat-dialog-actions>
  `,
  styles: `
    label {
      font-size: var(--text-dense);
      font-weight: 550;
    }
    textarea {
      inline-size: 100%;
      padding: 8px 12px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      font-size: var(--text-dense);
      color: var(--ink);
      resize: vertical;
    }
  `,
})
export class PasteDialog {
  private readonly dialog = inject<MatDialogRef<PasteDialog, File>>(MatDialogRef);

  protected readonly text = signal(inject<string>(MAT_DIALOG_DATA));
  protected readonly found = computed(() => cellsIn(this.text()));
  protected readonly told = computed(() => {
    const found = this.found();
    if (found !== null) {
      const more = found.headings.length - HEADINGS_TOLD;
      const names = found.headings.slice(0, HEADINGS_TOLD).map((it) => (it === '' ? 'without a heading' : it));
      return `${countInWords(found.rows, 'row')} in ${countInWords(found.headings.length, 'column')}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    }
    if (this.text().trim() === '') return 'Copy them in the spreadsheet, headings included, and paste them here.';
    return 'This is no table yet. Copy at least two columns, with the headings and one row below them.';
  });

  protected bring(): void {
    if (this.found() !== null) this.dialog.close(fileOf(this.text()));
  }
}
