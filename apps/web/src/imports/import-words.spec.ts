import { anImport } from './an-import.fixture';
import { announcementOf, screenedInWords, shareScreened, timeLeftInWords } from './import-words';

describe('How an import gets on, in words', () => {
  it('reckons with the rows to come while the list is still being read', () => {
    const it = anImport({
      state: 'rewriting',
      progress: { bytesRead: 500_000, bytesTotal: 2_000_000, rowsFound: 1000, rowsScreened: 400 },
    });
    expect(shareScreened(it)).toBeCloseTo(0.1);
    expect(screenedInWords(it.progress)).toBe('400 of 1,000 found so far');
    expect(screenedInWords({ ...it.progress, isRowCountFinal: true })).toBe('400 of 1,000, 40 %');
  });

  it('does not guess a share before anything tells how many rows there are', () => {
    expect(shareScreened(anImport({ state: 'reading' }))).toBeNull();
  });

  it('says the time left only where it is known', () => {
    expect(timeLeftInWords(anImport().progress)).toBe('');
    expect(timeLeftInWords(anImport({ progress: { secondsLeft: 130 } }).progress)).toBe('about 3 minutes');
  });

  it('speaks up four times on the way, not with every row', () => {
    const said = Array.from({ length: 1000 }, (_, rowsScreened) =>
      announcementOf(anImport({ state: 'screening', progress: { isRowCountFinal: true, rowsFound: 999, rowsScreened } })),
    );
    expect([...new Set(said)]).toEqual([
      'Screening.',
      'Screening: a quarter done.',
      'Screening: half done.',
      'Screening: three quarters done.',
      'Screening: nearly all done.',
    ]);
  });

  it('ends with how many applicants were screened', () => {
    const outcome = { applicants: 2283, duplicates: 3, notApplicants: 0, problems: 12 };
    expect(announcementOf(anImport({ state: 'done', outcome }))).toBe('Done: 2,283 applicants screened.');
  });
});
