import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Import } from '@plumbline/contract';
import { hasEnded } from '../api/import-stream';
import { countInWords, numberInWords, sizeInWords } from '../parts/figures';
import { momentInWords } from '../parts/when';
import { screenedInWords, shareScreened, stateInWords } from './import-words';
import { ProgressBar } from './progress-bar';

/** The imports of an opening, the latest first. */
@Component({
  selector: 'pl-import-list',
  imports: [ProgressBar, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-list.html',
  styleUrl: './import-list.scss',
})
export class ImportList {
  readonly imports = input.required<readonly Import[]>();

  protected readonly number = numberInWords;
  protected readonly count = countInWords;
  protected readonly moment = momentInWords;
  protected readonly size = sizeInWords;
  protected readonly state = stateInWords;
  protected readonly share = shareScreened;
  protected readonly screened = screenedInWords;

  protected isMoving(it: Import): boolean {
    return !hasEnded(it) && it.state !== 'needs_mapping';
  }

  protected problems(it: Import): number {
    return it.outcome?.problems ?? it.progress.problems;
  }
}
