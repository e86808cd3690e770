import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, type Understanding } from './intake';
import { rewriteSafely, understandSafely } from './safe-reader';

const nothing = () => undefined;

describe('a list read in a process of its own', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-lists-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('is understood however much there is to say of it: a form with 200 long questions', async () => {
    const questions = Array.from({ length: 200 }, (_, at) => `Question ${at + 1} ${'what did you do at work and why? '.repeat(6)}`);
    const answers = questions.map((_, at) => `Answer ${at + 1} ${'much of this and a little of that '.repeat(6)}`).join(';');
    const file = join(folder, 'form.csv');
    await writeFile(file, ['Name;E-mail', ...questions].join(';').concat(`\nAda Example;ada@example.com;${answers}`.repeat(3)));
    const understanding = await understandSafely(file);
    expect(understanding).not.toHaveProperty('problem');
    expect('mapping' in understanding && understanding.mapping).toHaveLength(202);
  });

  describe('that ends before it has said all', () => {
    const list = async (rows: number) => {
      const file = join(folder, `${String(rows)}-rows.csv`);
      await writeFile(file, 'Name,Degree\n'.concat('Ada Example,BSc Industrial Engineering\n'.repeat(rows)));
      return file;
    };
    const heap = (heapMegabytes: number) => ({ limits: { ...DEFAULT_LIMITS, heapMegabytes } });

    it('is said to need more memory where that is so', async () => {
      const few = (await understandSafely(await list(1))) as Understanding;
      const order = { outputFile: join(folder, 'rows'), understanding: few, onProgress: nothing, onSegment: nothing, onProblems: nothing };
      expect(await rewriteSafely({ ...order, file: await list(100_000), ...heap(10) })).toEqual({
        problem: 'The file needs more memory than reading may use. Save the list as CSV and choose that file.',
      });
    });

    it('is not said to need more memory where nobody knows why: the sentence says where, what, and what to do', async () => {
      // A heap of no size: the process ends before it begins.
      expect(await understandSafely(await list(1), heap(Number.NaN))).toEqual({
        problem:
          'Reading ended unexpectedly, at the beginning of the file (exit status 9). Choose the file again; where that does not help, save the list as CSV and choose that file.',
      });
    });
  });
});
