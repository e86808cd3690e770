import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps the address under which people reach this installation, so that a later command can make links for it. */
export function rememberAddress(dataFolder: string, publicUrl: string): void {
  writeFileSync(join(dataFolder, 'address'), `${publicUrl}\n`);
}

/** The address of the last start from this data folder; undefined before the first. */
export function rememberedAddress(dataFolder: string): string | undefined {
  const file = join(dataFolder, 'address');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
