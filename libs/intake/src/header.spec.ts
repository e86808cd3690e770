import { findHeader } from './header';

const records = [
  ['', 'Ann Bolt', 'ann@example.com', 'BS', 'CPIM', ''],
  ['', 'Bo Carr', 'bo@example.com', 'MS', '', 'PMP'],
  ['', 'Cy Dent', 'cy@example.com', 'BA', '', ''],
];

describe('the header of a list', () => {
  it('includes the row of answers that a form tool writes under questions with gaps', () => {
    const questions = ['No.', 'Full name', 'Email Address', 'Degree', 'Which certificates do you hold?', ''];
    const answers = ['', '', '', 'Response', 'CPIM', 'PMP'];
    const header = findHeader([questions, answers, ...records]);
    expect(header.row).toBe(1);
    expect(header.names).toEqual(['No.', 'Full name', 'Email Address', 'Response', 'CPIM', 'PMP']);
    expect(header.groups.at(3)).toBe('Degree');
  });

  it('ends where a record begins, even one with an empty cell under a gap', () => {
    const headings = ['No.', 'Full name', 'Email Address', 'Degree', 'CPIM', ''];
    expect(findHeader([headings, ...records]).row).toBe(0);
    expect(findHeader([headings, ['1', 'Di Ely', 'di@example.com', 'BS', '', 'PMP'], ...records]).row).toBe(0);
  });

  it('is none where the first record holds words that head columns elsewhere', () => {
    const manager = ['Ann Bolt', 'ann@example.com', 'Diploma', 'Manager', 'Agency'];
    expect(findHeader([manager, ['Bo Carr', 'bo@example.com', 'BS', 'Welder', 'Web'], manager]).row).toBe(-1);
  });

  it('is none where the first record says who somebody is and which degree, as those below it do', () => {
    const people = [
      ['Ann Lee', 'BSc Mechanical Engineering', 'CPIM'],
      ['Bo Ray', 'MBA', ''],
      ['Cy Oh', 'Bachelor of Arts', 'PMP'],
    ];
    expect(findHeader(people).row).toBe(-1);
    expect(findHeader([['Team Member', 'Bachelor Degree', 'Held'], ...people]).row).toBe(0);
    expect(findHeader([['Employee', 'Diplom', ''], ...people]).row).toBe(0);
    expect(findHeader([['Who', 'What', 'Which'], ...people]).row).toBe(0);
  });
});
