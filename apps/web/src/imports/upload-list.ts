import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ProgressBar } from './progress-bar';
import type { Upload } from './uploads';
import { durationInWords, sizeInWords } from '../parts/figures';

/** Files on their way to the server, and those that it did not take. */
@Component({
  selector: 'pl-upload-list',
  imports: [MatButton, ProgressBar, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './upload-list.html',
  styleUrl: './upload-list.scss',
})
export class UploadList {
  readonly uploads = input.required<readonly Upload[]>();
  readonly cancelled = output<number>();
  readonly retried = output<number>();
  readonly wantedAgain = output<number>();

  /** Changes with each file, not with each byte: it is said aloud. */
  protected readonly announcement = computed(() => {
    const sending = this.uploads().find(({ state }) => state.kind === 'sending');
    const waiting = this.uploads().filter(({ state }) => state.kind === 'waiting').length;
    if (sending === undefined) return '';
    return `Sending ${sending.file.name}${waiting === 0 ? '' : `, ${waiting} more waiting`}.`;
  });

  protected shareOf({ file, state }: Upload): number {
    return state.kind === 'sending' && file.size > 0 ? Math.min(1, state.sentBytes / file.size) : 0;
  }

  protected lineOf(upload: Upload): string {
    const { file, state } = upload;
    if (state.kind === 'waiting') return `${sizeInWords(file.size)}, waiting for its turn`;
    if (state.kind !== 'sending') return sizeInWords(file.size);
    if (state.sentBytes >= file.size) return `${sizeInWords(file.size)} sent, being stored`;
    const far = `${sizeInWords(state.sentBytes)} of ${sizeInWords(file.size)}, ${Math.floor(this.shareOf(upload) * 100)} %`;
    const rate = state.bytesPerSecond === null ? '' : ` · ${sizeInWords(state.bytesPerSecond)} a second`;
    return `${far}${rate}${state.secondsLeft === null ? '' : ` · ${durationInWords(state.secondsLeft)} left`}`;
  }
}
