import { ScoresExplained } from '@plumbline/contract';
import { buildRequirements, fingerprint, judge } from '@plumbline/screening';
import { explainScores } from './explain-scores';

const AS_OF = '2026-11-24';
const explained = explainScores();

describe('how scores are made', () => {
  it('is explained in the shape that the contract promises', () => {
    expect(ScoresExplained.parse(explained)).toEqual(explained);
  });

  it('says of degrees what an applicant with that degree is given', () => {
    const { scorecard } = judge(
      { row: 1, cells: ['Bachelor of Engineering', 'Mechatronics'] },
      [
        { name: 'Degree', field: 'degree' },
        { name: 'Field of study', field: 'field_of_study' },
      ],
      AS_OF,
      buildRequirements({ adjacentFields: 'graded' }),
    );
    const close = explained.degrees.fields.find(({ id }) => id === 'close_engineering');
    expect(close?.points[0]).toBe(scorecard.findings[0]?.points);
    expect(close?.strictPoints).toEqual([0, 0, 0, 0]);
    expect(explained.degrees.fields[0]?.points[0]).toBe(explained.degrees.of);
  });

  it('gives a master’s its points on top of an engineering degree, half where that is unclear, none without', () => {
    const { of, bases } = explained.degrees.advanced;
    expect(bases.map(({ points }) => points)).toEqual([of, of, of / 2, 0]);
    expect(bases.map(({ strictPoints }) => strictPoints)).toEqual([of, 0, of / 2, 0]);
  });

  it('gives points for two certificates, and shows the others without', () => {
    expect(explained.certificates.scored.map(({ code }) => code)).toEqual(['CPIM', 'CMQ/OE']);
    for (const { of, statuses } of explained.certificates.scored) {
      expect(statuses.find(({ status }) => status === 'held')).toMatchObject({ points: of });
      expect(statuses.filter(({ points }) => points > 0).map(({ status }) => status)).toEqual(['held', 'held_unverified_date']);
      expect(statuses.find(({ status }) => status === 'unclear')).toMatchObject({ points: 0, achievable: of });
    }
    expect(explained.certificates.shown.length).toBeGreaterThan(15);
  });

  it('has an example for every level, and never fewer points for a higher one of the same criterion', () => {
    for (const { levels, of } of explained.practice) {
      expect(levels.map(({ examples }) => examples.length > 0)).toEqual([true, true, true, true]);
      expect(levels[0]?.examples.every(({ points }) => points === 0)).toBe(true);
      const best = levels.map(({ examples }) => Math.max(...examples.map(({ points }) => points)));
      expect(best).toEqual([...best].sort((a, b) => a - b));
      expect(best[3]).toBeLessThanOrEqual(of);
    }
  });

  it('calls technology what earns points as technology, and nothing else', () => {
    const requirements = buildRequirements({ adjacentFields: 'graded' });
    const earned = (text: string): number =>
      judge({ row: 1, cells: [text] }, [{ name: 'Skills', field: 'skills' }], AS_OF, requirements).scorecard.findings.find(
        ({ id }) => id === 'technology',
      )?.points ?? 0;
    for (const { examples, isScored } of explained.technologies) expect(earned(examples.join(', ')) > 0).toBe(isScored);
  });

  it('never scores what it says is never scored', () => {
    const columns = [
      { name: 'Name', field: 'name' },
      { name: 'Pronouns', field: 'never_scored' },
      { name: 'Salary', field: 'administrative' },
      { name: 'Education', field: 'education' },
    ] as const;
    const printOf = (...identity: string[]): string => {
      const row = { row: 1, cells: [...identity, 'BSc Industrial Engineering'] };
      const { scorecard, applicant } = judge(row, columns, AS_OF, buildRequirements({ adjacentFields: 'graded' }));
      return fingerprint(scorecard, applicant);
    };
    expect(printOf('Ada Example', 'she', '50,000')).toBe(printOf('Ben Other', 'he', '90,000'));
  });
});
