import { TestBed } from '@angular/core/testing';
import type { Bar } from './criteria';
import { Strip } from './strip';

const BARS: readonly Bar[] = [
  { id: 'education.bachelor', points: 3000, of: 3000, achievable: 3000, state: 'met' },
  { id: 'technology', points: 840, of: 2400, achievable: 840, state: 'partly' },
  { id: 'interpersonal', points: 0, of: 1800, achievable: 1800, state: 'unknown' },
  { id: 'cert.cpim', points: 420, of: 600, achievable: 600, state: 'partly' },
];

describe('The strip of a scorecard', () => {
  const draw = (): HTMLElement => {
    const fixture = TestBed.createComponent(Strip);
    fixture.componentRef.setInput('bars', BARS);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };

  it('says in words what it shows', () => {
    const strip = draw();
    expect(strip.getAttribute('role')).toBe('img');
    expect(strip.getAttribute('aria-label')).toBe(
      'Degree: 30 of 30; Technology: 8.4 of 24; People skills: 0 of 18, not known; CPIM: 4.2 of 6, up to 6 once what is open is known',
    );
  });

  it('fills each bar as high as points were earned, as wide as the criterion weighs, and hatches what is not known', () => {
    const bars = [...draw().querySelectorAll<HTMLElement>('.bar')];
    const size = (bar: HTMLElement, part: string): string => bar.querySelector<HTMLElement>(part)?.style.blockSize ?? '';
    expect(bars.map((bar) => [bar.style.flexGrow, size(bar, '.earned'), size(bar, '.open')])).toEqual([
      ['3000', '100%', '100%'],
      ['2400', '35%', '35%'],
      ['1800', '0%', '100%'],
      ['600', '70%', '100%'],
    ]);
  });
});
