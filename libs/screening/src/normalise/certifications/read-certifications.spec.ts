import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

const cell = (field: Field, text: string, column: string = field): Cell => ({ column, field, text });
const read = (...cells: readonly Cell[]): string[] =>
  readCertifications(cells, '2026-11-23').map(({ code, status, quote, mentions }) => {
    return [`${code} ${status} ${quote.column}: ${quote.text}`, ...mentions.map((it) => `${it.column}: ${it.text}`)].join(' | ');
  });

describe('several statements about one credential', () => {
  it('leave the clearer one, wherever it stands, and keep the others as mentions', () => {
    const expected = ['CPIM expired certifications: CPIM, lapsed | skills: CPIM'];
    expect(read(cell('skills', 'CPIM'), cell('certifications', 'CPIM, lapsed'))).toEqual(expected);
    expect(read(cell('certifications', 'CPIM, lapsed'), cell('skills', 'CPIM'))).toEqual(expected);
  });

  it('leave the later one where both are as clear', () => {
    const dated = ['CPIM held notes: CPIM 2025 | certifications: CPIM 2023'];
    expect(read(cell('certifications', 'CPIM 2023'), cell('notes', 'CPIM 2025'))).toEqual(dated);
    expect(read(cell('notes', 'CPIM 2025'), cell('certifications', 'CPIM 2023'))).toEqual(dated);
  });

  it.each([
    ['CPIM earned 2024', 'CPIM, lapsed', 'held'],
    ['CPIM, lapsed', 'CPIM Part 1 passed', 'expired'],
    ['CPIM Part 1 passed', 'CPIM in progress', 'partial'],
    ['CPIM in progress', 'CPIM 2015', 'in_progress'],
    ['CPIM 2015', 'no CPIM', 'held_unverified_date'],
    ['no CPIM', 'CPIM', 'not_held'],
    ['CPIM', 'CPIM course', 'held'],
    ['CPIM course', 'mentions CPIM anyway', 'training_only'],
  ])('%s weighs more than %s', (stronger, weaker, status) => {
    for (const texts of [
      [stronger, weaker],
      [weaker, stronger],
    ]) {
      const [found, ...rest] = readCertifications(
        texts.map((text) => cell('certifications', text)),
        '2026-11-23',
      );
      expect(found).toMatchObject({ code: 'CPIM', status });
      expect(rest).toEqual([]);
    }
  });

  it('are read from a column of its own and from prose together', () => {
    expect(read(cell('certification_flag', 'no', 'CPIM'), cell('resume', 'I hold the CPIM since 2024.'))).toEqual([
      'CPIM held resume: I hold the CPIM since 2024. | CPIM: no',
    ]);
  });
});

describe('columns that say nothing of a credential', () => {
  it.each(['employer', 'institution', 'name', 'email', 'address', 'administrative', 'never_scored'] as const)('%s is not read', (field) => {
    expect(read(cell(field, 'CPIM 2024'))).toEqual([]);
  });

  it.each([
    'certifications',
    'skills',
    'experience',
    'education',
    'resume',
    'notes',
    'title',
    'degree',
    'field_of_study',
    'years',
    'graduation',
  ] as const)('%s is read', (field) => {
    expect(read(cell(field, 'CPIM 2024'))).toEqual([`CPIM held ${field}: CPIM 2024`]);
  });
});
