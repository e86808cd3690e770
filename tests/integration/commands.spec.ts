import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOf } from '../scale/list';
import { PROJECT } from './images';

const LIST = [
  'Name,E-mail,Degree,Field of study,Certifications,Work experience',
  'Ada Example,ada@example.com,Bachelor of Science,Industrial Engineering,"CPIM, 2023","Convinced the plant manager of a new layout; scrap fell by 12%."',
  'Ben Example,ben@example.com,,,,Sells flowers',
  'Total,2,,,,',
  '',
].join('\n');

interface ScreenedLine {
  readonly rank: number;
  readonly row: number;
  readonly applicant: { readonly name: string | null };
  readonly duplicateOf: number | null;
  readonly score: number;
  readonly criteria: readonly {
    readonly points: number;
    readonly quotes: readonly { column: string; start: number; end: number; text: string }[];
  }[];
}

const pointsOf = ({ criteria }: ScreenedLine): number => criteria.reduce((sum, { points }) => sum + points, 0);

describe('The commands', () => {
  let folder: string;
  let list: string;
  const run = (...words: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(PROJECT, 'apps/plumbline/bin/plumbline.mjs'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // npm says in INIT_CWD from where it was called itself: that is not where this person stands.
      env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: undefined },
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-commands-'));
    list = join(folder, 'list.csv');
    writeFileSync(list, LIST);
    // Builds where that is needed, so that no command below tells of it.
    run('nothing');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('of the README exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [
      ...readFileSync(join(PROJECT, 'README.md'), 'utf8').matchAll(/npm (?:run (?:--silent )?)?(start|test|[a-z]+(?:-[a-z]+)*)\b/g),
    ].map(([, name]) => name!);
    for (const name of named.filter((it) => it !== 'ci' && it !== 'run')) expect(scripts).toHaveProperty(name);
  });

  it('screen judges a list without server or database, best first, with the words that earned the points', () => {
    const { status, stdout, stderr } = run('screen', list);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ScreenedLine);
    expect(lines.map(({ rank, row, applicant }) => [rank, row, applicant.name])).toEqual([
      [1, 1, 'Ada Example'],
      [2, 2, 'Ben Example'],
    ]);
    expect(lines[0]!.score).toBeGreaterThan(lines[1]!.score);
    for (const { points, quotes } of lines.flatMap(({ criteria }) => criteria)) {
      expect(points === 0 || quotes.length > 0).toBe(true);
      for (const { text } of quotes) expect(LIST).toContain(text);
    }
  });

  it('screen judges a long list, which several threads share, as it judges its parts', () => {
    const [heading, ...rows] = listOf(3_600);
    const screened = (name: string, some: readonly string[]): ScreenedLine[] => {
      writeFileSync(join(folder, name), [heading, ...some].join(''));
      const { status, stdout, stderr } = run('screen', name, '--as-of', '2026-11-24');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ScreenedLine);
    };
    const long = screened('long.csv', rows);
    expect(statSync(join(folder, 'long.csv')).size).toBeGreaterThan(2 * 1024 * 1024);
    expect(long.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
    expect(long.map(pointsOf)).toEqual(long.map(pointsOf).sort((a, b) => b - a));
    // The numbers of rows, places and duplicates are those of the part.
    const judgement = (line: ScreenedLine): object => ({ ...line, rank: 0, row: 0, duplicateOf: null });
    const parts = [0, 1_800].map((from) => screened('part.csv', rows.slice(from, from + 1_800)).sort((a, b) => a.row - b.row));
    expect(long.sort((a, b) => a.row - b.row).map(judgement)).toEqual(parts.flat().map(judgement));
  });

  it('screen says where nobody is in a list that it could read', () => {
    writeFileSync(join(folder, 'nobody.csv'), 'Name,Degree\n');
    const { status, stdout, stderr } = run('screen', 'nobody.csv');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/nobody\.csv was read, and none of its rows is an applicant\.\n$/);
  });

  it('screen says the same every time, from any folder, in any time zone', () => {
    const fromHere = run('screen', 'list.csv', '--as-of', '2026-11-24').stdout;
    process.env.TZ = 'Pacific/Kiritimati';
    const fromThere = run('screen', list, '--as-of', '2026-11-24').stdout;
    delete process.env.TZ;
    expect(fromThere).toBe(fromHere);
  });

  it('read shows how a file is understood, and a file that cannot be read stops no other', () => {
    const { status, stdout } = run('read', join(folder, 'missing.csv'), list);
    expect(status === 0 || status === 2).toBe(true);
    const [missing, understood, first] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(missing).toMatchObject({ problem: expect.any(String) as unknown });
    expect(understood).toMatchObject({
      format: 'csv',
      header: ['Name', 'E-mail', 'Degree', 'Field of study', 'Certifications', 'Work experience'],
    });
    expect(first).toEqual(expect.arrayContaining(['Ada Example']));
  });

  it.each([
    ['a list that is not there', ['screen', 'nowhere.csv'], /nowhere\.csv/],
    ['no list at all', ['screen'], /\S/],
    ['a word that is no command', ['scren'], /There is no command "scren"/],
  ])('refuse %s with status 2 and one clear line', (_, words, sentence) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
