import { readCertifications } from './read-certifications';

/** Status and words of each credential. */
function read(text: string): string[] {
  return readCertifications([{ column: 'Certificates', field: 'certifications', text }], '2026-11-24').map(({ code, status, quote }) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    return `${code} ${status}: ${quote.text}`;
  });
}

describe('a table that was flattened into two lines', () => {
  it.each([
    ['CPIM | CSCP | PMP\nyes | no | 2024', ['CPIM held: yes', 'CSCP not_held: no', 'PMP held: 2024']],
    ['CPIM, CSCP\nYes, No', ['CPIM held: Yes', 'CSCP not_held: No']],
    ['CPIM;CSCP\nexpired; in progress', ['CPIM expired: expired', 'CSCP in_progress: in progress']],
    ['CPIM\tPMP\n x \t - ', ['CPIM held: x', 'PMP not_held: -']],
    ['CPIM | CSCP | PMP\n  2023 |  |  yes ', ['CPIM held: 2023', 'PMP held: yes']],
    ['CPIM | CSCP\nyes | no\n\n  ', ['CPIM held: yes', 'CSCP not_held: no']],
    ['CPIM | CSCP; PMP\nyes | no; no', ['CPIM held: yes', 'CSCP not_held: no; no']],
  ])('holds an answer under each name: %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    // As many answers as names, two names at least, and two lines, no more.
    ['CPIM | CSCP\nyes', ['CPIM held: CPIM', 'CSCP held: CSCP']],
    ['CPIM | CSCP\nyes | no\nmore', ['CPIM held: CPIM', 'CSCP held: CSCP']],
    ['CPIM | Forklift\nyes | no', ['CPIM held: CPIM']],
    ['CPIM | CSCP\n | ', ['CPIM held: CPIM', 'CSCP held: CSCP']],
    ['CPIM\nyes', ['CPIM held: CPIM']],
    ['CPIM, CSCP', ['CPIM held: CPIM', 'CSCP held: CSCP']],
  ])('is none here: %j', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
