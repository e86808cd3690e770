import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePortFrom } from './free-port';
import { StartRefusal } from './start-refusal';

describe('A port', () => {
  it('is the next free one when somebody else listens on the wanted one', async () => {
    // Below the ports of outgoing connections: nobody else takes it while this looks.
    const port = await freePortFrom(31_000 + (process.pid % 1000), '127.0.0.1');
    const other = createServer();
    await once(other.listen(port, '127.0.0.1'), 'listening');
    expect(await freePortFrom(port, '127.0.0.1')).toBeGreaterThan(port);
    await new Promise((resolve) => other.close(resolve));
    expect(await freePortFrom(port, '127.0.0.1')).toBe(port);
  });

  it('is refused on an address that this machine does not have', async () => {
    await expect(freePortFrom(4300, '203.0.113.7')).rejects.toThrow(StartRefusal);
    await expect(freePortFrom(4300, '203.0.113.7')).rejects.toThrow(/--host/);
  });
});
