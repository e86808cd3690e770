import { jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Import } from '@plumbline/contract';
import { anImport } from '../imports/an-import.fixture';
import { ImportStream } from './import-stream';
import { Line } from './line.fixture';
import type { Refusal } from './refusal';

describe('Following an import', () => {
  let http: HttpTestingController;
  let told: Import['state'][];
  let ends: string[];

  beforeEach(() => {
    jest.useFakeTimers();
    Line.install();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    told = [];
    ends = [];
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const follow = () =>
    TestBed.inject(ImportStream)
      .follow('an-import')
      .subscribe({
        next: (it) => told.push(it.state),
        complete: () => ends.push('complete'),
        error: (refusal: Refusal) => ends.push(refusal.message),
      });
  const answer = (it: Import) => {
    http.expectOne('/api/v1/imports/an-import').flush(it);
  };

  it('hears each change and hangs up when the import has ended', () => {
    follow();
    expect(Line.last.address).toBe('/api/v1/imports/an-import/events');
    Line.last.tell(anImport({ state: 'screening' }));
    Line.last.tell(anImport({ state: 'done' }));
    expect(told).toEqual(['screening', 'done']);
    expect(ends).toEqual(['complete']);
    expect(Line.last.isClosed).toBe(true);
  });

  it('hangs up when nobody looks any more', () => {
    follow().unsubscribe();
    expect(Line.last.isClosed).toBe(true);
  });

  it('asks every two seconds once the line is lost, also while the server is away', () => {
    follow();
    Line.last.tell(anImport({ state: 'reading' }));
    Line.last.dispatchEvent(new Event('error'));
    expect(Line.last.isClosed).toBe(true);
    jest.advanceTimersByTime(0);
    answer(anImport({ state: 'screening' }));
    jest.advanceTimersByTime(2000);
    http.expectOne('/api/v1/imports/an-import').error(new ProgressEvent('error'));
    jest.advanceTimersByTime(2000);
    answer(anImport({ state: 'done' }));
    jest.advanceTimersByTime(10_000);
    expect(told).toEqual(['reading', 'screening', 'done']);
    expect(ends).toEqual(['complete']);
    http.verify();
  });

  it('takes a long silence for a lost line, and a sign of life for none', () => {
    follow();
    for (let minute = 0; minute < 4; minute += 1) {
      jest.advanceTimersByTime(15_000);
      Line.last.dispatchEvent(new MessageEvent('heartbeat', { data: '' }));
    }
    expect(Line.last.isClosed).toBe(false);
    jest.advanceTimersByTime(40_000);
    expect(Line.last.isClosed).toBe(true);
    jest.advanceTimersByTime(1);
    answer(anImport({ state: 'done' }));
    expect(told).toEqual(['done']);
  });

  it('says why where there is nothing to follow', () => {
    follow();
    Line.last.dispatchEvent(new Event('error'));
    jest.advanceTimersByTime(0);
    http
      .expectOne('/api/v1/imports/an-import')
      .flush({ type: '', title: '', status: 404, detail: 'There is no such import.' }, { status: 404, statusText: 'Not Found' });
    expect(ends).toEqual(['There is no such import.']);
  });
});
