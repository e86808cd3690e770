import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ScoresExplained } from '@plumbline/contract';
import { pointsOf } from '../openings/points';

/** The levels of one criterion that is read from prose, each with sentences that the judge put there. */
@Component({
  selector: 'pl-practice-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ practice().title }}</h3>
    <ol role="list">
      @for (it of practice().levels; track it.level) {
        <li>
          <p class="anchor">
            <span class="level">Level {{ it.level }}</span> {{ it.anchor }}
          </p>
          <ul role="list">
            @for (example of it.examples; track example.words) {
              <li class="example">
                <q>{{ example.words }}</q>
                <span class="points">{{ pointsOf(example.points) }} of {{ pointsOf(practice().of) }}</span>
                <p class="soft reason">{{ example.reason }} {{ example.missing }}</p>
              </li>
            }
          </ul>
        </li>
      }
    </ol>
  `,
  styleUrl: './practice-levels.scss',
})
export class PracticeLevels {
  readonly practice = input.required<ScoresExplained['practice'][number]>();

  protected readonly pointsOf = pointsOf;
}
