import { TestBed } from '@angular/core/testing';
import { Theme } from './theme';

describe('Light or dark', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('follows the system until the person chooses', () => {
    const theme = TestBed.inject(Theme);
    TestBed.tick();
    expect(theme.choice()).toBe('system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('is remembered in this browser', () => {
    TestBed.inject(Theme).choice.set('dark');
    TestBed.tick();
    expect(document.documentElement.dataset.theme).toBe('dark');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Theme).choice()).toBe('dark');
  });

  it('takes what it does not know for no choice', () => {
    localStorage.setItem('plumbline.theme', 'sepia');
    expect(TestBed.inject(Theme).choice()).toBe('system');
  });
});
