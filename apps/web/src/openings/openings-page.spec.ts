import { jest } from '@jest/globals';
import type { Opening, Permission } from '@plumbline/contract';
import { Screen } from '../testing/screen';
import { anOpening } from './an-opening.fixture';
import { OpeningsPage } from './openings-page';

const SAMPLE = anOpening({ id: 'sample', title: 'Sample', isSample: true });
const NOTHING = { applicants: 0, duplicates: 0, imports: 0, problems: 0 };

describe('The openings', () => {
  const open = async (openings: readonly Opening[], ...permissions: Permission[]) => {
    const screen = await Screen.open({ page: OpeningsPage, path: 'openings', permissions });
    await screen.answer('GET', 'openings', { openings });
    return screen;
  };

  afterEach(() => {
    jest.useRealTimers();
  });

  it('show what each holds and what it is judged by', async () => {
    const screen = await open([anOpening({ counts: { applicants: 2283, duplicates: 12, imports: 2, problems: 0 } })]);
    expect(screen.all('dl div')).toEqual(['Applicants2,283', 'Duplicates12', 'Imports2', 'Problems0']);
    expect(screen.words).toContain('Judged as of 24 November 2026 · requirements 1.0.0, other engineering fields count in part');
  });

  it('point to the sample while it is alone, and mark it as invented', async () => {
    const screen = await open([SAMPLE], 'openings.write');
    expect(screen.all('aside')[0]).toContain('Begin with the sample.');
    expect(screen.all('.chip')).toEqual(['Sample, invented people']);
  });

  it('do not point to the sample once there is another', async () => {
    const screen = await open([SAMPLE, anOpening()]);
    expect(screen.all('aside')).toEqual([]);
  });

  it('say what to do where there is none', async () => {
    const screen = await open([], 'openings.write');
    expect(screen.all('h2')).toEqual(['No opening is open']);
    await screen.press('Make the first opening');
    expect(screen.all('[mat-dialog-title]')).toEqual(['New opening']);
  });

  it('offer no changes to who only reads', async () => {
    const screen = await open([anOpening({ counts: NOTHING })], 'openings.read');
    expect(screen.words).not.toMatch(/New opening|Bring a list/);
    await screen.press('More for Plant 2');
    expect(screen.all('[mat-menu-item]')).toEqual(['Imports', 'Requirements']);
  });

  it('lead from a new opening to its imports', async () => {
    const screen = await open([], 'openings.write');
    await screen.press('New opening');
    await screen.press('Make it');
    expect(screen.words).toContain('Give the opening a title.');
    await screen.type('Title', ' Plant 3 ');
    await screen.press('Make it');
    expect(await screen.answer('POST', 'openings', anOpening({ id: 'plant-3' }))).toEqual({ title: 'Plant 3' });
    expect(screen.address).toBe('/openings/plant-3/imports');
  });

  it('are renamed', async () => {
    const screen = await open([anOpening()], 'openings.write');
    await screen.press('More for Plant 2');
    await screen.press('Rename');
    await screen.type('Title', 'Plant 2, nights');
    await screen.press('Rename');
    expect(await screen.answer('PATCH', 'openings/plant-2', anOpening())).toEqual({ title: 'Plant 2, nights' });
    await screen.answer('GET', 'openings', { openings: [anOpening({ title: 'Plant 2, nights' })] });
    expect(screen.all('h3')).toEqual(['Plant 2, nights']);
  });

  it('are closed, kept apart, and opened again by undoing it', async () => {
    const screen = await open([anOpening()], 'openings.write');
    await screen.press('More for Plant 2');
    await screen.press('Close');
    expect(await screen.answer('PATCH', 'openings/plant-2', anOpening())).toEqual({ isClosed: true });
    await screen.answer('GET', 'openings', { openings: [anOpening({ isClosed: true })] });
    expect(screen.all('h2')).toContain('Closed');
    await screen.press('Undo');
    expect(await screen.answer('PATCH', 'openings/plant-2', anOpening())).toEqual({ isClosed: false });
  });

  it('count on by themselves while a list is screened, also over an outage, and come to rest when it is done', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const counting = async (applicants: number, isFilling: boolean) => {
      await screen.answer('GET', 'openings', { openings: [anOpening({ isFilling, counts: { ...NOTHING, applicants, imports: 1 } })] });
    };
    const screen = await open([anOpening({ isFilling: true, counts: { ...NOTHING, imports: 1 } })]);
    expect(screen.all('.chip')).toEqual(['Screening a list']);
    jest.advanceTimersByTime(2000);
    await screen.answer('GET', 'openings', 'The server is starting.', 503);
    expect(screen.all('dl div')[0]).toBe('Applicants0');
    jest.advanceTimersByTime(2000);
    await counting(1200, true);
    expect(screen.all('dl div')[0]).toBe('Applicants1,200');
    jest.advanceTimersByTime(2000);
    await counting(2283, false);
    expect(screen.all('dl div')[0]).toBe('Applicants2,283');
    expect(screen.all('.chip')).toEqual([]);
    jest.advanceTimersByTime(20_000);
    expect(screen.isAskedFor('GET', 'openings')).toBe(false);
  });

  it('say that a list waits for somebody to look at its columns, to who may do that', async () => {
    const screen = await open([anOpening({ listsWaiting: 1 })], 'imports.write');
    await screen.press('1 list waits for you');
    expect(screen.address).toBe('/openings/plant-2/imports');
  });

  it('say nothing of it to who may not', async () => {
    const screen = await open([anOpening({ listsWaiting: 2 })], 'imports.read');
    expect(screen.words).not.toMatch(/waits? for you/);
  });

  it('say why the list cannot be shown', async () => {
    const screen = await Screen.open({ page: OpeningsPage, path: 'openings' });
    await screen.answer('GET', 'openings', 'Something went wrong on our side.', 500);
    expect(screen.all('[role="alert"]')).toEqual(['Something went wrong on our side.']);
  });
});
