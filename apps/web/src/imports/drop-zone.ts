import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { addresses } from '../api/addresses';
import { Dialogs } from '../parts/dialogs';
import { droppedFiles } from './dropped-files';
import { PasteDialog } from './paste-dialog';
import { cellsIn } from './pasted-cells';
import { sizeInWords } from '../parts/figures';

/**
 * Where lists are chosen, or dropped or pasted: anywhere on the page, so that a drop that misses does not make the browser leave it.
 * Says what it takes before anybody chooses.
 */
@Component({
  selector: 'pl-drop-zone',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './drop-zone.html',
  styleUrl: './drop-zone.scss',
  host: {
    '(window:dragover)': 'welcome($event)',
    '(window:dragleave)': 'seeOff($event)',
    '(window:drop)': 'take($event)',
    '(window:paste)': 'receive($event)',
  },
})
export class DropZone {
  readonly limitBytes = input.required<number>();
  readonly chosen = output<readonly File[]>();

  private readonly dialogs = inject(Dialogs);

  protected readonly template = addresses.listTemplate;
  protected readonly isOver = signal(false);
  protected readonly fault = signal('');
  protected readonly limit = computed(() => sizeInWords(this.limitBytes()));

  protected pick(picker: HTMLInputElement): void {
    this.give(Array.from(picker.files ?? []));
    // So that choosing the same file again is a choice as well.
    picker.value = '';
  }

  protected welcome(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.isOver.set(true);
  }

  protected seeOff(event: DragEvent): void {
    if (event.relatedTarget === null) this.isOver.set(false);
  }

  protected take(event: DragEvent): void {
    this.isOver.set(false);
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    const { files, folders } = droppedFiles(event.dataTransfer);
    this.give(files);
    if (folders.length > 0) this.fault.set(`“${folders.join('”, “')}” is a folder. Open it and drop the lists inside.`);
  }

  /** Cells, or files, pasted anywhere but where something is being written. */
  protected receive(event: ClipboardEvent): void {
    const isBeingWritten = event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]') !== null;
    if (isBeingWritten || event.clipboardData === null) return;
    const text = event.clipboardData.getData('text/plain');
    // A spreadsheet offers a picture of the cells as well, and that as a file.
    if (cellsIn(text) !== null) void this.askForCells(text);
    else this.give(Array.from(event.clipboardData.files).filter((it) => !it.type.startsWith('image/')));
  }

  protected async askForCells(text: string): Promise<void> {
    const cells = await this.dialogs.ask<File | ''>(PasteDialog, text);
    if (cells instanceof File) this.give([cells]);
  }

  private give(files: readonly File[]): void {
    const tooLarge = files.filter((it) => it.size > this.limitBytes()).map((it) => it.name);
    this.fault.set(
      tooLarge.length === 0 ? '' : `“${tooLarge.join('”, “')}” is larger than ${this.limit()}. Split the list, and drop the parts.`,
    );
    const fitting = files.filter((it) => it.size <= this.limitBytes());
    if (fitting.length > 0) this.chosen.emit(fitting);
  }
}
