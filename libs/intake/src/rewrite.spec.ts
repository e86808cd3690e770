import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, type Segment, type Understanding } from './intake';
import { rewrite } from './rewrite';
import { understand } from './understand';

const MEGABYTE = 1_048_576;
const APPLICANTS = 30_000;

let folder: string;
let segments: Segment[];
let lines: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-rewrite-'));
  const file = join(folder, 'list.csv');
  const story = 'kept the line running and wrote down what stopped it. '.repeat(12);
  const people = Array.from({ length: APPLICANTS }, (_, index) => `Kim ${index},kim.${index}@example.com,${story}`);
  await writeFile(file, ['Name,E-mail,Experience', ...people].join('\n'));
  const understanding = (await understand(file, { headerRow: 0 })) as Understanding;
  const outputFile = join(folder, 'rows');
  segments = [];
  const onSegment = (it: Segment): void => {
    segments.push(it);
  };
  await rewrite({ file, outputFile, understanding, limits: DEFAULT_LIMITS }, { onSegment, onProgress: nothing, onProblems: nothing });
  lines = await readFile(outputFile);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nothing = (): void => undefined;

describe('The segments of a list of 20 megabytes', () => {
  it('hold every applicant once, in the order of the list', () => {
    const rows = segments.flatMap(({ startByte, endByte }) => rowsOf(lines.subarray(startByte, endByte)));
    expect(rows).toEqual(Array.from({ length: APPLICANTS }, (_, index) => index + 1));
    expect(segments.map(({ rows: count }) => count)).toEqual(
      segments.map(({ startByte, endByte }) => rowsOf(lines.subarray(startByte, endByte)).length),
    );
  });

  it('are small at the beginning, so that two workers soon have something to do', () => {
    for (const segment of segments.slice(0, 2)) expect(sizeOf(segment)).toBeLessThan(1.5 * MEGABYTE);
  });

  it('are larger in the middle, and at the end small again, so that no worker has long to do alone', () => {
    expect(Math.max(...segments.map(sizeOf))).toBeGreaterThan(4 * MEGABYTE);
    for (const segment of segments.slice(-2)) expect(sizeOf(segment)).toBeLessThan(1.5 * MEGABYTE);
  });
});

function rowsOf(bytes: Buffer): number[] {
  const text = bytes.toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Number(line.slice(0, line.indexOf('\t'))));
}

function sizeOf({ startByte, endByte }: Segment): number {
  return endByte - startByte;
}
