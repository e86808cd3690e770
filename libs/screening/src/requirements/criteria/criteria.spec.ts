import type { Applicant } from '../../applicant/applicant';
import type { Certification, CertificationStatus, PracticeFinding } from '../../applicant/facts';
import { normaliseRow } from '../../normalise/normalise-row';
import type { Finding } from '../../score/scorecard';
import { productionEngineer } from '../build-requirements';

const nobody = normaliseRow({ row: 1, cells: [] }, [], '2026-11-23');
const quote = { column: 'Text', start: 0, end: 4, text: 'said' };
const criterion = (id: string) => productionEngineer.criteria.find((it) => it.id === id)!;
const judge = (id: string, applicant: Partial<Applicant>): Finding => criterion(id).judge({ ...nobody, ...applicant });

function practice(share: number, level: 0 | 1 | 2 | 3): PracticeFinding {
  return { level, share, reason: 'Because.', missing: 'More.', quotes: share > 0 ? [quote] : [] };
}

describe('the requirements of a production engineer', () => {
  it('are seven criteria whose points sum to a hundred', () => {
    expect(productionEngineer.criteria.map(({ id, points, status }) => [id, points, status])).toEqual([
      ['education.bachelor', 3000, 'required'],
      ['education.advanced', 800, 'preferred'],
      ['interpersonal', 1800, 'required'],
      ['technology', 2400, 'required'],
      ['process-improvement', 1000, 'required'],
      ['cert.cpim', 600, 'bonus'],
      ['cert.cmqoe', 400, 'bonus'],
    ]);
    expect(productionEngineer.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(10_000);
  });

  it('each come from sentences of the seed document, and say in sentences how they are judged', () => {
    for (const { title, seed, howJudged } of productionEngineer.criteria) {
      expect(title).not.toBe('');
      for (const sentences of [seed, howJudged]) {
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]+.*\.$/u);
      }
    }
  });
});

describe.each([
  ['interpersonal', 1800, 'interpersonal'],
  ['technology', 2400, 'technology'],
  ['process-improvement', 1000, 'processImprovement'],
] as const)('%s', (id, of, fact) => {
  it.each([
    [100, 3, 'met'],
    [80, 3, 'met'],
    [70, 2, 'met'],
    [69, 2, 'partly'],
    [20, 1, 'partly'],
  ] as const)('gives %i hundredths of its points for evidence of that share', (share, level, state) => {
    const evidence = practice(share, level);
    expect(judge(id, { [fact]: evidence, hasProse: true })).toEqual({
      ...{ id, of, level, state, points: (of * share) / 100, achievable: (of * share) / 100 },
      ...{ reason: 'Because.', missing: 'More.', quotes: [quote] },
    });
  });

  it('is not met where an account of the work says nothing of it, and unknown where there is no account', () => {
    const nothing = { [fact]: practice(0, 0) };
    expect(judge(id, { ...nothing, hasProse: true })).toMatchObject({ points: 0, achievable: 0, state: 'not_met', quotes: [] });
    expect(judge(id, { ...nothing, hasProse: false })).toMatchObject({ points: 0, achievable: of, state: 'unknown' });
  });
});

it('points of practice are whole, rounded half up', () => {
  expect(judge('interpersonal', { interpersonal: practice(8, 1) }).points).toBe(144);
  expect(judge('process-improvement', { processImprovement: { ...practice(1, 1), share: 0.25 } }).points).toBe(3);
});

describe.each([
  ['cert.cpim', 'CPIM', 600],
  ['cert.cmqoe', 'CMQ/OE', 400],
])('%s', (id, code, of) => {
  const certificate = (status: CertificationStatus, isFullModuleSet = false): Certification => ({
    ...{ code, status, quote, reason: 'Because.', isFullModuleSet, mentions: [] },
  });

  const VERIFY = 'Verify with the issuer that it is current.';
  const EARN = 'The certificate, held and current, would earn all points.';
  const open = { level: 0, state: 'unknown', achievable: of, missing: 'Ask whether the certificate is held, and since when.' };
  const nothing = { level: 0, state: 'not_met', achievable: 0, missing: EARN };

  it.each([
    ['held', 100, { level: 3, state: 'met', achievable: of, missing: '' }],
    ['held_unverified_date', 70, { level: 2, state: 'partly', achievable: of, missing: VERIFY }],
    ['unclear', 0, open],
    ['expired', 0, nothing],
    ['partial', 0, nothing],
    ['in_progress', 0, nothing],
    ['training_only', 0, nothing],
    ['not_held', 0, nothing],
  ] as const)('%s earns %i hundredths', (status, share, rest) => {
    const others = { ...certificate('held'), code: 'PMP' };
    const found = judge(id, { certifications: [others, certificate(status)] });
    expect(found).toEqual({ id, of, points: (of * share) / 100, reason: 'Because.', quotes: [quote], ...rest });
  });

  it('earns 80 hundredths where all modules are held', () => {
    const found = judge(id, { certifications: [certificate('held', true)] });
    expect(found).toMatchObject({ points: (of * 80) / 100, achievable: of, level: 2, state: 'partly', missing: VERIFY });
  });

  it('says so where it is not mentioned', () => {
    expect(judge(id, { certifications: [{ ...certificate('held'), code: 'PMP' }] })).toEqual({
      ...{ id, of, points: 0, achievable: 0, level: 0, state: 'not_met', quotes: [] },
      reason: 'The certificate is not mentioned.',
      missing: 'The certificate, held and current, would earn all points.',
    });
  });
});
