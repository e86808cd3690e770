import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, type Understanding } from './intake';
import { readSafely } from './safe-reader';

const nothing = () => undefined;
const listener = { onProgress: nothing, onSegment: nothing, onProblems: nothing };

describe('a list read in a process of its own', () => {
  let folder: string;
  let outputFile: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-lists-'));
    outputFile = join(folder, 'rows');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('is understood however much there is to say of it: a form with 200 long questions', async () => {
    const questions = Array.from({ length: 200 }, (_, at) => `Question ${at + 1} ${'what did you do at work and why? '.repeat(6)}`);
    const answers = questions.map((_, at) => `Answer ${at + 1} ${'much of this and a little of that '.repeat(6)}`).join(';');
    const file = join(folder, 'form.csv');
    await writeFile(file, ['Name;E-mail', ...questions].join(';').concat(`\nAda Example;ada@example.com;${answers}`.repeat(3)));
    const understanding = await readSafely({ file, outputFile }, (reader) => reader.understand());
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
      const few = (await readSafely({ file: await list(1), outputFile }, (reader) => reader.understand())) as Understanding;
      const many = { file: await list(100_000), outputFile, ...heap(10) };
      expect(await readSafely(many, (reader) => reader.rewrite(few, listener))).toEqual({
        problem: 'The file needs more memory than reading may use. Save the list as CSV and choose that file.',
      });
    });

    it('is heard to have ended even where it did so before it was asked, and nobody had a moment to notice', async () => {
      await readSafely({ file: await list(1), outputFile, ...heap(Number.NaN) }, async (reader) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
        expect(await reader.understand()).toHaveProperty('problem', expect.stringContaining('(exit status 9)'));
      });
    });

    it('is not said to need more memory where nobody knows why: the sentence says where, what, and what to do', async () => {
      // A heap of no size: the process ends before it begins.
      const ended = {
        problem:
          'Reading ended unexpectedly, at the beginning of the file (exit status 9). Choose the file again; where that does not help, save the list as CSV and choose that file.',
      };
      await readSafely({ file: await list(1), outputFile, ...heap(Number.NaN) }, async (reader) => {
        expect(await reader.understand()).toEqual(ended);
        // Nor does anybody wait for it who asks it again.
        expect(await reader.understand()).toEqual(ended);
      });
    });
  });
});
