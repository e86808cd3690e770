import type { PracticeFinding } from '../../applicant/facts';
import { PRACTICE_CORNERS_GOLDEN } from './corners.golden';
import { PRACTICE_GOLDEN } from './practice.golden';
import { readPractice } from './read-practice';

function sayAll({ level, share, reason, missing, quotes }: PracticeFinding): string {
  return `${String(level)}/${String(share)} ${reason} ${missing} ${quotes.map(({ text }) => JSON.stringify(text)).join(', ')}`;
}

describe('what is said of a clause, in full', () => {
  it.each([PRACTICE_GOLDEN, PRACTICE_CORNERS_GOLDEN].flatMap((golden) => golden.slice(1, -1).split('\n')))('%s', (line) => {
    const text = line.slice(0, line.indexOf(' => '));
    const { interpersonal, technology, processImprovement } = readPractice([
      { column: 'Text', field: 'resume', text: JSON.parse(text) as string },
    ]);
    expect(`${text} => ${[interpersonal, technology, processImprovement].map(sayAll).join(' ## ')}`).toBe(line);
  });
});
