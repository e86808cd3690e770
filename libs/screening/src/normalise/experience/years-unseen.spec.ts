import { AS_OF, cellsOf } from '../education/verdict.fixture';
import { readExperience } from './read-experience';
import { YEARS } from './years-unseen.fixture';

describe('years of work nobody tuned to', () => {
  it.each(YEARS)('%j: %s', (cells, wanted) => {
    const { years, basis } = readExperience(cellsOf(cells), AS_OF);
    if (wanted === null) expect(years).toBeNull();
    else expect(Math.abs((years ?? Number.NaN) - wanted)).toBeLessThanOrEqual(basis === 'dates' ? 0.4 : 0.05);
  });
});
