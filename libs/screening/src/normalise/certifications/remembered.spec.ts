import { readCell } from './read-cell';
import { remembered } from './remembered';

describe('a reading that is remembered', () => {
  const read = remembered(readCell);

  it('says the same the second time, and of each column and day its own', () => {
    const cell = { column: 'Certificates', field: 'certifications', text: 'CPIM 2021' } as const;
    expect(read(cell, '2026-11-23')).toEqual(readCell(cell, '2026-11-23'));
    expect(read(cell, '2026-11-23')).toEqual(readCell(cell, '2026-11-23'));
    expect(read(cell, '2030-01-01')).toEqual(readCell(cell, '2030-01-01'));
    expect(read({ ...cell, column: 'Other' }, '2026-11-23')[0]?.quote.column).toBe('Other');
  });

  it('forgets all rather than grow without end', () => {
    for (let at = 0; at < 9000; at += 1) read({ column: 'c', field: 'notes', text: `nothing ${String(at)}` }, '2026-11-23');
    expect(read({ column: 'c', field: 'certifications', text: 'PMP' }, '2026-11-23')).toHaveLength(1);
  });
});
