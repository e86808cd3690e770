import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Line } from '../api/line.fixture';
import { CurrentSession } from '../session/current-session';
import { anImport, anUnderstanding } from './an-import.fixture';
import { ImportPage } from './import-page';
import { settled } from './settled.fixture';

const IMPORT = '/api/v1/imports/an-import';

describe('An import', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;

  beforeEach(() => {
    Line.install();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        provideRouter([{ path: 'openings/:openingId/imports/:importId', component: ImportPage }], withComponentInputBinding()),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  const open = async (permissions: readonly string[] = ['imports.read', 'imports.write'], query = '') => {
    const session = TestBed.inject(CurrentSession).load();
    http.expectOne('/api/v1/session').flush({ account: null, permissions, version: '' });
    await session;
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(`/openings/an-opening/imports/an-import${query}`, ImportPage);
  };
  const page = (): Element => harness.routeNativeElement!;
  const tell = async (said: Parameters<typeof anImport>[0]) => {
    Line.last.tell(anImport({ id: 'an-import', openingId: 'an-opening', ...said }));
    await settled();
  };
  const headings = () => [...page().querySelectorAll('h2')].map((it) => it.textContent);
  const button = (name: string, within: ParentNode = page()) =>
    [...within.querySelectorAll('button')].find((it) => it.textContent.trim().startsWith(name));
  const choice = (name: string) =>
    [...page().querySelectorAll('select')].find(
      (it) =>
        it.getAttribute('aria-label') === name ||
        page().querySelector(`#${it.getAttribute('aria-labelledby') ?? '-'}`)?.textContent === name,
    )!;
  const choose = async (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settled();
  };

  it('grows downwards as it happens', async () => {
    await open();
    await tell({ state: 'reading' });
    expect(headings()).toEqual(['Received', 'Looking at the file']);
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    expect(headings()).toEqual(['Received', 'What we understood']);
    await tell({
      state: 'screening',
      understanding: anUnderstanding(),
      progress: { rowsFound: 200, rowsScreened: 50, isRowCountFinal: true },
    });
    expect(headings()).toEqual(['Received', 'What we understood', 'Screening']);
    expect(page().querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('25');
    const outcome = { applicants: 200, duplicates: 3, notApplicants: 0, problems: 0 };
    await tell({ state: 'done', understanding: anUnderstanding(), outcome });
    expect(headings()).toEqual(['Received', 'What we understood', 'Done']);
    expect(page().querySelector('a[href="/openings/an-opening/ranking?import=3"]')?.textContent).toBe('200');
    expect(page().querySelector('a[href="/openings/an-opening/ranking?import=3&duplicates=shown"]')?.textContent).toBe('3');
  });

  it('shows what is not sure first, takes corrections, and keeps every row in its place', async () => {
    await open();
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    const columns = () => [...page().querySelectorAll('tbody th')].map((it) => it.textContent);
    expect(columns()).toEqual(['Unbekanntes', 'Bewerber', 'Abschluss']);
    await choose(choice('“Unbekanntes” is understood as'), 'never_scored');
    const request = http.expectOne({ method: 'PATCH', url: `${IMPORT}/understanding` });
    expect(request.request.body).toEqual({ mapping: [{ column: 'Unbekanntes', field: 'never_scored' }] });
    const { mapping } = anUnderstanding();
    const corrected = mapping.map((it) =>
      it.column === 'Unbekanntes' ? { ...it, field: 'never_scored', evidence: 'person' as const, isExact: true } : it,
    );
    request.flush(anImport({ id: 'an-import', state: 'needs_mapping', understanding: anUnderstanding({ mapping: corrected }) }));
    await settled();
    expect(columns()).toEqual(['Unbekanntes', 'Bewerber', 'Abschluss']);
    expect(page().querySelector('tbody tr')?.textContent).toContain('A person said so');
  });

  it('shows again what holds, and why, where the file cannot be read as the person asked', async () => {
    await open();
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    await choose(choice('Encoding'), 'utf-16le');
    http
      .expectOne({ method: 'PATCH', url: `${IMPORT}/understanding` })
      .flush(anImport({ id: 'an-import', state: 'received', understanding: anUnderstanding() }));
    await settled();
    expect(choice('Encoding').value).toBe('utf-16le');
    await tell({ state: 'needs_mapping', understanding: anUnderstanding(), failure: 'The file cannot be read like that.' });
    expect(choice('Encoding').value).toBe('utf-8');
    expect(page().textContent).toContain('The file cannot be read like that.');
  });

  it('makes two corrections one after the other', async () => {
    await open();
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    await choose(choice('Encoding'), 'windows-1252');
    await choose(choice('Delimiter'), ',');
    const correction = () => http.expectOne({ method: 'PATCH', url: `${IMPORT}/understanding` });
    const first = correction();
    expect(first.request.body).toEqual({ encoding: 'windows-1252' });
    first.flush(anImport({ id: 'an-import', state: 'received', understanding: anUnderstanding() }));
    await settled();
    http.expectNone(`${IMPORT}/understanding`);
    await tell({ state: 'needs_mapping', understanding: anUnderstanding({ encoding: 'windows-1252' }) });
    expect(correction().request.body).toEqual({ delimiter: ',' });
  });

  it('begins to be screened when told to, and says why not where it cannot', async () => {
    await open();
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    button('Start screening')?.click();
    http
      .expectOne({ method: 'POST', url: `${IMPORT}/start` })
      .flush({ type: '', title: '', status: 409, detail: 'No column can be judged.' }, { status: 409, statusText: 'Conflict' });
    await settled();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('No column can be judged.');
  });

  it('is undone only after the person was told what happens', async () => {
    await open();
    await tell({ state: 'done', outcome: { applicants: 5, duplicates: 0, notApplicants: 0, problems: 0 } });
    button('Undo the import')?.click();
    await settled();
    const dialog = document.querySelector('mat-dialog-container')!;
    expect(dialog.textContent).toContain('Every applicant of this list leaves the opening');
    button('Undo the import', dialog)?.click();
    await settled();
    http.expectOne({ method: 'POST', url: `${IMPORT}/undo` }).flush(anImport({ id: 'an-import', state: 'undone' }));
    await settled();
    expect(headings()).toEqual(['Received', 'Undone']);
  });

  it('says why it failed and offers no way on but another file', async () => {
    await open();
    await tell({ state: 'failed', failure: 'The list has headings and nobody under them.' });
    expect(page().textContent).toContain('The list has headings and nobody under them.');
    expect(button('Undo')).toBeUndefined();
    expect(button('Cancel')).toBeUndefined();
  });

  it('can be looked at and not changed by who may only read', async () => {
    await open(['imports.read']);
    await tell({ state: 'needs_mapping', understanding: anUnderstanding() });
    expect(page().querySelectorAll('select, button')).toHaveLength(0);
    expect(page().textContent).toContain('Full name');
  });

  it('lists its problems by kind, with more on demand', async () => {
    await open(undefined, '?problem=missing_email');
    await tell({ state: 'done', progress: { problems: 3 }, outcome: { applicants: 5, duplicates: 0, notApplicants: 1, problems: 3 } });
    const problem = { row: 7, column: 'E-mail', code: 'missing_email', said: '', expected: 'an e-mail address', repair: null };
    const byCode = [
      { code: 'missing_email', count: 2 },
      { code: 'formula', count: 1 },
    ];
    http.expectOne(`${IMPORT}/problems?code=missing_email`).flush({ total: 2, byCode, problems: [problem], next: '7' });
    await settled();
    const kinds = [...page().querySelectorAll('nav[aria-label="Kinds of problems"] a')].map((it) => it.textContent);
    expect(kinds).toEqual(['All 3', 'No e-mail address 2', 'Cells that a spreadsheet would calculate 1']);
    button('Show more problems')?.click();
    http
      .expectOne(`${IMPORT}/problems?code=missing_email&after=7`)
      .flush({ total: 2, byCode, problems: [{ ...problem, row: 9 }], next: null });
    await settled();
    expect(page().querySelectorAll('pl-problem-list tbody tr')).toHaveLength(2);
    expect(page().querySelector(`a[href="${IMPORT}/problems.csv"]`)?.textContent).toContain('Download as CSV');
  });
});
