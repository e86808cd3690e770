import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DEFAULT_LIMITS, readSafely, type Understanding } from '@plumbline/intake';
import { type Import, Import as ImportSchema, Opening, type Problem } from '@plumbline/contract';
import { House } from '../integration/house';
import { Recruiter } from '../integration/recruiter';
import type { WorkerProcess } from '../integration/worker-process';
import { bomb, part, sheetOf, workbook, zip } from './zip';

const HEADINGS = 'Name,E-mail,Degree,Field of study,Work experience';
const ADA = 'Ada Example,ada@example.com,BSc,Industrial Engineering,Cut scrap by 18 % with SPC.';
const BEN = 'Ben Example,ben@example.com,MSc,Physics,Sold flowers.';
const csv = (...lines: readonly string[]): Buffer => Buffer.from([HEADINGS, ...lines, ''].join('\r\n'));
const TABLE = [HEADINGS, ADA, BEN].map((line) => line.split(','));

/** The same bytes every time that look like nothing. */
function garbage(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 7; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

const wide = (columns: number): Buffer => {
  const rest = Array.from({ length: columns - 2 }, (_, at) => `Note ${at}`).join(',');
  const cells = Array.from({ length: columns - 2 }, (_, at) => (at % 500 === 0 ? 'Cut scrap.' : '')).join(',');
  return Buffer.from(`Name,E-mail,${rest}\nAda Example,ada@example.com,${cells}\nBen Example,ben@example.com,${cells}\n`);
};

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, at) => {
  const [name, before] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join('')}]>`;

/** What is sent, and what the recruiter is told: why there is nobody in it, or how many are. */
const REFUSED: readonly (readonly [string, () => Buffer, RegExp])[] = [
  ['only headings', () => csv(), /headings and nobody under them\. Export it again/],
  [
    'headings, and lines with nothing on them',
    () => csv('', ',,,,', '', ' , , , , '),
    /Export it again|None of the \d+ rows is an applicant/,
  ],
  ['headings again and again', () => csv(HEADINGS, HEADINGS, HEADINGS), /None of the 3 rows is an applicant|nobody under them/],
  ['totals and remarks', () => csv('Total,2,,,', 'Exported on,2026-11-24,,,'), /None of the 2 rows is an applicant/],
  ['bytes that mean nothing', () => garbage(200_000), /no readable text\. Save the list as CSV or XLSX/],
  [
    'a cell of 50 MB, in quotes',
    () => csv(`"${'x'.repeat(50_000_000)}",ada@example.com,BSc,Physics,`),
    /longer than 4 million characters.*Export it again as CSV/,
  ],
  ['a line of 50 MB', () => csv('x'.repeat(50_000_000)), /longer than 4 million characters.*Export it again as CSV/],
  ['20,000 columns', () => wide(20_000), /20000 columns, more than the 16384.*Leave out/],
  [
    'an archive that unpacks to 1.2 GB and says so',
    () => zip(workbook(bomb('xl/worksheets/sheet1.xml', 1200, 1_258_291_200))),
    /unpacks to more than 1024 MiB\. Save the list as CSV/,
  ],
  [
    'an archive that unpacks to 1.2 GB and says that it is small',
    () => zip(workbook(bomb('xl/worksheets/sheet1.xml', 1200, 5000))),
    /Save (it again|the list)/,
  ],
  [
    'an archive whose parts lie outside of it',
    () => zip([...workbook(sheetOf(TABLE)), part('../../../etc/cron.d/evil', '* * * * * root true')]),
    /cannot be trusted\. Save it again/,
  ],
  ['an archive of something else', () => zip([part('word/document.xml', '<document/>')]), /not a workbook\. Choose an XLSX file/],
  ['a workbook that was cut off', () => zip(workbook(sheetOf(TABLE))).subarray(0, 900), /damaged.*Save it again/],
  ['a workbook with an empty sheet', () => zip(workbook(sheetOf([]))), /No sheet of the workbook holds a table/],
  [
    'a workbook of a million columns',
    () => zip(workbook(sheetOf([...TABLE, [{ at: 'BDWGN4', text: 'far away' }]]))),
    /column 999999 is outside.*Save it again|more memory/,
  ],
  [
    'a workbook with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), garbage(4096)]),
    /old Office file.*or one with a password.*save it as XLSX or CSV/,
  ],
  [
    'a web page that is called a workbook',
    () =>
      Buffer.from(
        '<html><body><table><tr><th>Name</th><th>Degree</th></tr><tr><td>Ada Example</td><td>BSc</td></tr></table></body></html>',
      ),
    /This is a web page.*save it as XLSX or CSV/,
  ],
  ['XML', () => Buffer.from('<?xml version="1.0"?>\n<applicants><name>Ada Example</name></applicants>'), /This is XML.*XLSX or CSV/],
  ['JSON', () => Buffer.from('[{"name":"Ada Example","degree":"BSc"},\n{"name":"Ben Example"}]'), /This is JSON.*CSV or XLSX/],
  ['JSON, a document a line', () => Buffer.from('{"name":"Ada Example"}\n{"name":"Ben Example"}\n'), /This is JSON.*CSV or XLSX/],
  ['contact cards', () => Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nEND:VCARD\n'), /contact cards.*CSV/],
  [
    'a column for each applicant',
    () =>
      Buffer.from(
        'Name,Ada Example,Ben Example\nDegree,BSc,MSc\nField of study,Industrial Engineering,Physics\nE-mail,ada@example.com,ben@example.com\n',
      ),
    /a row for each fact \(Name, Degree, Field of study …\).*transposed/,
  ],
  [
    'a block of lines for each applicant',
    () => Buffer.from('Name: Ada Example\nDegree: BSc\nSkills: SPC\n\nName: Ben Example\nDegree: MSc\nSkills: ERP\n'),
    /a row for each fact \(Name, Degree, Skills …\).*transposed/,
  ],
  ['a PDF that is called a list', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), /This is a PDF, not a list/],
];

const TAKEN: readonly (readonly [string, () => Buffer, number])[] = [
  ['NUL bytes between the letters', () => csv(ADA.replace('Ada', 'A\0da'), BEN), 2],
  ['UTF-16 that does not say so', () => Buffer.from(csv(ADA, BEN).toString('utf8'), 'utf16le'), 2],
  ['quotes that never close', () => csv(`"${ADA}`, BEN, `Cem Example,cem@example.com,"BSc,Physics,"`), 3],
  ['10,000 columns', () => wide(10_000), 2],
  ['cells that a spreadsheet would calculate', () => csv(`"=cmd|' /C calc'!A0",ada@example.com,"@SUM(1+1)",-2+3,`, BEN), 2],
  [
    'a workbook whose text names itself over and over',
    () => zip(workbook(sheetOf([...TABLE, ['&l;', 'cem@example.com', 'BSc']], LAUGHS))),
    3,
  ],
  ['an address of a million letters', () => csv(`Ada Example,${'a.'.repeat(250_000)}@${'b-'.repeat(250_000)},BSc,Physics,`, BEN), 2],
  ['a résumé of three million letters', () => csv(`${ADA}${' Cut scrap by 3 %.'.repeat(170_000)}`, BEN), 2],
];

describe('A hostile upload', () => {
  let house: House;
  let worker: WorkerProcess;
  let recruiter: Recruiter;
  let openingId: string;

  beforeAll(async () => {
    house = await House.build();
    worker = house.startWorker();
    recruiter = await Recruiter.signIn(house);
  });
  beforeEach(async () => {
    openingId = (await recruiter.openOpening()).id;
  });
  afterEach(async () => {
    // Whatever was sent, those who receive and read go on.
    expect(worker.isRunning).toBe(true);
    expect((await recruiter.ask('GET', 'session')).status).toBe(200);
  });
  afterAll(() => house.tearDownAll());

  /** Sends it as a recruiter would who agrees to whatever was understood. */
  async function send(bytes: Buffer): Promise<Import> {
    const answer = await recruiter.upload(openingId, new Uint8Array(bytes), '?start=true');
    expect(answer.status).toBe(201);
    const { id } = ImportSchema.parse(await answer.json());
    const seen = await recruiter.until(id, 'done', 'needs_mapping');
    if (seen.state !== 'needs_mapping') return seen;
    expect((await recruiter.ask('POST', `imports/${id}/start`)).status).toBe(200);
    return recruiter.until(id, 'done');
  }

  it.each(REFUSED)('with %s ends with what is wrong and what to do next, and with nobody in the list', async (_, bytes, sentence) => {
    const end = await send(bytes());
    expect([end.state, end.outcome]).toEqual(['failed', null]);
    expect(end.failure).toMatch(sentence);
    const { counts } = Opening.parse(await (await recruiter.ask('GET', `openings/${openingId}`)).json());
    expect(counts).toMatchObject({ applicants: 0, imports: 0, problems: 0 });
  });

  it.each(TAKEN)('with %s is read for what it holds', async (_, bytes, applicants) => {
    expect(await send(bytes())).toMatchObject({ state: 'done', failure: null, outcome: { applicants } });
  });

  it('with nothing in it is refused at the door', async () => {
    const answer = await recruiter.upload(openingId, '');
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Problem).detail).toBe('The file is empty. Choose a file that holds a list of applicants.');
  });

  it('leaves nothing behind on the disk, and the next list is screened as ever', async () => {
    expect(await send(csv(ADA, BEN))).toMatchObject({ state: 'done', outcome: { applicants: 2 } });
  });
});

describe('A file that takes the reader too long', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-hostile-'));
    file = join(folder, 'list.csv');
    writeFileSync(file, csv(ADA, BEN));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const limits = { ...DEFAULT_LIMITS, seconds: 0.001 };
  const TOO_LONG = { problem: 'Reading took longer than 0.001 seconds and was stopped. Split the list, or save it as CSV.' };

  it('is stopped, and the recruiter is told so, while it is looked at and while it is read', async () => {
    const reading = { file, outputFile: join(folder, 'rows') };
    const nothing = () => undefined;
    const listener = { onProgress: nothing, onSegment: nothing, onProblems: nothing };
    expect(await readSafely({ ...reading, limits }, (reader) => reader.understand())).toEqual(TOO_LONG);
    await readSafely(reading, async (reader) => {
      const understanding = (await reader.understand()) as Understanding;
      expect(await readSafely({ ...reading, limits }, (slow) => slow.rewrite(understanding, listener))).toEqual(TOO_LONG);
      expect(await reader.rewrite(understanding, listener)).toMatchObject({ applicants: 2 });
    });
  });
});
