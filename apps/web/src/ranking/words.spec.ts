import { applicantName, claimsOf, degreeInWords, yearsInWords } from './words';

describe('The words of the ranked list', () => {
  it.each([
    ['Bachelor’s degree', { level: 'bachelor', required: 'yes', inProgress: false }],
    ['Bachelor’s degree, close field', { level: 'bachelor', required: 'adjacent', inProgress: false }],
    ['Master’s degree, other field', { level: 'master', required: 'no', inProgress: false }],
    ['School (another running)', { level: 'high_school', required: 'no', inProgress: true }],
    ['Not clear', { level: 'unclear', required: 'unclear', inProgress: false }],
    ['Running, not clear', { level: 'unclear', required: 'unclear', inProgress: true }],
    ['Bachelor’s degree, field not clear', { level: 'bachelor', required: 'unclear', inProgress: false }],
  ] as const)('say "%s"', (words, degree) => {
    expect(degreeInWords(degree)).toBe(words);
  });

  it('name certificates with the surest first, and none that is said not to be held', () => {
    const certifications = [
      { code: 'CPIM', status: 'not_held' },
      { code: 'CSCP', status: 'in_progress' },
      { code: 'PMP', status: 'held' },
    ] as const;
    expect(claimsOf({ certifications: [...certifications] }).map(({ code }) => code)).toEqual(['PMP', 'CSCP']);
  });

  it('say nothing of years that are not known', () => {
    expect(yearsInWords({ value: null, basis: 'unknown' })).toBe('–');
    expect(yearsInWords({ value: 8.26, basis: 'dates' })).toBe('8.3');
  });

  it('say who it is only where that was revealed', () => {
    expect(applicantName({ id: '1-7', name: '███', isRevealed: false })).toBe('Applicant 1-7');
    expect(applicantName({ id: '1-7', name: 'Ada Example', isRevealed: true })).toBe('Ada Example');
    expect(applicantName({ id: '1-7', name: '', isRevealed: true })).toBe('Applicant 1-7');
  });
});
