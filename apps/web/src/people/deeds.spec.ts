import type { AuditEntry } from '@plumbline/contract';
import { deedOf } from './deeds';

const OPENING = '00000000-0000-4000-8000-00000000000a';
const TITLES = new Map([[OPENING, 'Plant 2']]);

describe('What was done, in a sentence', () => {
  const deed = (said: Partial<AuditEntry>) =>
    deedOf(
      { id: 1, at: '2026-11-24T08:00:00Z', actor: 'Robin Example', action: '', subject: '', detail: '', openingId: null, ...said },
      TITLES,
    );

  it('takes the particulars into the sentence where they complete it', () => {
    expect(deed({ action: 'invitation.made', detail: 'kim@example.com, viewer' })).toMatchObject({
      did: 'invited kim@example.com, viewer',
      detail: '',
      place: null,
    });
  });

  it('says the title of an opening once', () => {
    const it = { action: 'opening.closed', subject: `opening:${OPENING}`, openingId: OPENING };
    expect(deed({ ...it, detail: 'Plant 2' }).detail).toBe('');
    expect(deed({ ...it, detail: 'Plant 1, as it was called' }).detail).toBe('Plant 1, as it was called');
  });

  it('leads to the import, with its size and the first signs of its SHA-256', () => {
    const detail = `13644241 bytes, SHA-256 ${'ab'.repeat(32)}`;
    expect(deed({ action: 'import.received', subject: 'import:7', detail, openingId: OPENING })).toMatchObject({
      did: 'received a list',
      detail: '13.6 MB, SHA-256 abababababab…',
      place: { path: ['/openings', OPENING, 'imports', '7'], name: 'Plant 2' },
    });
  });

  it('counts as everywhere', () => {
    const done = { action: 'import.done', subject: 'import:7', openingId: OPENING };
    expect(deed({ ...done, detail: '2283 applicants screened' }).detail).toBe('2,283 applicants screened');
    expect(deed({ ...done, detail: '1 applicants screened' }).detail).toBe('1 applicant screened');
  });

  it('leads to an applicant who was revealed, and not to one who was deleted', () => {
    const it = { subject: 'applicant:3-17', detail: 'An interview', openingId: OPENING };
    expect(deed({ ...it, action: 'applicant.revealed' }).place).toEqual({
      path: ['/openings', OPENING, 'ranking', '3-17'],
      name: 'applicant 3-17 in Plant 2',
    });
    expect(deed({ ...it, action: 'applicant.deleted' }).place?.path).toEqual(['/openings', OPENING, 'ranking']);
  });

  it('shows what it has no words for as it stands', () => {
    expect(deed({ action: 'something.new', detail: 'with particulars' })).toMatchObject({
      did: 'something.new',
      detail: 'with particulars',
    });
  });
});
