import { FIELDS } from '../applicant/column';
import { score } from '../score/score';
import { productionEngineer } from '../requirements/build-requirements';
import { judge, judgeBlock, judgedCells, normaliseRow } from './normalise-row';

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
    expect(judgedCells({ row: 1, cells: ['\u00a0', '\t\n', ''] }, some)).toEqual([]);
    expect(judgedCells({ row: 1, cells: ['Élan', ' x', '工学'] }, some).map(({ text }) => text)).toEqual(['Élan', ' x', '工学']);
  });

  it('is judged in a block of rows as by itself', () => {
    const list = [{ name: 'Name', field: 'name' } as const, { name: 'CV', field: 'resume' } as const];
    const rows = ['BSME, Harwick. CPIM 2025. 12 years of experience. Trained 24 operators on SAP PP.', 'Welder'].map((text, at) => ({
      row: at + 1,
      cells: ['Ann Bo', text],
    }));
    const alone = rows.map((row) => {
      const applicant = normaliseRow(row, list, '2026-11-23');
      return { row, applicant, scorecard: score(applicant, productionEngineer, judgedCells(row, list)) };
    });
    expect(alone[0]?.scorecard.points).toBeGreaterThan(40);
    expect(judgeBlock(rows, list, '2026-11-23', productionEngineer)).toEqual(alone);
    expect(rows.map((row) => ({ row, ...judge(row, list, '2026-11-23', productionEngineer) }))).toEqual(alone);
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
    expect(identity(['phone'], [])).toEqual({ name: null, email: null, phone: null });
  });

  it.each([
    ['a@example.com 555-0104-7', '555-0104-7'],
    ['5551234,\u00a0a@example.com', '5551234'],
    ['a@example.com; +49 (0)89 123456', '+49 (0)89 123456'],
    ['5551234| a@example.com', '5551234'],
    ['555 1234 , a@example.com', '555 1234'],
    ['a@example.com\n(555) 123-4567', '(555) 123-4567'],
    ['a5551234567@example.com, b@x5551234567.example', null],
    ['a@example.com, 555123', null],
    ['5551234567', null],
    ['5551234/5551235', '5551234'],
    ['5551234;5551235', '5551234'],
    ['5551234|5551235', '5551234'],
    ['5551234,5551235', '5551234'],
    ['a@example.com', null],
    [`a@example.com ${'.'.repeat(200)} 5551234567`, null],
  ])('may hold a number beside the address: %s', (email, phone) => {
    expect(normaliseRow({ row: 1, cells: [email] }, [{ name: 'Contact', field: 'email' }], '2026-11-23').identity.phone).toBe(phone);
  });
});
