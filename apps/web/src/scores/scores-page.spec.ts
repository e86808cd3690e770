import type { ScoresExplained } from '@plumbline/contract';
import { Screen } from '../testing/screen';
import { ScoresPage } from './scores-page';

const CPIM: ScoresExplained['certificates']['scored'][number] = {
  code: 'CPIM',
  name: 'Certified in Planning and Inventory Management',
  of: 600,
  validityYears: 5,
  allModulesPoints: 480,
  statuses: [
    { status: 'held', meaning: 'It is held.', points: 600, achievable: 600 },
    { status: 'held_unverified_date', meaning: 'It may have run out.', points: 420, achievable: 600 },
  ],
};

const EXPLAINED: ScoresExplained = {
  requirements: {
    id: 'production-engineer',
    version: '1.0.0',
    title: 'Production engineer',
    adjacentFields: 'graded',
    criteria: [{ id: 'a', title: 'A degree', points: 10000, status: 'required', seed: ['It is a must.'], howJudged: ['By level.'] }],
  },
  bands: [
    { name: 'Strong evidence', from: 75 },
    { name: 'Little evidence found', from: 0 },
  ],
  words: [{ word: 'Unknown', meaning: 'That is not a no.' }],
  degrees: {
    of: 3000,
    stages: ['Completed', 'Running'],
    fields: [{ id: 'close', name: 'Close by', examples: 'Mechatronics', points: [2700, 960], strictPoints: [0, 0] }],
    advanced: {
      of: 800,
      degrees: [{ name: 'MBA', points: 800 }],
      bases: [{ name: 'On an engineering degree', points: 800, strictPoints: 0 }],
    },
  },
  certificates: { scored: [CPIM], shown: [{ code: 'PMP', name: 'Project Management Professional' }] },
  practice: [
    {
      id: 'interpersonal',
      title: 'Interpersonal skills',
      of: 1800,
      levels: [
        {
          level: 1,
          anchor: 'A claim.',
          examples: [{ words: 'Team player.', points: 360, reason: 'A claim only.', missing: 'An example would earn more.' }],
        },
      ],
    },
  ],
  technologies: [{ id: 'lean', name: 'Lean production', isScored: false, terms: 22, examples: ['Kaizen', '5S'] }],
  flags: [{ code: 'keyword-stuffing', title: 'Repeated keywords', say: 'Each counted once.' }],
  neverScored: [{ what: 'Names', how: 'Kept, never judged.' }],
  attribution: ['O*NET is a trademark of USDOL/ETA.'],
};

describe('How scores are made', () => {
  const open = async (fragment = '') => {
    const screen = await Screen.open({ page: ScoresPage, path: 'how-scores-are-made', url: `/how-scores-are-made${fragment}` });
    await screen.answer('GET', 'how-scores-are-made', EXPLAINED);
    return screen;
  };
  const scrolled: string[] = [];

  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this.id);
    };
  });

  it('has a table of contents that leads to every part, in order', async () => {
    const screen = await open();
    const parts = [...document.querySelectorAll('nav a')].map((it) => it.getAttribute('href')?.split('#')[1]);
    expect(parts).toEqual([...document.querySelectorAll('.text > section')].map(({ id }) => id));
    expect(screen.all('nav a')).toEqual(screen.all('.text > section > h2'));
    await screen.press('Degrees');
    expect([scrolled, document.activeElement?.id]).toEqual([['degrees'], 'degrees']);
  });

  it('opens at the part that the address names', async () => {
    await open('#never');
    expect(scrolled).toEqual(['never']);
  });

  it('tells what degrees earn, under either setting', async () => {
    const screen = await open();
    const earned = () => screen.all('pl-degree-tables table:first-of-type tbody td');
    expect(earned().slice(0, 2)).toEqual(['27.0', '9.6']);
    const strict = document.querySelector<HTMLInputElement>('pl-degree-tables input')!;
    strict.click();
    await screen.settle();
    expect(earned().slice(0, 2)).toEqual(['0.0', '0.0']);
  });

  it('tells what a certificate earns by its status, and what it could', async () => {
    const screen = await open();
    expect(screen.all('pl-certificate-tables tbody tr')).toEqual([
      'heldIt is held. 6.0',
      'held, date to verifyIt may have run out. 4.2 up to 6',
    ]);
  });

  it('quotes the document, shows invented examples with their reasons, and names its sources', async () => {
    const screen = await open();
    expect(screen.all('blockquote')).toEqual(['It is a must.']);
    expect(screen.all('.example q')).toEqual(['Team player.']);
    expect(screen.words).toContain('3.6 of 18');
    expect(screen.words).toContain('Kaizen, 5S, and 20 more');
    expect(screen.all('#sources p')[0]).toBe('O*NET is a trademark of USDOL/ETA.');
  });
});
