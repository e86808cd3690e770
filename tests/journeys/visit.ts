import AxeBuilder from '@axe-core/playwright';
import { makeSetUpToken } from '@plumbline/persistence';
import type { BrowserContext, Page } from 'playwright-core';
import { startApi } from '../integration/api-process';
import { House } from '../integration/house';
import { launchChromium } from '../support/chromium';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PATIENCE_MS = 120_000;

/** All of Plumbline with a worker, and a person at a browser. End it in `afterAll`, or Jest waits for ever. */
export class Visit {
  /** What the browser complained of: errors of scripts and of the console. */
  readonly complaints: string[] = [];

  private constructor(
    readonly house: House,
    readonly address: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async begin(): Promise<Visit> {
    const house = await House.build();
    house.startWorker();
    const [address, browser] = await Promise.all([startApi(house), launchChromium()]);
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Visit(house, address, context, await context.newPage());
  }

  /** The one-time link that a first start prints. */
  async setUpLink(): Promise<string> {
    return `/set-up#${(await makeSetUpToken(this.house.source)) ?? ''}`;
  }

  /** Makes the first account, as a person does, and arrives at the openings. */
  async setUp(): Promise<void> {
    const { page } = this;
    await page.goto(await this.setUpLink());
    await page.getByLabel('Your name').fill('Robin Example');
    await page.getByLabel('E-mail').fill('robin@example.com');
    await page.getByLabel('Password', { exact: true }).fill('a plumb line hangs straight');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/openings');
  }

  /** What axe finds wrong with what is on the screen now, in light and in dark: rule, and the first place. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page: this.page }).withTags(STANDARDS).analyze();
      found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`));
    }
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    return found;
  }

  async end(): Promise<void> {
    await this.context.browser()?.close();
    await this.house.tearDownAll();
  }
}
