import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartRefusal } from './start-refusal';

const ATTEMPTS = 50;

/** The first port from `wanted` upwards on which nobody listens at `host`. */
export async function freePortFrom(wanted: number, host: string): Promise<number> {
  const last = Math.min(wanted + ATTEMPTS, 65_535);
  for (let port = wanted; port <= last; port++) {
    if (await isFree(port, host)) return port;
  }
  throw new StartRefusal(`Every port from ${String(wanted)} to ${String(last)} is in use: choose another with --port.`);
}

async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    await new Promise((resolve) => server.close(resolve));
    return true;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return false;
    if (code === 'EACCES')
      throw new StartRefusal(`This system does not let you use port ${String(port)}: choose one above 1023 with --port.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartRefusal(`This machine has no address "${host}": choose another with --host.`);
    throw error;
  }
}
