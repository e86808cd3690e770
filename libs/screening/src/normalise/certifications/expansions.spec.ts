import { readCertifications } from './read-certifications';

const statusOf = (text: string): string | undefined =>
  readCertifications([{ column: 'Column', field: 'certifications', text }], '2026-11-24').find(({ code }) => code === 'CSCP')?.status;

describe('letters that the text itself spells out as something else', () => {
  it.each([
    'CSCP (cold storage cargo port)',
    'CSCP (Cold Storage Cargo Port), 2024',
    'CSCP (cold storage of the cargo port)',
    'CSCP (cold storage for the cargo port)',
    'cold storage cargo port (CSCP)',
    'the cold storage of cargo in port (CSCP)',
    'ran a cold storage cargo port (CSCP)',
    'large, cold storage cargo port (CSCP)',
  ])('are no credential: %s', (text) => {
    expect(statusOf(text)).toBeUndefined();
  });

  it.each([
    'CSCP (certified storage cargo port)',
    'CSCP (cold storage cargo professional)',
    'CSCP (cert storage cargo port)',
    'CSCP (cold storage cargo)',
    'CSCP (storage cold cargo port)',
    'CSCP (cold storage cargo port',
    'CSCP cold storage cargo port',
    'CSCP (cold, storage, cargo, port)',
    'CSCP ()',
    '(CSCP)',
    'storage (CSCP)',
    'cold, storage cargo port (CSCP)',
    'cold storage cargo port CSCP',
    'CSCP (cold storage CPIM port)',
    'cold CPIM cargo port (CSCP)',
  ])('are one: %s', (text) => {
    expect(statusOf(text)).toMatch(/^(?:held|unclear)$/u);
  });
});
