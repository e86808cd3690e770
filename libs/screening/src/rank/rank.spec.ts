import { byRank, places } from './rank';

const applicant = (points: number, of: number, row: number) => ({ points, import: of, row });

describe('the places of applicants', () => {
  it('go by exact points, then the earlier import, then the earlier row', () => {
    const list = [applicant(10, 2, 1), applicant(30, 2, 9), applicant(10, 1, 7), applicant(10, 1, 3), applicant(30, 1, 1)];
    expect(places(list)).toEqual([5, 2, 4, 3, 1]);
    expect([...list].sort(byRank)).toEqual([list[4], list[1], list[3], list[2], list[0]]);
  });

  it('are none for nobody', () => {
    expect(places([])).toEqual([]);
  });
});
