import { once } from 'node:events';
import { createServer } from 'node:net';

/** Outgoing connections take their ports from 32,768 upwards: below, nobody takes one between its choice and its use. */
const FIRST = 10_000;
const PORTS = 20_000;
const APART = 31;
let chosen = 0;

/** A port of 127.0.0.1 on which nobody listens, another each time and, as far as can be, in each process of tests. */
export async function freePort(): Promise<number> {
  const port = FIRST + ((process.pid * APART + chosen++) % PORTS);
  return (await isFree(port)) ? port : freePort();
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch {
    return false;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}
