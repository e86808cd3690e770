import { ApplicantView, Opening, type Problem, RankingPage } from '@plumbline/contract';
import { readXlsx } from 'hucre';
import { House } from './house';
import { Recruiter } from './recruiter';

const HOSTILE = ['=cmd|" /C calc"!A0', '+441135550100', '-2+3', '@SUM(1+1)', '\t=1+1', '＝1+1'];
const LIST = [
  'Name,E-mail,Degree,Field of study,Certifications,Work experience',
  'Ada Example,ada@example.com,Bachelor of Science,Industrial Engineering,"CPIM, 2025","Negotiated lower prices with suppliers, saving 40 k€."',
  'Ben Example,ben@example.com,Bachelor of Science,Mechanical Engineering,,',
  'Cem Example,cem@example.com,Bachelor of Arts,History,,Sold flowers.',
  'Ben Example,ben@example.com,Bachelor of Science,Mechanical Engineering,,',
  'Ben Example,ben@example.com,Bachelor of Science,Mechanical Engineering,,',
  ...HOSTILE.map((it, at) => `"${it.replaceAll('"', '""')}",h${at}@example.com,"${it.replaceAll('"', '""')}",,,`),
  '',
].join('\r\n');

describe('The ranked list', () => {
  let house: House;
  let administrator: Recruiter;
  let openingId: string;

  beforeAll(async () => {
    house = await House.build();
    administrator = await Recruiter.signIn(house);
    openingId = (await administrator.openOpening()).id;
  });
  afterAll(() => house.tearDownAll());

  const page = async (query = ''): Promise<RankingPage> =>
    RankingPage.parse(await (await administrator.ask('GET', `openings/${openingId}/ranking${query}`)).json());
  const ids = ({ rows }: RankingPage) => rows.map(({ id }) => id);

  it('says that it still fills from the drop of a list until the last applicant is screened', async () => {
    expect(await page()).toMatchObject({ total: 0, isFilling: false });
    const { id } = (await (await administrator.upload(openingId, LIST, '?start=true')).json()) as { id: string };
    // Nobody works yet: the list is on its way, and stays so.
    expect(await page()).toMatchObject({ total: 0, isFilling: true });
    house.startWorker();
    expect((await administrator.until(id, 'done')).outcome).toMatchObject({ applicants: 11, duplicates: 2 });
    expect(await page()).toMatchObject({ total: 9, isFilling: false });
  });

  it('pages forwards and back, places each once, and counts exactly what a filter would show', async () => {
    const all = await page();
    expect(all.rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const first = await page('?limit=4');
    const second = await page(`?limit=4&after=${first.next!}`);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 8));
    expect(ids(await page(`?limit=4&before=${second.previous!}`))).toEqual(ids(first));
    for (const { code, status, count } of all.counts.certifications) expect((await page(`?cert=${code}:${status}`)).matching).toBe(count);
    for (const { value, count } of all.counts.required) expect((await page(`?required=${value}`)).matching).toBe(count);
    for (const { value, count } of all.counts.level) expect((await page(`?level=${value}`)).matching).toBe(count);
    const held = await page('?cert=CPIM');
    expect([held.matching, held.rows[0]?.place, held.total]).toEqual([1, 1, 9]);
    expect((await page('?duplicates=shown')).rows).toHaveLength(11);
  });

  it('is a query that makes sense, or is refused with what is wrong', async () => {
    const refused = await administrator.ask('GET', `openings/${openingId}/ranking?limit=5000&scoreMin=abc`);
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as Problem).fields?.map(({ field }) => field).sort()).toEqual(['limit', 'scoreMin']);
    expect(ids(await page('?after=tampered'))).toEqual(ids(await page()));
  });

  it('is taken along with reasons and quotes, and no cell of it is ever calculated', async () => {
    for (const { id } of (await page('?duplicates=shown')).rows)
      await administrator.ask('POST', `applicants/${id}/reveal`, { reason: 'To see names in the export' });
    const bytes = await (await administrator.ask('GET', `openings/${openingId}/ranking.csv?duplicates=shown`)).arrayBuffer();
    const csv = Buffer.from(bytes).toString('utf8');
    expect(csv).toMatch(/^\uFEFFPlace,Applicant,Name,E-mail,Score/);
    expect(csv).toContain('“Negotiated lower prices with suppliers');
    for (const start of HOSTILE.map((it) => it.slice(0, 3)).flatMap((it) => [`,${it}`, `,"${it}`])) expect(csv).not.toContain(start);
    expect(csv).toContain(`"'=cmd|"" /C calc""!A0"`);
    const workbook = await (await administrator.ask('GET', `openings/${openingId}/ranking.xlsx?duplicates=shown`)).arrayBuffer();
    const { sheets } = await readXlsx(new Uint8Array(workbook), { readStyles: false });
    const [sheet] = sheets;
    expect(sheet?.rows).toHaveLength(12);
    expect(JSON.stringify(sheet?.rows)).toContain(JSON.stringify(HOSTILE[0]));
    expect([...(sheet?.cells?.values() ?? [])].filter((it) => it.formula !== undefined)).toEqual([]);
    expect(Buffer.from(workbook).includes('<f>')).toBe(false);
  });

  it('loses one applicant when an administrator deletes one; a duplicate takes the place, the reason stays in the trail', async () => {
    const everybody = await page('?duplicates=shown');
    const [ben, ...again] = everybody.rows
      .filter(({ name }) => name === 'Ben Example')
      .sort((a, b) => Number(a.duplicateOf !== null) - Number(b.duplicateOf !== null));
    expect(again.map(({ duplicateOf }) => duplicateOf)).toEqual([ben!.id, ben!.id]);
    expect((await administrator.ask('DELETE', `applicants/${ben!.id}`, {})).status).toBe(400);
    const recruiter = await administrator.colleague('recruiter');
    expect((await recruiter.ask('DELETE', `applicants/${ben!.id}`, { reason: 'Not mine to delete' })).status).toBe(403);
    expect((await administrator.ask('DELETE', `applicants/${ben!.id}`, { reason: 'Asked to be forgotten' })).status).toBe(204);
    expect((await administrator.ask('GET', `applicants/${ben!.id}`)).status).toBe(404);
    const left = (await page('?duplicates=shown')).rows.filter(({ name }) => name === 'Ben Example');
    expect(left.map(({ duplicateOf }) => duplicateOf).sort()).toEqual(
      [left.find(({ duplicateOf }) => duplicateOf === null)!.id, null].sort(),
    );
    expect((await page()).total).toBe(9);
    const { counts } = Opening.parse(await (await administrator.ask('GET', `openings/${openingId}`)).json());
    expect(counts).toMatchObject({ applicants: 9, duplicates: 1 });
    for (const table of ['applicant', 'scorecard', 'row_problem', 'reveal'])
      expect(await house.source.query(`SELECT 1 FROM ${table} WHERE import_number || '-' || row = $1`, [ben!.id])).toEqual([]);
    const activity = await (await administrator.ask('GET', 'activity')).text();
    expect(activity).toContain('Asked to be forgotten');
    expect(activity).toContain(`applicant:${ben!.id}`);
  });

  it('opens each applicant with the judgement that is stored, and neighbours under the same filters', async () => {
    const { rows } = await page('?required=yes');
    for (const [at, { id, score }] of rows.entries()) {
      const view = ApplicantView.parse(await (await administrator.ask('GET', `applicants/${id}?required=yes`)).json());
      expect(view).toMatchObject({ isAsStored: true, score, previous: rows[at - 1]?.id ?? null, next: rows[at + 1]?.id ?? null });
      expect(view.findings.reduce((sum, { points }) => sum + points, 0)).toBe(view.bars.reduce((sum, { points }) => sum + points, 0));
    }
  });
});
