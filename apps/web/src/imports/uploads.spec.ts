import { jest } from '@jest/globals';
import { HttpEventType, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { anImport } from './an-import.fixture';
import { Uploads } from './uploads';

const OPENING = 'an-opening';
const file = (name: string) => new File(['Name\nAda Example\n'], name);

describe('Sending lists', () => {
  let uploads: Uploads;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    uploads = TestBed.inject(Uploads);
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const kinds = () => uploads.all().map(({ state }) => state.kind);
  const request = (query = 'start=true') => http.expectOne(`/api/v1/openings/${OPENING}/imports?${query}`);
  const refuse = (status: number, detail: string, more = {}) => {
    request().flush({ type: '', title: '', status, detail, ...more }, { status, statusText: 'Refused' });
  };

  it('sends several files one after the other and counts the bytes', () => {
    uploads.add(OPENING, [file('a.csv'), file('b.csv')]);
    expect(kinds()).toEqual(['sending', 'waiting']);
    const first = request();
    first.event({ type: HttpEventType.UploadProgress, loaded: 10, total: 17 });
    expect(uploads.all()[0]?.state).toMatchObject({ kind: 'sending', sentBytes: 10 });
    first.flush(anImport());
    expect(kinds()).toEqual(['arrived', 'sending']);
    request().flush(anImport());
    expect(kinds()).toEqual(['arrived', 'arrived']);
  });

  it('knows how fast the bytes go and how long the rest will take, once a second of it was seen', () => {
    jest.useFakeTimers();
    uploads.add(OPENING, [file('a.csv')]);
    const { size } = file('a.csv');
    const sent = request();
    const send = (loaded: number) => {
      sent.event({ type: HttpEventType.UploadProgress, loaded, total: size + 200 });
      return uploads.all()[0]?.state;
    };
    jest.advanceTimersByTime(500);
    expect(send(3)).toEqual({ kind: 'sending', sentBytes: 3, bytesPerSecond: null, secondsLeft: null });
    jest.advanceTimersByTime(1500);
    expect(send(8)).toEqual({ kind: 'sending', sentBytes: 8, bytesPerSecond: 4, secondsLeft: (size - 8) / 4 });
    expect(send(size + 200)).toMatchObject({ secondsLeft: 0 });
  });

  it('goes on with the next when one is refused, and tries again when asked to', () => {
    const [first = 0] = uploads.add(OPENING, [file('a.csv'), file('b.csv')]);
    refuse(413, 'The file is larger than the limit.');
    expect(uploads.all()[0]?.state).toEqual({ kind: 'refused', message: 'The file is larger than the limit.' });
    request().flush(anImport());
    uploads.retry(first);
    request().flush(anImport());
    expect(kinds()).toEqual(['arrived', 'arrived']);
  });

  it('knows which import brought the same file, and imports it all the same when asked to', () => {
    const [id = 0] = uploads.add(OPENING, [file('a.csv')]);
    refuse(409, 'Imported before.', { earlier: { id: 'the-earlier', fileName: 'old.csv' } });
    expect(uploads.all()[0]?.state).toEqual({
      kind: 'same',
      message: 'Imported before.',
      earlier: { id: 'the-earlier', fileName: 'old.csv' },
    });
    uploads.importAnyway(id);
    request('start=true&again=true').flush(anImport());
    expect(kinds()).toEqual(['arrived']);
  });

  it('breaks off a file that is being sent and goes on with the next', () => {
    const [first = 0] = uploads.add(OPENING, [file('a.csv'), file('b.csv')]);
    const broken = request();
    uploads.dismiss(first);
    expect(broken.cancelled).toBe(true);
    expect(uploads.all().map((it) => it.file.name)).toEqual(['b.csv']);
    request().flush(anImport());
    expect(kinds()).toEqual(['arrived']);
  });
});
