import { httpResource } from '@angular/common/http';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { ScoresExplained } from '@plumbline/contract';
import { addresses } from '../api/addresses';
import { refusalOf } from '../api/refusal';
import { CriterionSection } from '../openings/criterion-section';
import { PointsPicture } from '../openings/points-picture';
import { Failure } from '../parts/failure';
import { Jump, jumpTo } from '../parts/jump';
import { CertificateTables } from './certificate-tables';
import { DegreeTables } from './degree-tables';
import { PracticeLevels } from './practice-levels';

/** The parts of the page, in order: the table of contents and the headings. */
const PARTS = {
  decision: 'No program decides',
  words: 'What the words mean',
  criteria: 'Seven criteria, 100 points',
  degrees: 'Degrees',
  practice: 'What was done at work',
  technologies: 'Which technology counts',
  certificates: 'Certificates',
  flags: 'Flags',
  never: 'What is never scored',
  bands: 'Names for scores',
  sources: 'Sources',
} as const;

/** The handbook of the judge, made from the same data that judges. */
@Component({
  selector: 'pl-scores-page',
  imports: [CertificateTables, CriterionSection, DegreeTables, Failure, Jump, PointsPicture, PracticeLevels],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './scores-page.html',
  styleUrl: './scores-page.scss',
})
export class ScoresPage {
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment;
  private readonly resource = httpResource<ScoresExplained>(() => addresses.scores);

  protected readonly part = PARTS;
  protected readonly parts = Object.entries(PARTS).map(([id, title]) => ({ id, title }));
  protected readonly explained = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? '' : refusalOf(error).message;
  });

  constructor() {
    let isThere = this.fragment === null;
    afterRenderEffect(() => {
      if (this.explained() === null || isThere) return;
      isThere = true;
      jumpTo(this.fragment ?? '');
    });
  }

  protected examplesOf({ examples, terms }: ScoresExplained['technologies'][number]): string {
    const others = terms - examples.length;
    return examples.join(', ') + (others > 0 ? `, and ${others} more` : '');
  }
}
