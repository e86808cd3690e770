import { verdictOf, type Cells } from './verdict.fixture';

/** What an applicant wrote, and the verdict on it; where the rulings allow several, they stand apart by ` | `. */
export type DegreeCase = readonly [cells: Cells, verdict: string];

function isRight([cells, verdict]: DegreeCase): boolean {
  return verdict.split(' | ').includes(verdictOf(cells));
}

/** Holds the reader of education against a table that was judged by hand before the reader saw it, less what it is known to misread. */
export function describeDegrees(title: string, cases: readonly DegreeCase[], misread: ReadonlySet<string>): void {
  const isMisread = ([cells]: DegreeCase): boolean => misread.has(typeof cells === 'string' ? cells : Object.values(cells).join('; '));

  describe(title, () => {
    it.each(cases.filter((it) => !isMisread(it)))('%j: %s', (cells, verdict) => {
      expect(verdict.split(' | ')).toContain(verdictOf(cells));
    });

    it('lists as misread what is misread, and nothing else', () => {
      const listed = cases.filter(isMisread);
      expect(listed).toHaveLength(misread.size);
      expect(listed.filter(isRight)).toEqual([]);
    });
  });
}
