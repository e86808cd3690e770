import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

const files = readdirSync(join(ROOT, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
  .filter((it) => /\.(?:ts|html)$/.test(it) && !it.startsWith('testing/') && !/\.(?:spec|fixture)\.ts$/.test(it))
  .map((it) => join('apps/web/src', it));
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const holding = (words: RegExp): string[] => files.filter((file) => words.test(textOf(file)));

describe('the web app', () => {
  it('knows where the API answers in one file', () => {
    expect(holding(/['"`]\/?api\//)).toEqual(['apps/web/src/api/addresses.ts']);
  });

  it('knows server-sent events in one file', () => {
    expect(holding(/\bEventSource\b/)).toEqual(['apps/web/src/api/import-stream.ts']);
  });

  it('takes types only from the contract, so that no schema is sent to a browser', () => {
    expect(holding(/^import \{(?!\s*type\b)[^}]*\} from '@plumbline\/contract'/m)).toEqual([]);
  });

  it('sets no style in the text of a page, which its policy forbids', () => {
    expect(holding(/<[a-z-]+[^>]*\sstyle="/)).toEqual([]);
  });
});
