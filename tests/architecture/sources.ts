import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { preProcessFile } from 'typescript';

export const ROOT = resolve(__dirname, '../..');
export const LIBRARIES = readdirSync(join(ROOT, 'libs'));

/** The file that boundaries.spec.ts plants and removes, while other specs run. */
export const PLANTED = 'planted-violation.spec.ts';

/** Every TypeScript source of the apps and libraries, as paths from the root of the project. Built files and packages are left out. */
export function sources(): string[] {
  return ['apps', 'libs']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter(
      (file) =>
        file.endsWith('.ts') && !file.endsWith(PLANTED) && !file.endsWith('.d.ts') && !/(^|\/)(node_modules|dist|coverage)\//.test(file),
    );
}

/** The sources that a source imports, through relative paths or by a library's name. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return preProcessFile(text, true, true)
    .importedFiles.map((it) => resolved(file, it.fileName))
    .filter((it) => it !== undefined);
}

function resolved(from: string, specifier: string): string | undefined {
  const library = /^@plumbline\/([\w-]+)$/.exec(specifier)?.[1];
  if (library !== undefined) return join('libs', library, 'src/index.ts');
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(ROOT, dirname(from), specifier);
  const found = [`${base}.ts`, join(base, 'index.ts'), base].find((it) => it.endsWith('.ts') && existsSync(it));
  return found === undefined ? undefined : relative(ROOT, found);
}
