import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';
import { LISTED_YEARS, PRINTED_WORK, PRINTED_WORK_SECOND } from './years-printed.fixture';
import type { YearsCase } from './years-unseen.fixture';

/** As near as two careful readers of dates come: half a year or a tenth; a figure that stands in a column is exact but for a year. */
function isRight([cells, wanted]: YearsCase): boolean {
  const { years } = readExperience(cellsOf(cells), AS_OF);
  if (wanted === null || years === null) return wanted === years;
  return Math.abs(years - wanted) <= Math.max(cells.years === undefined ? 0.5 : 1, wanted / 10);
}

/** Known to be misread: the present first, a level without a figure. */
const MISREAD = ['Present - 2014', 'Entry level'] as const;

describe('years of work as pages and lists print them', () => {
  const cases = [...PRINTED_WORK, ...LISTED_YEARS, ...PRINTED_WORK_SECOND];
  const isMisread = ([cells]: YearsCase): boolean => MISREAD.some((part) => (cells.years ?? cells.resume ?? '').includes(part));

  it.each(cases.filter((it) => !isMisread(it)))('%j: %s', (...it) => {
    expect(isRight(it)).toBe(true);
  });

  it('lists as misread what is misread, and nothing else', () => {
    const listed = cases.filter(isMisread);
    expect(listed).toHaveLength(MISREAD.length);
    expect(listed.filter(isRight)).toEqual([]);
  });
});
