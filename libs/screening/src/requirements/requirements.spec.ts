import { buildRequirements, productionEngineer } from './build-requirements';
import { REQUIREMENTS_GOLDEN, STRICT_GOLDEN } from './requirements.golden';
import type { Requirements } from '../score/scorecard';

const linesOf = (golden: string): string[] => golden.slice(1, -1).split('\n');

function written({ id, version, title, criteria }: Requirements): string[] {
  return [
    `${id} ${version} = ${title}`,
    ...criteria.flatMap((it) => [
      `${it.id} = ${it.title} = ${String(it.points)} = ${it.status}`,
      ...it.seed.map((sentence) => `  seed: ${sentence}`),
      ...it.howJudged.map((sentence) => `  judged: ${sentence}`),
    ]),
  ];
}

describe('the requirements, as a recruiter reads them', () => {
  it('are the reviewed ones', () => {
    expect(written(productionEngineer)).toEqual(linesOf(REQUIREMENTS_GOLDEN));
  });

  it('say so where only the named fields of study count, and have a version of their own', () => {
    const graded = linesOf(REQUIREMENTS_GOLDEN);
    expect(written(buildRequirements({ adjacentFields: 'graded' }))).toEqual(graded);
    expect(written(buildRequirements({ adjacentFields: 'strict' })).filter((line) => !graded.includes(line))).toEqual(
      linesOf(STRICT_GOLDEN),
    );
  });
});
