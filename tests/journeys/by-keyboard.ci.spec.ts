import { Visit } from './visit';

const LIST = [
  'Name,E-mail,Degree,Field of study,Certifications,Work experience',
  'Ada Example,ada@example.com,Bachelor of Science,Industrial Engineering,"CPIM, 2025","Convinced the plant manager of a new layout; scrap fell by 12%."',
  'Ben Example,ben@example.com,Bachelor of Engineering,Mechanical Engineering,,Commissioned a packing robot that halved changeover time.',
].join('\n');

const MOST_TABS = 120;

describe('By keyboard alone', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin();
  });
  afterAll(async () => {
    await visit.end();
  });

  /** What has the focus, as a screen reader would name it. */
  const focused = (): Promise<string> =>
    visit.page.evaluate(() => {
      const it = document.activeElement;
      const labels = it instanceof HTMLInputElement ? [...(it.labels ?? [])].map((label) => label.textContent) : [];
      const name = it?.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : (it?.textContent ?? ''));
      return name.replace(/\s+/g, ' ').trim();
    });

  const tabTo = async (name: RegExp): Promise<void> => {
    const seen: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await visit.page.keyboard.press('Tab');
      const now = await focused();
      if (name.test(now)) return;
      seen.push(now);
    }
    throw new Error(`Tab never reached ${String(name)}, only ${seen.slice(0, 40).join(' | ')}`);
  };
  const type = async (name: RegExp, text: string): Promise<void> => {
    await tabTo(name);
    await visit.page.keyboard.type(text);
  };
  const press = async (name: RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(name);
    await visit.page.keyboard.press(key);
  };

  it('one makes the first account and an opening', async () => {
    const { page } = visit;
    await page.goto(await visit.setUpLink());
    await page.getByLabel('Your name').waitFor();
    await type(/^Your name/, 'Robin Example');
    await type(/^E-mail/, 'robin@example.com');
    await type(/^Password/, 'a plumb line hangs straight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Openings', exact: true }).waitFor();
    await press(/^New opening$/);
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Title').focus();
    await page.keyboard.type('Production engineer, Plant 2');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('one skips the bar, brings a list and sees it screened', async () => {
    const { page } = visit;
    await press(/^Imports$/);
    await page.getByRole('heading', { name: 'Imports', exact: true }).waitFor();
    const choosing = page.waitForEvent('filechooser');
    await press(/^Choose lists of applicants/, 'Space');
    await (await choosing).setFiles({ name: 'applicants.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await press(/^See the ranked list$/);
    await page.getByRole('table').waitFor();
  });

  it('one filters, goes through the list, opens an applicant, reads the words of a point and comes back to the same line', async () => {
    const { page } = visit;
    await page.keyboard.press('Control+Home');
    await press(/^CPIM held/, 'Space');
    await page.getByText('1 of 2 applicants').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('row').nth(2).waitFor();
    await tabTo(/^Applicant \d+-1$/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Applicant \d+-2$/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { name: /^Applicant \d+-1$/ });
    await title.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'applicant-title');
    await press(/Convinced the plant manager/);
    await page.locator('mark.is-lit').first().waitFor();
    await page.keyboard.press('Escape');
    await title.waitFor({ state: 'detached' });
    await page.waitForFunction(() => /^Applicant \d+-1$/.test(document.activeElement?.textContent.trim() ?? ''));
  });

  it('one signs out', async () => {
    const { page } = visit;
    await press(/your menu$/);
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});
