import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { understandSafely } from './safe-reader';

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
});
