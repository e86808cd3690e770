import type { Page } from 'playwright-core';
import { Visit } from './visit';

const LIST = ['Name,Degree,Field of study\n', 'Ada Example,Bachelor of Science,Industrial Engineering\n', 'Ben Example,,\n'];
const PASSWORD = 'the quick bob comes to rest';

describe('An administrator and a colleague', () => {
  let visit: Visit;
  let opening: string;
  let guest: Page;
  let link: string;

  beforeAll(async () => {
    visit = await Visit.begin();
    await visit.setUp();
    opening = await visit.house.openOpening();
    await visit.house.untilDone(await visit.house.receive(opening, 'applicants.csv', LIST));
    guest = await anotherBrowser();
  });
  afterAll(async () => {
    await visit.end();
  });

  async function anotherBrowser(): Promise<Page> {
    const context = await visit.context.browser()!.newContext({ baseURL: visit.address, reducedMotion: 'reduce' });
    context.setDefaultTimeout(120_000);
    return context.newPage();
  }

  it('invites by a link that is shown once', async () => {
    const { page } = visit;
    await page.goto('/people');
    await page.getByRole('button', { name: 'Invite a colleague' }).click();
    await page.getByLabel('E-mail').fill('sam@example.com');
    await page.getByLabel('Role', { exact: true }).selectOption('viewer');
    await page.getByRole('button', { name: 'Make the link' }).click();
    link = await page.getByLabel('Invitation link').inputValue();
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('rowheader', { name: 'sam@example.com' }).waitFor();
    expect(await page.content()).not.toContain(link.split('#')[1]);
  });

  it('lets the colleague in, once', async () => {
    await guest.goto(`/invitation#${link.split('#')[1] ?? ''}`);
    await guest.getByLabel('Your name').fill('Sam Example');
    await guest.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await guest.getByRole('button', { name: 'Make the account' }).click();
    await guest.waitForURL('**/openings');
    const stranger = await anotherBrowser();
    await stranger.goto(`/invitation#${link.split('#')[1] ?? ''}`);
    await stranger.getByLabel('Your name').fill('Eve Example');
    await stranger.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await stranger.getByRole('button', { name: 'Make the account' }).click();
    await stranger.getByRole('alert').getByText('This link is not valid any more.').waitFor();
  });

  it('shows a viewer everything there is to read, and nothing that they may not do', async () => {
    await guest.getByRole('heading', { name: 'Production engineer, Leeds' }).waitFor();
    expect(await guest.getByRole('button', { name: 'New opening' }).count()).toBe(0);
    await guest.getByRole('button', { name: /^More for/ }).click();
    await guest.getByRole('menuitem', { name: 'Requirements' }).waitFor();
    expect(await guest.getByRole('menuitem').allTextContents()).toEqual(['Imports', 'Requirements']);
    await guest.getByRole('menuitem', { name: 'Requirements' }).click();
    await guest.getByRole('heading', { name: 'How the 100 points are shared out' }).waitFor();
    expect(await guest.getByText('Judge everybody again').count()).toBe(0);
    await guest.getByRole('link', { name: 'Imports', exact: true }).click();
    await guest.getByRole('link', { name: 'applicants.csv', exact: true }).waitFor();
    expect(await guest.locator('input[type=file]').count()).toBe(0);
    await guest.getByRole('button', { name: /your menu$/ }).click();
    await guest.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    expect(await guest.getByRole('menuitem', { name: 'People' }).count()).toBe(0);
    await guest.goto('/people');
    await guest.getByRole('alert').getByText('Your role, viewer, does not permit this.').waitFor();
  });

  it('moves the day of judging, and the ranking follows', async () => {
    const { page } = visit;
    await page.goto(`/openings/${opening}/requirements`);
    await page.getByLabel('As of').fill('2026-12-31');
    await page.getByRole('radio', { name: /^Not at all/ }).check();
    await page.getByRole('button', { name: 'Judge again' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Judge again' }).click();
    await page.getByText('All applicants are judged as of 31 December 2026.').waitFor();
    await page.getByText('Production engineer 1.0.0-strict').waitFor();
  });

  it('does not give up the last administrator', async () => {
    const { page } = visit;
    await page.goto('/people');
    await page.getByLabel('Role of Robin Example').selectOption('viewer');
    await page.getByRole('dialog').waitFor();
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Do it' }).click();
    await page.getByRole('alert').getByText('This is the last administrator.').waitFor();
    expect(await page.getByLabel('Role of Robin Example').inputValue()).toBe('administrator');
    expect(await visit.faults()).toEqual([]);
  });

  it('disables the account: the colleague is out at once and does not get in again', async () => {
    await visit.page.getByRole('button', { name: 'Disable Sam Example' }).click();
    await visit.page.getByText('Sam Example is signed out and cannot sign in.').waitFor();
    await guest.goto('/openings');
    await guest.getByRole('heading', { name: 'Sign in' }).waitFor();
    await guest.getByLabel('E-mail').fill('sam@example.com');
    await guest.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await guest.getByRole('button', { name: 'Sign in' }).click();
    await guest.getByRole('alert').getByText('E-mail or password is wrong.').waitFor();
  });

  it('ends the other sessions of the own account', async () => {
    const { page } = visit;
    await guest.goto('/sign-in?next=//evil.example');
    await guest.getByLabel('E-mail').fill('robin@example.com');
    await guest.getByLabel('Password', { exact: true }).fill('a plumb line hangs straight');
    await guest.getByRole('button', { name: 'Sign in' }).click();
    await guest.waitForURL(`${visit.address}/openings`);
    await page.goto('/account');
    await page.getByRole('button', { name: 'End all others' }).click();
    await page.getByRole('button', { name: 'End all others' }).waitFor({ state: 'detached' });
    await guest.getByRole('link', { name: 'How scores are made' }).click();
    await guest.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('looks at the queues, and the browser asks nobody else for anything', async () => {
    const { page } = visit;
    await page.goto('/api/v1/queues');
    await page
      .getByRole('link', { name: /screening/ })
      .first()
      .waitFor();
  });

  it('finds all of it in the activity', async () => {
    const { page } = visit;
    await page.goto('/activity');
    for (const deed of [
      'Robin Example invited sam@example.com, viewer',
      'Sam Example accepted an invitation as viewer',
      'Plumbline put the new scores in force: Production engineer, Leeds',
      'Robin Example changed an account Sam Example: viewer, disabled',
    ])
      await page.getByRole('listitem').filter({ hasText: deed }).first().waitFor();
    const refusals = visit.complaints.filter((it) => !it.includes('status of 409'));
    expect(refusals).toEqual([]);
  });
});
