import { Screen } from '../testing/screen';
import { ActivityPage } from './activity-page';

const entry = (id: number, at: string) => ({
  id,
  at,
  actor: 'Robin Example',
  action: 'account.password_changed',
  subject: 'account:1',
  detail: '',
  openingId: null,
});

describe('The activity', () => {
  it('is read by day, newest first, and goes back page by page', async () => {
    const screen = await Screen.open({ page: ActivityPage, path: 'activity' });
    await screen.answer('GET', 'openings', { openings: [] });
    await screen.answer('GET', 'activity', { entries: [entry(9, '2026-11-24T12:00:00Z'), entry(8, '2026-11-22T12:00:00Z')], next: '8' });
    expect(screen.all('h2')).toEqual(['Tuesday, 24 November 2026', 'Sunday, 22 November 2026']);
    expect(screen.all('li p')).toEqual(Array(2).fill('Robin Example changed the own password'));
    await screen.press('Earlier');
    expect(screen.address).toBe('/activity?before=8');
    await screen.answer('GET', 'activity?before=8', { entries: [], next: null });
    expect(screen.words).toContain('Nothing was done before that.');
    await screen.press('Newest');
    expect(screen.address).toBe('/activity');
  });
});
