import { TestBed } from '@angular/core/testing';
import type { Permission, RequirementsView } from '@plumbline/contract';
import { Screen } from '../testing/screen';
import { anOpening } from './an-opening.fixture';
import { CurrentOpening } from './current-opening';
import { RequirementsPage } from './requirements-page';

const REQUIREMENTS: RequirementsView = {
  id: 'production-engineer',
  version: '1.0.0',
  title: 'Production engineer',
  adjacentFields: 'graded',
  criteria: [
    { id: 'a', title: 'A degree', points: 9400, status: 'required', seed: ['A degree is a must.'], howJudged: ['By level.', 'By field.'] },
    { id: 'b', title: 'A certificate', points: 600, status: 'bonus', seed: ['It helps.'], howJudged: ['Held or not.'] },
  ],
};

describe('The requirements of an opening', () => {
  const open = async (...permissions: Permission[]) => {
    const screen = await Screen.open({
      page: RequirementsPage,
      path: 'openings/:openingId/requirements',
      url: '/openings/plant-2/requirements',
      permissions,
    });
    TestBed.inject(CurrentOpening).id.set('plant-2');
    await screen.settle();
    await screen.answer('GET', 'openings/plant-2', anOpening());
    await screen.answer('GET', 'openings/plant-2/requirements', REQUIREMENTS);
    return screen;
  };

  it('show each criterion with the sentence that it comes from, its points and how it is judged', async () => {
    const screen = await open();
    expect(screen.all('pl-criterion-section')).toEqual([
      '1A degreeRequired94 pointsThe document saysA degree is a must.How it is judgedBy level.By field.',
      '2A certificateA plus6 pointsThe document saysIt helps.How it is judgedHeld or not.',
    ]);
  });

  it('draw how the points are shared out, in words too', async () => {
    await open();
    expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('A degree: 94 points; A certificate: 6 points');
  });

  it('let only those ask for a re-score who may', async () => {
    const screen = await open('openings.read');
    expect(screen.words).not.toContain('Judge everybody again');
  });

  it('are applied again as of another day once the person has read what happens', async () => {
    const screen = await open('openings.write');
    await screen.type('As of', '2026-12-31');
    await screen.press('Judge again');
    expect(screen.all('mat-dialog-container')[0]).toContain('Judge 501 applicants again?Everybody is judged as of 31 December 2026');
    await screen.press('Judge again');
    const running = anOpening({ rescoring: { done: 1, of: 3 } });
    expect(await screen.answer('POST', 'openings/plant-2/rescore', running, 202)).toEqual({ asOf: '2026-12-31', adjacentFields: 'graded' });
    expect(screen.all('[aria-live]')[0]).toContain('1 of 3 parts of the list');
    TestBed.inject(CurrentOpening).reload();
    await screen.settle();
    await screen.answer('GET', 'openings/plant-2', anOpening({ asOf: '2026-12-31' }));
    await screen.answer('GET', 'openings/plant-2/requirements', REQUIREMENTS);
    expect(screen.all('[aria-live]')[0]).toBe('All applicants are judged as of 31 December 2026. See the ranking');
  });

  it('stay as they are where the person leaves it', async () => {
    const screen = await open('openings.write');
    await screen.press('Judge again');
    await screen.press('Leave it');
    expect(screen.isAskedFor('POST', 'openings/plant-2/rescore')).toBe(false);
  });

  it('ask for a day where none is chosen', async () => {
    const screen = await open('openings.write');
    await screen.type('As of', '');
    await screen.press('Judge again');
    expect(screen.words).toContain('Choose a day.');
    expect(screen.all('mat-dialog-container')).toEqual([]);
  });
});
