import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram, ModuleKind, ModuleResolutionKind, ScriptTarget } from 'typescript';
import { LIBRARIES, ROOT } from './sources';

const entries = LIBRARIES.map((it) => join(ROOT, 'libs', it, 'src/index.ts'));
const program = createProgram(entries, {
  module: ModuleKind.NodeNext,
  moduleResolution: ModuleResolutionKind.NodeNext,
  target: ScriptTarget.ES2023,
  customConditions: ['@plumbline/source'],
  skipLibCheck: true,
  types: [],
});

/** The names that a library exports, one a line, in alphabetical order. */
function exportsOf(library: string): string {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(ROOT, 'libs', library, 'src/index.ts'));
  const symbol = file && checker.getSymbolAtLocation(file);
  const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((it) => it.name);
  return [...names].sort().join('\n') + '\n';
}

describe('the public interface of a library', () => {
  // A change of interface shows in the diff of these files. UPDATE_GOLDENS=1 npm test -- tests/architecture writes them anew.
  it.each(LIBRARIES)('%s exports what its golden says', (library) => {
    const golden = join(__dirname, 'exports', `${library}.txt`);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, exportsOf(library));
    expect(existsSync(golden)).toBe(true);
    expect(exportsOf(library)).toBe(readFileSync(golden, 'utf8'));
  });
});
