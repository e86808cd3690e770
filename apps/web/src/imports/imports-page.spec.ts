import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Import } from '@plumbline/contract';
import { CurrentOpening } from '../openings/current-opening';
import { CurrentSession } from '../session/current-session';
import { anImport } from './an-import.fixture';
import { ImportsPage } from './imports-page';
import { settled } from './settled.fixture';

@Component({ template: '' })
class Elsewhere {}

const LIST = '/api/v1/openings/an-opening/imports';

describe('The imports of an opening', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'openings/:openingId/imports', component: ImportsPage },
            { path: 'openings/:openingId/imports/:importId', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(CurrentSession).load();
    http.expectOne('/api/v1/session').flush({ account: null, permissions: ['imports.read', 'imports.write'], version: '' });
    await session;
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl('/openings/an-opening/imports', ImportsPage);
  });

  const page = (): Element => harness.routeNativeElement!;
  const text = () => page().textContent;
  const list = async (imports: readonly Import[]) => {
    http.expectOne(LIST).flush({ imports, limitBytes: 1000 });
    await settled();
  };
  const choose = async (...files: File[]) => {
    const picker = page().querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(picker, 'files', { value: files, configurable: true });
    Object.defineProperty(picker, 'value', { value: '', writable: true, configurable: true });
    picker.dispatchEvent(new Event('change'));
    await settled();
  };
  const press = async (name: string) => {
    [...page().querySelectorAll('button')].find((it) => it.textContent.includes(name))!.click();
    await settled();
  };
  const file = (name: string, size = 20) => new File(['x'.repeat(size)], name);
  const posted = (query = 'start=true') => http.expectOne({ method: 'POST', url: `${LIST}?${query}` });

  it('say what to do while there are none, and what is taken before anybody chooses', async () => {
    await list([]);
    expect(text()).toContain('No list has been imported yet');
    expect(text()).toContain('CSV, TSV or XLSX, up to 1 kB a file');
  });

  it('take the person to a list that was dropped alone', async () => {
    await list([]);
    await choose(file('november.csv'));
    expect(text()).toContain('november.csv');
    posted().flush(anImport({ id: 'the-new-one', openingId: 'an-opening' }));
    await settled();
    expect(TestBed.inject(Router).url).toBe('/openings/an-opening/imports/the-new-one');
  });

  it('stay with several, and show each as soon as it has arrived', async () => {
    await list([]);
    await choose(file('a.csv'), file('b.csv'));
    posted().flush(anImport({ id: 'first', fileName: 'a.csv', openingId: 'an-opening', state: 'needs_mapping' }));
    await settled();
    posted().flush(anImport({ id: 'second', fileName: 'b.csv', openingId: 'an-opening', state: 'needs_mapping' }));
    await settled();
    expect([...page().querySelectorAll('tbody a')].map((it) => it.textContent)).toEqual(['b.csv', 'a.csv']);
    expect(TestBed.inject(Router).url).toBe('/openings/an-opening/imports');
  });

  it('say that the same file is there already, lead to it, and import it all the same when asked to', async () => {
    await list([]);
    await choose(file('november.csv'));
    const earlier = { id: 'the-earlier', fileName: 'october.csv' };
    posted().flush(
      { type: '', title: '', status: 409, detail: 'It was imported before.', earlier },
      { status: 409, statusText: 'Conflict' },
    );
    await settled();
    expect(text()).toContain('It was imported before.');
    expect(page().querySelector('a[href="/openings/an-opening/imports/the-earlier"]')).not.toBeNull();
    await press('Import anyway');
    posted('start=true&again=true').flush(anImport({ id: 'again', openingId: 'an-opening' }));
    await settled();
    expect(TestBed.inject(Router).url).toBe('/openings/an-opening/imports/again');
  });

  it('do not send what is larger than the limit', async () => {
    await list([]);
    await choose(file('huge.csv', 1001));
    expect(page().querySelector('[role=alert]')?.textContent).toContain('“huge.csv” is larger than 1 kB.');
  });

  it('lead to the applicants of each', async () => {
    const outcome = { applicants: 2283, duplicates: 4, notApplicants: 1, problems: 7 };
    await list([anImport({ number: 12, openingId: 'an-opening', state: 'done', outcome })]);
    expect(page().querySelector('a[href="/openings/an-opening/ranking?import=12"]')?.textContent).toMatch(/^2,283/);
  });

  it('take nothing while the opening is closed', async () => {
    TestBed.inject(CurrentOpening).id.set('an-opening');
    await list([]);
    http.expectOne('/api/v1/openings/an-opening').flush({ id: 'an-opening', isClosed: true });
    await settled();
    expect(text()).toContain('This opening is closed');
    expect(page().querySelector('input[type=file]')).toBeNull();
  });
});
