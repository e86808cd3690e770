/** What decides the place of an applicant: exact points, then which import came first, then the row in its file. */
export interface Rankable {
  readonly points: number;
  readonly import: number;
  readonly row: number;
}

/** Orders applicants best first: points descending, then import, then row. No two rows of an opening are equal. */
export function byRank(a: Rankable, b: Rankable): number {
  return b.points - a.points || a.import - b.import || a.row - b.row;
}

/** The place, 1..n, of each applicant, in the order in which they were given. */
export function places(applicants: readonly Rankable[]): readonly number[] {
  const places = new Array<number>(applicants.length).fill(0);
  const order = applicants.map((applicant, index) => ({ applicant, index })).sort((a, b) => byRank(a.applicant, b.applicant));
  order.forEach(({ index }, place) => {
    places[index] = place + 1;
  });
  return places;
}
