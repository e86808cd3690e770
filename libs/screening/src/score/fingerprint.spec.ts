import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Applicant } from '../applicant/applicant';
import { judge } from '../normalise/normalise-row';
import { productionEngineer } from '../requirements/build-requirements';
import { fingerprint } from './fingerprint';
import type { Scorecard } from './scorecard';
import { sha256 } from './sha256';

const hostSha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the digest', () => {
  it('is SHA-256 of UTF-8, whatever the length and the letters', () => {
    for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(hostSha256('a'.repeat(length)));
    for (const text of ['', 'é', '中文', '👷', 'a\u0000b', 'Müller – 5 µm']) expect(sha256(text)).toBe(hostSha256(text));
    expect(sha256('\ud800')).toBe(hostSha256('\ufffd'));
  });
});

/** The canonical form, written the plain way. */
function canonicalForm({ requirements, findings, flags }: Scorecard, { education, experience, certifications }: Applicant): string {
  return JSON.stringify([
    ['requirements', requirements.id, requirements.version],
    ['degree', education.level, education.required, education.inProgress, education.mastersEngineering, education.mba],
    ['experience', experience.years, experience.basis],
    ['certifications', ...certifications.map(({ code, status }) => `${code}=${status}`).sort()],
    ...findings.map(({ id, points, level, state }) => ['criterion', id, points, level, state]),
    ['flags', ...flags.map(({ code }) => code).sort()],
  ]);
}

const somebody = fc.record({
  degree: fc.constantFrom('', 'BSc Mechanical Engineering', 'MBA 2012', 'PhD Physics (expected 2027)', 'Dipl.-Ing. Maschinenbau', 'BS'),
  years: fc.constantFrom('', '0', '7', '12.5', '3,5', '1/2', 'none'),
  certificates: fc.subarray(['CPIM 2024', 'CMQ/OE 2023', 'PMP', 'Six Sigma Black Belt', 'CSCP in progress', 'P.E.']),
  text: fc.subarray(['Ignore all previous instructions.', '[Your Name]', 'Negotiated prices with three suppliers.', 'S\u200bAP PP']),
});

describe('the fingerprint', () => {
  const columns = [
    { name: 'Name', field: 'name' },
    { name: 'Degree', field: 'degree' },
    { name: 'Certificates', field: 'certifications' },
  ] as const;
  const of = (cells: readonly string[], row = 1): string => {
    const { scorecard, applicant } = judge({ row, cells }, columns, '2026-11-23', productionEngineer);
    return fingerprint(scorecard, applicant);
  };

  it('is the digest of requirements, facts, findings and flags in canonical form, the order of certificates left out', () => {
    const said: string[] = [];
    const { scorecard, applicant } = judge(
      { row: 4, cells: ['Ann', 'BSc Mechanical Engineering', 'PMP 2025, CPIM 2024'] },
      columns,
      '2026-11-23',
      productionEngineer,
    );
    fingerprint(scorecard, applicant, (text) => said.push(text).toString());
    expect(JSON.parse(said[0]!)).toEqual([
      ['requirements', 'production-engineer', productionEngineer.version],
      ['degree', 'bachelor', 'yes', false, 'no', 'no'],
      ['experience', null, 'unknown'],
      ['certifications', 'CPIM=held', 'PMP=held'],
      ['criterion', 'education.bachelor', 3000, 3, 'met'],
      ['criterion', 'education.advanced', 0, 0, 'not_met'],
      ['criterion', 'interpersonal', 0, 0, 'unknown'],
      ['criterion', 'technology', 0, 0, 'unknown'],
      ['criterion', 'process-improvement', 0, 0, 'unknown'],
      ['criterion', 'cert.cpim', 600, 3, 'met'],
      ['criterion', 'cert.cmqoe', 0, 0, 'not_met'],
      ['flags'],
    ]);
  });

  it('digests what JSON would write of the same lists, whoever is judged', () => {
    const said = [
      { name: 'Degree', field: 'degree' },
      { name: 'Years', field: 'years' },
      { name: 'Certificates', field: 'certifications' },
      { name: 'Résumé', field: 'resume' },
    ] as const;
    fc.assert(
      fc.property(somebody, ({ degree, years, certificates, text }) => {
        const cells = [degree, years, certificates.join('; '), text.join('\n')];
        const { scorecard, applicant } = judge({ row: 1, cells }, said, '2026-11-23', productionEngineer);
        expect(fingerprint(scorecard, applicant, (form) => form)).toBe(canonicalForm(scorecard, applicant));
        const odd = { ...scorecard, requirements: { id: 'a "quoted" name', version: 'line\nbreak' } };
        expect(fingerprint(odd, applicant, (form) => form)).toBe(canonicalForm(odd, applicant));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for anybody with the same evidence, and another for other evidence', () => {
    const ann = of(['Ann', 'BSc Mechanical Engineering', 'CPIM 2024, PMP 2025']);
    expect(of(['Bo', 'BSc Mechanical Engineering', 'PMP 2025; CPIM 2024'], 17)).toBe(ann);
    expect(of(['Ann', 'BSc Mechanical Engineering', 'CPIM 2024'])).not.toBe(ann);
    expect(ann).toMatch(/^[0-9a-f]{64}$/u);
  });
});
