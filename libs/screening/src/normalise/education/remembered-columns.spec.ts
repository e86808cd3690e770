import fc from 'fast-check';
import type { Cell } from '../../applicant/column';
import { readDegrees } from './read-degrees';
import { rememberedColumns } from './remembered-columns';
import { wordsOf } from './words';

const AS_OF = '2026-11-23';

function reader(): ReturnType<typeof rememberedColumns> {
  return rememberedColumns((cells, institution, asOf) => {
    const words = cells
      .filter(({ field }) => field !== 'institution')
      .flatMap((cell) => wordsOf({ cell, start: 0, end: cell.text.length }));
    return readDegrees({ words, source: 'column', institution }, asOf);
  });
}

const cell = (column: string, field: Cell['field'], texts: readonly string[]): fc.Arbitrary<Cell | null> =>
  fc.constantFrom(null, ...texts.map((text) => ({ column, field, text })));

/** Records that share some of their cells: the same words in another column, another year, another institution. */
const record = fc
  .tuple(
    cell('Degree', 'degree', ['BSc', 'Dipl.-Ing.', 'past', '2010']),
    cell('Field', 'field_of_study', ['Mechanical Engineering', 'Production', 'BSc']),
    cell('Second field', 'field_of_study', ['Mechanical Engineering']),
    cell('Year', 'graduation', ['2010', '2015', '2027', '2031', 'past', 'expected']),
    cell('Institution', 'institution', ['TU Wien', 'Fachhochschule Aachen', 'NIT Trichy', 'a diploma mill']),
  )
  .map((cells) => cells.filter((it) => it !== null));

describe('a record of education that is remembered', () => {
  it('is read as if it were met for the first time, whatever was read before it, on whatever day', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.constantFrom(AS_OF, '2014-06-30' as const), (records, day) => {
        const read = reader();
        for (const cells of records) {
          expect(read(cells, AS_OF)).toEqual(reader()(cells, AS_OF));
          expect(read(cells, day)).toEqual(reader()(cells, day));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the very same answer for the same words, whichever year is over', () => {
    const read = reader();
    const of = (year: string, institution: string) =>
      read(
        [
          { column: 'Degree', field: 'degree', text: 'BSc Mechanical Engineering' },
          { column: 'Year', field: 'graduation', text: year },
          { column: 'Institution', field: 'institution', text: institution },
        ],
        AS_OF,
      );
    expect(of('2011', 'TU Wien')).toBe(of('2010', 'TU Wien'));
    expect(of('2011', 'TU Graz')).toBe(of('2010', 'TU Wien'));
    expect(of('2027', 'TU Wien')).not.toBe(of('2010', 'TU Wien'));
  });

  it('forgets all rather than grow without end, and answers as before', () => {
    const read = reader();
    const of = (text: string, institution: string) =>
      read(
        [
          { column: 'Degree', field: 'degree', text },
          { column: 'Institution', field: 'institution', text: institution },
        ],
        AS_OF,
      );
    const first = of('BSc Physics', 'TU Wien');
    for (let at = 0; at < 33_000; at++) of('BSc Physics', `Institute ${String(at)}`);
    for (let at = 0; at < 8_200; at++) of(`BSc ${String(at)}`, 'TU Wien');
    expect(of('BSc Physics', 'TU Wien')).toEqual(first);
    expect(of('BSc Physics', 'TU Wien')).not.toBe(first);
  });

  it('is not kept where it is too long to be met again', () => {
    const read = reader();
    const cells: readonly Cell[] = [{ column: 'Education', field: 'education', text: `BSc Physics ${'and more '.repeat(60)}` }];
    expect(read(cells, AS_OF)).toEqual(read(cells, AS_OF));
    expect(read(cells, AS_OF)).not.toBe(read(cells, AS_OF));
  });
});
