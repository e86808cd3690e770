import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ApplicantView } from '@plumbline/contract';
import { CurrentSession } from '../session/current-session';
import { ApplicantPage } from './applicant-page';

@Component({ template: 'the list' })
class AList {}

const APPLICANT: ApplicantView = {
  id: '1-7',
  place: 3,
  name: '███ █████',
  isRevealed: false,
  score: 44,
  achievable: 62,
  bars: [{ id: 'education.bachelor', points: 3000, of: 3000, achievable: 3000, state: 'met' }],
  degree: { level: 'bachelor', required: 'yes', inProgress: false },
  years: { value: 6, basis: 'stated' },
  certifications: [],
  flags: [{ code: 'pasted-advertisement', say: 'Reads like an advertisement.' }],
  duplicateOf: null,
  openingId: '7b2f0c5e-0000-4000-8000-000000000000',
  email: null,
  phone: null,
  findings: [
    {
      id: 'education.bachelor',
      title: 'Bachelor’s degree in engineering',
      points: 3000,
      of: 3000,
      achievable: 3000,
      state: 'met',
      level: 3,
      reason: 'A completed bachelor’s degree in a field that the job asks for.',
      missing: '',
      quotes: [{ column: 'Degree', start: 0, end: 4, text: 'BEng' }],
      seed: ['You must have a bachelor’s degree in engineering.'],
    },
    {
      id: 'interpersonal',
      title: 'Interpersonal skills',
      points: 0,
      of: 1800,
      achievable: 1800,
      state: 'unknown',
      level: 0,
      reason: 'Nothing was found.',
      missing: 'Ask for an example.',
      quotes: [],
      seed: [],
    },
  ],
  facts: { mastersEngineering: 'no', mba: 'no', statedYears: 6, datedYears: 2, yearsQuotes: [], certifications: [] },
  flagDetails: [{ code: 'pasted-advertisement', say: 'Reads like an advertisement.', quotes: [] }],
  cells: [
    { column: 'Name', field: 'name', text: '███ █████' },
    { column: 'Degree', field: 'degree', text: 'BEng Mechanical' },
    { column: 'Notes', field: 'notes', text: '' },
  ],
  import: { id: '7b2f0c5e-0000-4000-8000-000000000001', number: 1, fileName: 'list.csv', row: 7 },
  fingerprint: 'ab'.repeat(32),
  isAsStored: true,
  requirementsVersion: '1.0.0',
  asOf: '2026-11-24',
  previous: '1-2',
  next: null,
};

describe('The applicant', () => {
  const ask = async (): Promise<{ page: HTMLElement; harness: RouterTestingHarness }> => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            {
              path: 'openings/:openingId/ranking',
              children: [
                { path: '', pathMatch: 'full', component: AList },
                { path: ':applicantId', component: ApplicantPage },
              ],
            },
          ],
          withComponentInputBinding(),
          withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        ),
      ],
    });
    const harness = await RouterTestingHarness.create('/openings/o/ranking/1-7?cert=CPIM&after=9.1.1');
    TestBed.tick();
    return { page: harness.routeNativeElement!, harness };
  };
  const open = async (applicant: ApplicantView = APPLICANT): Promise<{ page: HTMLElement; harness: RouterTestingHarness }> => {
    const asked = await ask();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/applicants/1-7?cert=CPIM%3Aheld').flush(applicant);
    await asked.harness.fixture.whenStable();
    return asked;
  };
  const say = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('says what is being waited for until it is there', async () => {
    expect(say((await ask()).page.querySelector('.late'))).toBe('The applicant is being judged again, word for word …');
    TestBed.resetTestingModule();
    expect((await open()).page.querySelector('.late')).toBeNull();
  });

  it('shows place, score and what it could become, without saying who it is', async () => {
    const { page } = await open();
    expect(say(page.querySelector('h2'))).toBe('Applicant 1-7');
    expect(say(page.querySelector('.summary'))).toContain('Place 3');
    expect(say(page.querySelector('.summary'))).toContain('judged as of 24 November 2026');
    expect([...page.querySelectorAll('.score p')].map(say)).toEqual(['44 of 100', 'could become 62']);
    expect(page.textContent).not.toContain('BEng Mechanical Engineering');
  });

  it('says of each criterion how strong the evidence is, and calls unknown unknown', async () => {
    const { page } = await open();
    const cards = [...page.querySelectorAll('pl-finding-card')].map(say);
    expect(cards[0]).toContain('Strong evidence A completed bachelor’s degree');
    expect(cards[1]).toContain('Not known Nothing was found.');
    expect(cards[1]).toContain('Ask for an example.');
  });

  it('takes the person from a quote to its words in the text', async () => {
    const { page, harness } = await open();
    page.querySelector<HTMLButtonElement>('pl-finding-card li button')!.click();
    await harness.fixture.whenStable();
    const mark = page.querySelector('mark')!;
    expect(mark.classList).toContain('is-lit');
    expect(say(mark.querySelector('pl-covered-text'))).toBe('BEng');
  });

  it('shows both figures where stated and dated experience differ', async () => {
    const { page } = await open();
    expect(say(page.querySelector('pl-facts-view'))).toContain('2 years by the dates given; 6 stated.');
  });

  it('shows the record as imported, tells what was not filled in, and what is never judged', async () => {
    const { page } = await open();
    expect([...page.querySelectorAll('dt')].map(say)).toEqual(['Name who it is, never judged', 'Degree']);
    expect(say(page.querySelector('pl-imported-text'))).toContain('Not filled in: Notes');
  });

  it('warns where the stored judgement is another one', async () => {
    const { page } = await open({ ...APPLICANT, isAsStored: false });
    expect(say(page.querySelector('.notices'))).toContain('Ask for a re-score of the opening');
  });

  describe('while the next one is on its way', () => {
    const onTheWay = async () => {
      const opened = await open();
      const session = TestBed.inject(CurrentSession).load();
      const http = TestBed.inject(HttpTestingController);
      http.expectOne('/api/v1/session').flush({ account: null, permissions: ['applicants.delete', 'applicants.reveal'], version: '' });
      await session;
      await opened.harness.navigateByUrl('/openings/o/ranking/1-8?cert=CPIM');
      TestBed.tick();
      return { ...opened, next: http.expectOne('/api/v1/applicants/1-8?cert=CPIM%3Aheld') };
    };
    const button = (page: HTMLElement, name: string) => [...page.querySelectorAll('button')].find((it) => say(it) === name);

    it('stays on the screen, and nobody can be deleted or revealed in place of whom one sees', async () => {
      const { page } = await onTheWay();
      expect(say(page.querySelector('h2'))).toBe('Applicant 1-7');
      expect([button(page, 'Delete')?.disabled, button(page, 'Reveal who this is')?.disabled]).toEqual([true, true]);
    });

    it('gives way to why there is nobody else', async () => {
      const { page, harness, next } = await onTheWay();
      next.flush({ type: '', title: '', status: 404, detail: 'There is no such applicant.' }, { status: 404, statusText: 'Not Found' });
      await harness.fixture.whenStable();
      expect(say(page.querySelector('[role=alert]'))).toContain('There is no such applicant.');
      expect(say(page)).not.toContain('Place 3');
      expect(button(page, 'Delete')).toBeUndefined();
    });

    it('gives way to the next', async () => {
      const { page, harness, next } = await onTheWay();
      next.flush({ ...APPLICANT, id: '1-8' });
      await harness.fixture.whenStable();
      expect(say(page.querySelector('h2'))).toBe('Applicant 1-8');
      expect(button(page, 'Delete')?.disabled).toBe(false);
    });
  });

  it('closes with Escape and goes back to the list under the same filters', async () => {
    const { page, harness } = await open();
    page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await harness.fixture.whenStable();
    expect(say(harness.routeNativeElement)).toBe('the list');
  });
});
