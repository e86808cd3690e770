import type { Quote } from '../applicant/quote';
import { normaliseRow } from '../normalise/normalise-row';
import type { Criterion, Finding, Requirements } from './scorecard';
import { isVerbatim, score } from './score';

const nobody = normaliseRow({ row: 1, cells: [] }, [], '2026-11-23');
const cells = [{ column: 'Text', field: 'resume', text: 'I said so.' } as const];
const said: Quote = { column: 'Text', start: 2, end: 6, text: 'said' };

function finding(more: Partial<Finding>): Finding {
  const nothing = { points: 0, of: 600, achievable: 0, level: 0, state: 'not_met', reason: 'No.', missing: '', quotes: [] } as const;
  return { id: 'cert.cpim', ...nothing, ...more };
}

function requirements(...findings: readonly Finding[]): Requirements {
  const criteria = findings.map((it): Criterion => {
    return { id: it.id, title: 'T', points: it.of, status: 'bonus', seed: [], howJudged: [], judge: () => it };
  });
  return { id: 'some', version: '9', title: 'Some', criteria };
}

const scored =
  (more: Partial<Finding>, given = cells) =>
  () =>
    score(nobody, requirements(finding(more)), given);

describe('the score', () => {
  it('sums exact points and rounds whole ones half up', () => {
    const first = finding({ points: 149, achievable: 200, quotes: [said] });
    const second = finding({ points: 1, achievable: 49, quotes: [said] });
    const card = score(nobody, requirements(first, second), cells);
    expect(card).toEqual({
      ...{ points: 150, achievablePoints: 249, score: 2, achievable: 2 },
      ...{ findings: [first, second], flags: [], requirements: { id: 'some', version: '9' } },
    });
    expect(score(nobody, requirements(first), cells).score).toBe(1);
  });

  it('refuses points that are no whole number, below nothing, above what can be achieved or given', () => {
    expect(scored({ points: 1.5, achievable: 2, quotes: [said] })).toThrow('cert.cpim: 1.5 points, 2 achievable of 600');
    expect(scored({ points: -1 })).toThrow('-1 points');
    expect(scored({ points: 5, achievable: 4, quotes: [said] })).toThrow('5 points, 4 achievable');
    expect(scored({ achievable: 601 })).toThrow('601 achievable of 600');
    expect(scored({ points: 600, achievable: 600, quotes: [said] })).not.toThrow();
  });

  it('refuses points without a quote, and quotes that are not in their cell', () => {
    expect(scored({ points: 1, achievable: 1 })).toThrow('cert.cpim: points without a quote');
    expect(scored({ points: 1, achievable: 1, quotes: [said, { ...said, start: 3, end: 7 }] })).toThrow(
      'the quote at 3 is not in its cell',
    );
    expect(() => score(nobody, requirements(finding({ quotes: [{ ...said, column: 'Other' }] })))).not.toThrow();
  });
});

describe('a verbatim quote', () => {
  it('is exactly the text at its place, in its column', () => {
    expect(isVerbatim(said, cells)).toBe(true);
    expect(isVerbatim({ ...said, column: 'Other' }, cells)).toBe(false);
    expect(isVerbatim({ ...said, text: 'Said' }, cells)).toBe(false);
    expect(isVerbatim({ ...said, end: 7 }, cells)).toBe(false);
    expect(isVerbatim({ column: 'Text', start: 2, end: 2, text: '' }, cells)).toBe(false);
    expect(isVerbatim({ column: 'Text', start: -1, end: 0, text: 'I' }, cells)).toBe(false);
    expect(isVerbatim({ column: 'Text', start: 0, end: 1, text: 'I' }, cells)).toBe(true);
  });
});
