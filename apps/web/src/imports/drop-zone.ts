import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { droppedFiles } from './dropped-files';
import { sizeInWords } from '../parts/figures';

/**
 * Where lists are chosen, or dropped: anywhere on the page, so that a drop that misses does not make the browser leave it. Says what
 * it takes before anybody chooses.
 */
@Component({
  selector: 'pl-drop-zone',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './drop-zone.html',
  styleUrl: './drop-zone.scss',
  host: {
    '(window:dragover)': 'welcome($event)',
    '(window:dragleave)': 'seeOff($event)',
    '(window:drop)': 'take($event)',
  },
})
export class DropZone {
  readonly limitBytes = input.required<number>();
  readonly chosen = output<readonly File[]>();

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

  private give(files: readonly File[]): void {
    const tooLarge = files.filter((it) => it.size > this.limitBytes()).map((it) => it.name);
    this.fault.set(
      tooLarge.length === 0 ? '' : `“${tooLarge.join('”, “')}” is larger than ${this.limit()}. Split the list, and drop the parts.`,
    );
    const fitting = files.filter((it) => it.size <= this.limitBytes());
    if (fitting.length > 0) this.chosen.emit(fitting);
  }
}
