import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { UploadList } from './upload-list';
import type { Upload, UploadState } from './uploads';

describe('A file on its way', () => {
  const lineOf = (state: UploadState) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(UploadList);
    const file = new File(['x'.repeat(200_000)], 'list.csv');
    const upload: Upload = { id: 1, openingId: 'an-opening', file, isWantedAgain: false, state };
    fixture.componentRef.setInput('uploads', [upload]);
    fixture.detectChanges();
    return document.querySelector('.what span')?.textContent;
  };
  const sending = (sentBytes: number, bytesPerSecond: number | null, secondsLeft: number | null): UploadState => ({
    kind: 'sending',
    sentBytes,
    bytesPerSecond,
    secondsLeft,
  });

  it.each([
    ['that has just begun', sending(50_000, null, null), '50 kB of 200 kB, 25 %'],
    ['that moves', sending(50_000, 10_000, 15), '50 kB of 200 kB, 25 % · 10 kB a second · about 15 seconds left'],
    ['that stands still', sending(50_000, 0, null), '50 kB of 200 kB, 25 % · 0 bytes a second'],
    ['that is all there', sending(200_300, 10_000, 0), '200 kB sent, being stored'],
    ['that waits', { kind: 'waiting' } as const, '200 kB, waiting for its turn'],
  ])('%s says how it gets on', (_, state, line) => {
    expect(lineOf(state)).toBe(line);
  });
});
