import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';
import type { House } from './house';

const API = join(__dirname, '../../apps/api/dist/main.js');
const PATIENCE_MS = 120_000;

/**
 * Starts the api of a house as it is run in earnest, to be ended with it, and resolves to its address once it answers. What it logs
 * is shown, unless somebody else hears it.
 */
export async function startApi(
  house: House,
  environment: Readonly<Record<string, string>> = {},
  hear?: (words: string) => void,
): Promise<string> {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: house.databaseUrl,
    REDIS_URL: '',
    UPLOAD_FOLDER: house.uploadFolder,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const api = spawn(process.execPath, [API], { env, stdio: ['ignore', hear === undefined ? 'inherit' : 'pipe', 'inherit'] });
  api.stdout?.setEncoding('utf8').on('data', (words: string) => hear?.(words));
  const gone = once(api, 'close');
  house.alsoEnd(async () => {
    api.kill('SIGTERM');
    await gone;
  });
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + PATIENCE_MS; !(await isReady(address));) {
    if (Date.now() > end || api.exitCode !== null || api.signalCode !== null) throw new Error('The api did not start.');
    await pause(50);
  }
  return address;
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}
