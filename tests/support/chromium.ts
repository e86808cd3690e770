import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/**
 * A headless Chromium: the system's own, else the one from npm. Close it in `afterAll`, or a failed journey leaves Jest waiting
 * for ever. Root needs `--no-sandbox`; the pages that journeys open are our own.
 */
export async function launchChromium(): Promise<Browser> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'unpack-chromium.mjs')], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { executablePath, env } = JSON.parse(stdout) as { executablePath: string; env: Record<string, string> };
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--no-zygote'] : [];
  return chromium.launch({ executablePath, args, env: { ...definedOf(process.env), ...env } });
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
