import { Import, Imports, Opening, type Problem, RequirementsView, RowProblems, SearchResult } from '@plumbline/contract';
import { listOf } from '../scale/list';
import { House } from './house';
import { Recruiter } from './recruiter';

const LIMIT_BYTES = 400_000;

describe('a recruiter with a list', () => {
  let house: House;
  let recruiter: Recruiter;
  let opening: Opening;

  beforeAll(async () => {
    house = await House.build();
    house.startWorker();
    recruiter = await Recruiter.signIn(house, { UPLOAD_LIMIT_BYTES: String(LIMIT_BYTES) });
  });

  afterAll(async () => {
    await house.tearDownAll();
  });

  beforeEach(async () => {
    opening = await recruiter.openOpening();
  });

  const list = (rows: number, seed = 1) => [...listOf(rows, seed)].join('');
  const importOf = async (answer: Response) => Import.parse(await answer.json());
  const problemOf = async (answer: Response) => (await answer.json()) as Problem;
  const UNKNOWN =
    'Bewerber;Unbekanntes;Abschluss\r\nAda Example;x;BSc Industrial Engineering\r\nBen Example;y;MSc Physics\r\n;;;zu viel\r\n';

  const until = (id: string, ...states: Import['state'][]) => recruiter.until(id, ...states);

  it('drops it, follows it by events until it is done, and finds it in the list of imports', async () => {
    const answer = await recruiter.upload(opening.id, list(400), '?start=true');
    expect(answer.status).toBe(201);
    const { id } = await importOf(answer);
    const events = await recruiter.ask('GET', `imports/${id}/events`);
    expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(events.headers.get('x-accel-buffering')).toBe('no');
    const told = (await events.text()).split('\n\n').filter((event) => event.includes('event: progress'));
    const last = Import.parse(JSON.parse(told.at(-1)?.match(/^data: (.*)$/m)?.[1] ?? ''));
    expect(last).toMatchObject({ state: 'done', outcome: { applicants: 400 }, progress: { rowsScreened: 400, isRowCountFinal: true } });
    const { imports } = Imports.parse(await (await recruiter.ask('GET', `openings/${opening.id}/imports`)).json());
    expect(imports.map((it) => it.id)).toEqual([id]);
    expect(imports[0]?.uploadedBy).toBe('Robin Example');
    const { counts } = Opening.parse(await (await recruiter.ask('GET', `openings/${opening.id}`)).json());
    expect(counts.applicants + counts.duplicates).toBe(400);
  });

  it('is told that the same file is there already, and may import it all the same', async () => {
    const first = await importOf(await recruiter.upload(opening.id, list(5, 7), '?start=true'));
    const refused = await recruiter.upload(opening.id, list(5, 7), '?start=true');
    expect(refused.status).toBe(409);
    expect((await problemOf(refused)).detail).toMatch(/imported into this opening before/);
    const again = await importOf(await recruiter.upload(opening.id, list(5, 7), '?start=true&again=true'));
    expect(again.sameFileAs?.id).toBe(first.id);
  });

  it('is told the limit when a file is too large, whether the request says so or not', async () => {
    const refused = await recruiter.upload(opening.id, 'x'.repeat(LIMIT_BYTES + 1));
    expect(refused.status).toBe(413);
    expect((await problemOf(refused)).detail).toMatch(/larger than 400,000 bytes/);
    expect((await recruiter.upload(opening.id, 'x'.repeat(LIMIT_BYTES * 3))).status).toBe(413);
    expect((await recruiter.upload(opening.id, '')).status).toBe(400);
    expect((await recruiter.ask('POST', `openings/${opening.id}/imports`, { no: 'file' })).status).toBe(400);
  });

  it('corrects what was understood, sees the head read again, starts, and gets the problems with reasons', async () => {
    const { id } = await importOf(await recruiter.upload(opening.id, UNKNOWN, '?start=true'));
    const waiting = await until(id, 'needs_mapping');
    const standing = Opening.parse(await (await recruiter.ask('GET', `openings/${opening.id}`)).json());
    expect([standing.isFilling, standing.listsWaiting]).toEqual([false, 1]);
    expect(waiting.understanding?.delimiter).toBe(';');
    const nonsense = await recruiter.ask('PATCH', `imports/${id}/understanding`, {
      mapping: [{ column: 'Unbekanntes', field: 'shoe size' }],
    });
    expect(nonsense.status).toBe(422);
    const corrected = await importOf(
      await recruiter.ask('PATCH', `imports/${id}/understanding`, {
        mapping: [
          { column: 'Unbekanntes', field: 'never_scored' },
          { column: 'Bewerber', field: 'name' },
        ],
      }),
    );
    expect(corrected.understanding?.mapping.find(({ column }) => column === 'Unbekanntes')).toMatchObject({
      field: 'never_scored',
      evidence: 'person',
    });
    await recruiter.ask('PATCH', `imports/${id}/understanding`, { encoding: 'smoke signals' });
    const kept = await until(id, 'needs_mapping');
    expect(kept.failure).toMatch(/cannot be read like that, and stays as it was/);
    expect(kept.understanding).toEqual(corrected.understanding);
    await recruiter.ask('PATCH', `imports/${id}/understanding`, { encoding: 'windows-1252' });
    const again = await until(id, 'needs_mapping');
    expect(again.understanding?.mapping.find(({ column }) => column === 'Unbekanntes')?.field).toBe('never_scored');
    expect((await recruiter.ask('POST', `imports/${id}/start`)).status).toBe(200);
    const done = await until(id, 'done');
    expect(done.outcome).toMatchObject({ applicants: 2, notApplicants: 1 });
    const problems = RowProblems.parse(await (await recruiter.ask('GET', `imports/${id}/problems`)).json());
    expect(problems.total).toBe(done.progress.problems);
    expect(problems.problems.length).toBe(problems.total);
    const csv = await recruiter.ask('GET', `imports/${id}/problems.csv`);
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment/);
    const lines = (await csv.text()).split('\r\n');
    expect(lines[0]).toContain('Row,Column,Problem,What was said,What was expected,Suggestion');
    expect((await recruiter.ask('POST', `imports/${id}/start`)).status).toBe(409);
  });

  it('finds a person by the beginning of a name or address, with the place, and nobody by letters in between', async () => {
    const people = [
      'Name,E-mail,Degree',
      'Anne-Marie Muster,am@example.com,BSc',
      'Dana Marek,dana.marek@example.com,BSc Industrial Engineering',
    ];
    const { id } = await importOf(await recruiter.upload(opening.id, people.join('\n'), '?start=true'));
    await until(id, 'done');
    const find = async (text: string): Promise<(readonly [string, number | null])[]> => {
      const answer = await recruiter.ask('POST', `openings/${opening.id}/search`, { text });
      return SearchResult.parse(await answer.json()).rows.map(({ name, place }) => [name, place] as const);
    };
    expect(await find('MAR')).toEqual([
      ['Dana Marek', 1],
      ['Anne-Marie Muster', 2],
    ]);
    expect(await find('dana.m')).toEqual([['Dana Marek', 1]]);
    expect(await find('an')).toEqual([['Anne-Marie Muster', 2]]);
    expect(await find('ana')).toEqual([]);
  });

  it('undoes a finished import, and its applicants are gone', async () => {
    const { id } = await importOf(await recruiter.upload(opening.id, list(50, 9), '?start=true'));
    await until(id, 'done');
    expect((await recruiter.ask('POST', `imports/${id}/cancel`)).status).toBe(409);
    expect((await importOf(await recruiter.ask('POST', `imports/${id}/undo`))).state).toBe('undone');
    expect(Opening.parse(await (await recruiter.ask('GET', `openings/${opening.id}`)).json()).counts).toMatchObject({
      applicants: 0,
      imports: 0,
    });
    expect((await recruiter.upload(opening.id, list(50, 9), '?start=true')).status).toBe(201);
  });

  it('reads what is asked of applicants, and has them judged again under stricter terms', async () => {
    const { id } = await importOf(await recruiter.upload(opening.id, list(50, 11), '?start=true'));
    await until(id, 'done');
    const asked = await recruiter.ask('POST', `openings/${opening.id}/rescore`, { adjacentFields: 'strict', asOf: '2027-01-31' });
    expect(asked.status).toBe(202);
    let now = Opening.parse(await asked.json());
    while (now.rescoring !== null) now = Opening.parse(await (await recruiter.ask('GET', `openings/${opening.id}`)).json());
    expect(now).toMatchObject({ asOf: '2027-01-31', requirements: { adjacentFields: 'strict' } });
    const requirements = RequirementsView.parse(await (await recruiter.ask('GET', `openings/${opening.id}/requirements`)).json());
    expect(requirements.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(10_000);
    expect(requirements).toMatchObject({ adjacentFields: 'strict', version: now.requirements.version });
  });

  it('renames an opening, closes it, and a closed one takes no list', async () => {
    const changed = await recruiter.ask('PATCH', `openings/${opening.id}`, { title: 'Line lead, York', isClosed: true });
    expect(Opening.parse(await changed.json())).toMatchObject({ title: 'Line lead, York', isClosed: true });
    expect((await recruiter.upload(opening.id, list(5))).status).toBe(409);
    expect((await recruiter.ask('GET', 'imports/0b8a4a0e-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
