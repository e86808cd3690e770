import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { RankedApplicant } from '@plumbline/contract';
import { RankedTable } from './ranked-table';

const applicant = (row: number): RankedApplicant => ({
  id: `1-${row}`,
  place: row,
  name: '███',
  isRevealed: false,
  score: 90 - row,
  achievable: 90 - row,
  bars: [],
  degree: { level: 'bachelor', required: 'yes', inProgress: false },
  years: { value: 6, basis: 'stated' },
  certifications: [],
  flags: [],
  duplicateOf: null,
});

describe('The ranked list beside an open applicant', () => {
  let brought: string[];
  beforeEach(() => {
    brought = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      brought.push(this.querySelector('a')?.textContent ?? '');
    };
  });

  it('brings the line of whoever is open into view, also when one goes on to the next', () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(RankedTable);
    const open = (id: string | undefined) => {
      fixture.componentRef.setInput('openId', id);
      TestBed.tick();
    };
    fixture.componentRef.setInput('rows', [1, 2, 3].map(applicant));
    fixture.componentRef.setInput('total', 3);
    open(undefined);
    expect(brought).toEqual([]);
    open('1-2');
    open('1-3');
    expect(brought).toEqual(['Applicant 1-2', 'Applicant 1-3']);
    open('1-999');
    open(undefined);
    expect(brought).toHaveLength(2);
  });
});
