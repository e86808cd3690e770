import { Visit } from './visit';

const LIST = [
  'Name,E-mail,Degree,Field of study,Certifications,Work experience',
  'Ada Example,ada@example.com,Bachelor of Science,Industrial Engineering,"CPIM, 2025","Convinced the plant manager of a new layout; scrap fell by 12%."',
  'Ben Example,ben@example.com,Bachelor of Engineering,Mechanical Engineering,,Commissioned a packing robot that halved changeover time.',
  'Cem Example,not an address,,,CPIM in progress,Sells flowers',
].join('\n');

describe('A recruiter’s first list', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin();
  });
  afterAll(async () => {
    await visit.end();
  });

  it('is set up by a link that works once', async () => {
    const link = await visit.setUpLink();
    const { page } = visit;
    await page.goto(link);
    await page.getByLabel('Your name').fill('Robin Example');
    await page.getByLabel('E-mail').fill('robin@example.com');
    await page.getByLabel('Password', { exact: true }).fill('password1234');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('alert').getByText('This password is among the first that are tried.').waitFor();
    await page.getByLabel('Password', { exact: true }).fill('a plumb line hangs straight');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/openings');
    await page.goto(link.replace('/set-up', '/set-up?again'));
    await page.getByRole('heading', { name: 'Already set up' }).waitFor();
  });

  it('goes into an opening, is screened while one watches, and is ranked with reasons', async () => {
    const { page } = visit;
    await page.goto('/openings');
    await page.getByRole('button', { name: 'New opening' }).click();
    await page.getByLabel('Title').fill('Production engineer, Plant 2');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('link', { name: 'Imports', exact: true }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'applicants.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await page.getByRole('link', { name: 'See the ranked list' }).click();
    await page.getByRole('link', { name: 'Ranking', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    expect(await page.locator('main').textContent()).not.toContain('Ada Example');
  });

  it('is filtered by a certificate that is held', async () => {
    const { page } = visit;
    await page
      .getByRole('checkbox', { name: /^CPIM held/ })
      .first()
      .check();
    await page.getByRole('status').getByText('1 of 3 applicants').waitFor();
    expect(page.url()).toContain('cert=CPIM:held');
    expect(await page.getByRole('row').count()).toBe(2);
  });

  it('shows an applicant with every point in their own words, and who it is only for a reason', async () => {
    const { page } = visit;
    await page.getByRole('rowheader').getByRole('link').click();
    await page.getByRole('heading', { name: /^Applicant \d+-1$/ }).waitFor();
    await page.getByRole('button', { name: /Convinced the plant manager/ }).click();
    await page.locator('mark.is-lit').first().waitFor();
    const lit = await page.locator('mark.is-lit pl-covered-text').allTextContents();
    expect(lit.join('')).toContain('Convinced the plant manager of a new layout');
    await page.getByRole('button', { name: 'Reveal who this is' }).click();
    await page.getByLabel('Why').fill('To invite for an interview');
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByRole('heading', { name: 'Ada Example' }).waitFor();
    await page.getByRole('rowheader').getByRole('link', { name: 'Ada Example' }).waitFor();
  });

  it('leaves the opening when its import is undone', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: 'Imports', exact: true }).click();
    await page.getByRole('link', { name: 'applicants.csv', exact: true }).click();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /undo/i }).click();
    await page.getByRole('heading', { name: 'Undone' }).waitFor();
    await page.getByRole('link', { name: 'Ranking', exact: true }).click();
    await page.getByRole('heading', { name: 'No applicants yet' }).waitFor();
    expect(visit.complaints.filter((it) => !/status of 4\d\d/.test(it))).toEqual([]);
  });
});
