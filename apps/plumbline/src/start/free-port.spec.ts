import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePortFrom } from './free-port';
import { StartRefusal } from './start-refusal';

describe('A port', () => {
  it('is the next free one when somebody else listens on the wanted one', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await freePortFrom(port, '127.0.0.1')).toBeGreaterThan(port);
    await new Promise((resolve) => other.close(resolve));
    expect(await freePortFrom(port, '127.0.0.1')).toBe(port);
  });

  it('is refused on an address that this machine does not have', async () => {
    await expect(freePortFrom(4300, '203.0.113.7')).rejects.toThrow(StartRefusal);
    await expect(freePortFrom(4300, '203.0.113.7')).rejects.toThrow(/--host/);
  });
});
