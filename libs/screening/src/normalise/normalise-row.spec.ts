import { FIELDS } from '../applicant/column';
import { judgedCells, normaliseRow } from './normalise-row';

const columns = FIELDS.map((field) => ({ name: `Column ${field}`, field }));

describe('a row of a list', () => {
  it('is judged by what may be judged: no identity, no process of hiring, nothing that is never scored', () => {
    const cells = judgedCells({ row: 1, cells: FIELDS.map(() => 'text') }, columns);
    expect(cells.map(({ field }) => field)).toEqual([
      ...['degree', 'field_of_study', 'institution', 'graduation', 'education', 'certifications', 'certification_flag'],
      ...['skills', 'experience', 'years', 'title', 'employer', 'resume', 'notes'],
    ]);
    expect(cells[0]).toEqual({ column: 'Column degree', field: 'degree', text: 'text' });
  });

  it('leaves out empty and missing cells', () => {
    const some = [{ name: 'A', field: 'skills' } as const, { name: 'B', field: 'notes' } as const, { name: 'C', field: 'title' } as const];
    expect(judgedCells({ row: 1, cells: [' ', 'x'] }, some)).toEqual([{ column: 'B', field: 'notes', text: 'x' }]);
  });

  it('says who it is from the first columns that say so, or from the parts of a name', () => {
    const identity = (
      fields: readonly ('name' | 'first_name' | 'middle_name' | 'last_name' | 'email' | 'phone')[],
      cells: readonly string[],
    ) =>
      normaliseRow(
        { row: 1, cells },
        fields.map((field) => ({ name: field, field })),
        '2026-11-23',
      ).identity;
    expect(identity(['name', 'name', 'email', 'phone'], ['', ' Ann Bo ', 'a@example.com ', '555 1234567'])).toEqual({
      ...{ name: 'Ann Bo', email: 'a@example.com', phone: '555 1234567' },
    });
    expect(identity(['last_name', 'first_name', 'middle_name'], ['Bo', 'Ann', 'C.'])).toEqual({
      name: 'Ann C. Bo',
      email: null,
      phone: null,
    });
    expect(identity(['last_name', 'name', 'first_name'], ['Bo', 'Dr. Ann Bo', 'Ann']).name).toBe('Dr. Ann Bo');
    expect(identity(['name', 'email'], ['Ann Bo', 'a@example.com / (555) 123-4567']).phone).toBe('(555) 123-4567');
    expect(identity(['email', 'phone'], ['a@example.com, 555 1234567', '555 7654321']).phone).toBe('555 7654321');
    expect(identity(['email'], ['a77@example.com, room 12']).phone).toBeNull();
    expect(identity(['first_name'], [' '])).toEqual({ name: null, email: null, phone: null });
  });
});
