import fc from 'fast-check';
import { placesOfSharers } from './key-numbers';

type Person = readonly [importNumber: number, row: number, email: number, phone: number];

function bytesOf(people: readonly Person[]): Buffer {
  const bytes = Buffer.alloc(people.length * 16);
  people.flat().forEach((number, at) => bytes.writeInt32BE(number, at * 4));
  return bytes;
}

describe('the numbers of e-mail and telephone keys', () => {
  it('tell who has the same as somebody else, but not who has none', () => {
    const people: Person[] = [
      [1, 1, 7, 0],
      [1, 2, 9, 0],
      [2, 1, 7, -5],
      [2, 2, 11, -5],
    ];
    expect(placesOfSharers(bytesOf(people))).toEqual({ imports: [1, 2, 2], rows: [1, 1, 2] });
  });

  it('keep whoever is marked now, because a mark may have to go', () => {
    expect(placesOfSharers(bytesOf([[3, -8, 5, 7]]))).toEqual({ imports: [3], rows: [8] });
  });

  it('tell of nobody in an empty opening', () => {
    expect(placesOfSharers(Buffer.of())).toEqual({ imports: [], rows: [] });
  });

  it('leave out nobody who shares, in any opening', () => {
    const keys = fc.integer({ min: -3, max: 3 });
    const people = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 99 }), keys, keys), { maxLength: 20 });
    fc.assert(
      fc.property(people, (all) => {
        const shares = (field: 2 | 3, person: Person): boolean =>
          person[field] !== 0 && all.filter((other) => other[field] === person[field]).length > 1;
        const rows = all.filter((person) => shares(2, person) || shares(3, person)).map(([, row]) => row);
        expect(placesOfSharers(bytesOf(all)).rows).toEqual(expect.arrayContaining(rows));
      }),
    );
  });
});
