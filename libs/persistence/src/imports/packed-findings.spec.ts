import { packFindings, type StoredFinding, unpackFindings } from './packed-findings';

describe('the findings of a scorecard, kept in one column', () => {
  const findings: StoredFinding[] = [
    { points: 3000, achievable: 3000, state: 'met' },
    { points: 0, achievable: 400, state: 'unknown' },
    { points: 1255, achievable: 1255, state: 'partly' },
    { points: 0, achievable: 0, state: 'not_met' },
    { points: 10_000, achievable: 65_535, state: 'met' },
  ];

  it('come out as they went in, in the same order', () => {
    expect(unpackFindings(packFindings(findings))).toEqual(findings);
    expect(unpackFindings(packFindings([]))).toEqual([]);
  });

  it('take five bytes each', () => {
    expect(packFindings(findings)).toHaveLength(25);
  });

  it.each([-1, 65_536, 0.5])('are refused rather than changed: %d points', (points) => {
    expect(() => packFindings([{ points, achievable: 0, state: 'met' }])).toThrow(RangeError);
  });
});
