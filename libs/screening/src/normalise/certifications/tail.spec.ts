import { readCertifications } from './read-certifications';

const said = (text: string): string =>
  readCertifications([{ column: 'Résumé', field: 'resume', text }], '2026-11-23')
    .map(({ code, status }) => `${code} ${status}`)
    .join(', ');

describe('a course named behind a credential', () => {
  it.each([
    ['in a method, in the next line', 'Certifications\nCPIM, 2025\nSix Sigma training', 'CPIM held'],
    ['in a method, in the next sentence', 'CPIM, 2025. Kaizen and lean training.', 'CPIM held'],
    ['in a method, behind another item', 'Certifications\nPMP, valid until 2027\nCPR\nSix Sigma awareness training', 'PMP held'],
    ['for a belt', 'ASQ Green Belt. Six Sigma training only.', 'CSSGB training_only'],
    ['for the credential itself', 'CPIM. Training completed, no exam.', 'CPIM training_only'],
  ])('%s', (_, text, wanted) => {
    expect(said(text)).toBe(wanted);
  });
});
