import { ApplicantView, RankingPage, SearchResult } from '@plumbline/contract';
import { readXlsx } from 'hucre';
import { House } from './house';
import { Recruiter } from './recruiter';

/**
 * Everything that says who Ada is. None of it may be in an answer to somebody who did not reveal her. Her first name as a word of its own:
 * its letters are hexadecimal digits too, and may stand within any id or fingerprint.
 */
const ADA = /\bada\b|lovelock|\b555[ .-]?0100|mill lane|bradford|lovelock\.example/i;
const RESUME = [
  'Ada Lovelock',
  '14 Mill Lane, Bradford · ada.lovelock@lovelock.example · +44 (113) 555-0100',
  'Negotiated with three suppliers: Ada Lovelock cut the price of tooling by 12 %.',
  'Programmed PLCs for the filling line and raised its throughput by 8 %.',
].join('\n');

const CELLS = ['Ada Lovelock', 'ada.lovelock@lovelock.example; ada@lovelock.example', '+44 113 555 0100', '14 Mill Lane, Bradford', 'she'];
const HEADINGS = 'Name,E-mail,Phone,Address,Pronouns,Degree,Field of study,Certifications,Resume';
const quoted = (cells: readonly string[]) => cells.map((it) => `"${it.replaceAll('"', '""')}"`).join(',');
const LIST = [
  HEADINGS,
  // Two addresses, and one cell too many that names her: rows with problems quote what was said.
  quoted([...CELLS, 'Bachelor of Science', 'Industrial Engineering', 'CPIM, 2024, Ada Lovelock', RESUME, 'call Ada Lovelock']),
  quoted(['=HYPERLINK("http://lovelock.example";"Ada Lovelock")', 'ada at lovelock', '', '', '', 'MSc', 'Physics', '', 'Sold flowers.']),
  quoted(['Ada Lovelock', 'ada.lovelock@lovelock.example', '', '', '', 'BSc', 'Industrial Engineering', '', '']),
  '',
].join('\r\n');

describe('Somebody who has not revealed an applicant', () => {
  let house: House;
  let administrator: Recruiter;
  let recruiter: Recruiter;
  let colleague: Recruiter;
  let openingId: string;
  let importId: string;
  let id: string;

  beforeAll(async () => {
    house = await House.build();
    house.startWorker();
    administrator = await Recruiter.signIn(house);
    [recruiter, colleague] = [await administrator.colleague('recruiter'), await administrator.colleague('recruiter')];
    openingId = (await recruiter.openOpening()).id;
    importId = (await recruiter.import(openingId, LIST)).id;
    const { rows } = RankingPage.parse(await (await recruiter.ask('GET', `openings/${openingId}/ranking`)).json());
    id = rows[0]!.id;
  });
  afterAll(() => house.tearDownAll());

  /** Every answer in which an applicant of the opening could be met, as text. */
  async function answersTo(person: Recruiter): Promise<ReadonlyMap<string, string>> {
    const paths = [
      `openings/${openingId}/ranking`,
      `openings/${openingId}/ranking?duplicates=shown`,
      `openings/${openingId}/ranking.csv?duplicates=shown`,
      `applicants/${id}`,
      `imports/${importId}`,
      `imports/${importId}/events`,
      `imports/${importId}/problems`,
      `imports/${importId}/problems.csv`,
      `openings/${openingId}/imports`,
      'openings',
    ];
    const texts = paths.map(async (path): Promise<[string, string]> => {
      const answer = await person.ask('GET', path);
      expect(answer.status).toBe(200);
      return [path, await answer.text()];
    });
    const workbook = await (await person.ask('GET', `openings/${openingId}/ranking.xlsx?duplicates=shown`)).arrayBuffer();
    const { sheets } = await readXlsx(new Uint8Array(workbook));
    return new Map([...(await Promise.all(texts)), ['ranking.xlsx', JSON.stringify(sheets)]]);
  }

  it('meets nobody by name, address, e-mail or phone in any answer, quote, problem or export', async () => {
    for (const [path, text] of await answersTo(recruiter)) expect(`${path}: ${ADA.exec(text)?.[0] ?? 'nobody'}`).toBe(`${path}: nobody`);
  });

  it('still sees what earned the points, in its place, with marks of equal length over who said it', async () => {
    const view = ApplicantView.parse(await (await recruiter.ask('GET', `applicants/${id}`)).json());
    expect(view.name).toBe('███ ████████');
    const resume = view.cells.find(({ column }) => column === 'Resume')!.text;
    expect(resume).toHaveLength(RESUME.length);
    expect(resume).toContain('Negotiated with three suppliers: ███ ████████ cut the price of tooling by 12 %.');
    for (const { column, start, end, text } of view.findings.flatMap(({ quotes }) => quotes))
      expect(view.cells.find((it) => it.column === column)!.text.slice(start, end)).toBe(text);
    const { problems } = (await (await recruiter.ask('GET', `imports/${importId}/problems`)).json()) as {
      problems: { code: string; said: string }[];
    };
    expect(problems.find(({ code }) => code === 'two_emails')?.said).toMatch(/^█+ █+$/);
    expect(problems.find(({ code }) => code === 'too_many_cells')?.said).toBe('call ███ ████████');
  });

  it('sees her after giving a reason, which is kept; a colleague still does not', async () => {
    expect((await recruiter.ask('POST', `applicants/${id}/reveal`, { reason: 'no' })).status).toBe(400);
    const revealed = await recruiter.ask('POST', `applicants/${id}/reveal`, { reason: 'To invite her to an interview' });
    expect(ApplicantView.parse(await revealed.json())).toMatchObject({ name: 'Ada Lovelock', isRevealed: true, phone: '+44 113 555 0100' });
    const answers = await answersTo(recruiter);
    for (const path of [
      `openings/${openingId}/ranking`,
      `applicants/${id}`,
      `openings/${openingId}/ranking.csv?duplicates=shown`,
      'ranking.xlsx',
    ])
      expect(answers.get(path)).toContain('Ada Lovelock');
    expect(answers.get(`imports/${importId}/problems.csv`)).toContain('call Ada Lovelock');
    for (const [path, text] of await answersTo(colleague)) expect(`${path}: ${ADA.exec(text)?.[0] ?? 'nobody'}`).toBe(`${path}: nobody`);
    const activity = await (await administrator.ask('GET', 'activity')).text();
    expect(activity).toContain(`"action":"applicant.revealed","subject":"applicant:${id}"`);
    expect(activity).toContain('To invite her to an interview');
    expect(activity).not.toMatch(/lovelock/i);
  });

  it('reveals whom a search by name finds, and that is kept without the name', async () => {
    const found = await colleague.ask('POST', `openings/${openingId}/search`, { text: 'ADA.Lovelock@' });
    const { rows, total } = SearchResult.parse(await found.json());
    expect([total, ...rows.map(({ name, isRevealed }) => [name, isRevealed])]).toEqual([2, ['Ada Lovelock', true], ['Ada Lovelock', true]]);
    expect(await (await colleague.ask('GET', `openings/${openingId}/ranking`)).text()).toContain('Ada Lovelock');
    const activity = await (await administrator.ask('GET', 'activity')).text();
    expect(activity).toContain('applicants.searched');
    expect(activity).not.toMatch(/lovelock/i);
  });

  it('is shown samples of columns while somebody must say what they hold, but none of those that say who it is', async () => {
    const other = await recruiter.openOpening('Somewhere else');
    const answer = await recruiter.upload(other.id, LIST.replace('Certifications', 'Xyzzy'), '?start=true&again=true');
    const { id: waitingId } = (await answer.json()) as { id: string };
    const waiting = await recruiter.until(waitingId, 'needs_mapping');
    const samplesOf = (column: string) => waiting.understanding?.mapping.find((it) => it.column === column)?.samples;
    expect(samplesOf('Name')?.[0]).toBe('███ ████████');
    expect(samplesOf('Xyzzy')?.[0]).toBe('CPIM, 2024, ███ ████████');
    expect(JSON.stringify(waiting)).not.toMatch(ADA);
    const viewer = await administrator.colleague('viewer');
    const seen = await viewer.until(waitingId, 'needs_mapping');
    expect(seen.understanding?.mapping.every(({ samples }) => samples.length === 0)).toBe(true);
    await recruiter.ask('POST', `imports/${waitingId}/start`);
    const done = await recruiter.until(waitingId, 'done');
    expect(done.understanding?.mapping.every(({ samples }) => samples.length === 0)).toBe(true);
    const kept = await house.source.query<{ understanding: string }[]>('SELECT understanding::text FROM import');
    for (const { understanding } of kept) expect(understanding).not.toMatch(ADA);
  });
});
