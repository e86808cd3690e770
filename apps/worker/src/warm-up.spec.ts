import { productionEngineer } from '@plumbline/screening';
import { RowJudge } from './judging';
import { WARM_UP_COLUMNS, warmUpRows } from './warm-up-rows';

describe('Invented applicants that a new worker judges', () => {
  const judge = new RowJudge({ columns: WARM_UP_COLUMNS, adjacentFields: 'graded', asOf: '2026-01-01' });
  const judged = judge.judge(warmUpRows(0, 256));

  it('are as wide as their columns', () => {
    for (const { cells } of warmUpRows(0, 256)) expect(cells).toHaveLength(WARM_UP_COLUMNS.length);
  });

  it.each(productionEngineer.criteria.map(({ id }, at): [string, number] => [id, at]))(
    'meet %s and fail it, so that all of the judge is warm',
    (_, at) => {
      const states = new Set(judged.map(({ scorecard }) => scorecard.findings[at]?.state));
      expect(states.size).toBeGreaterThan(1);
    },
  );
});
