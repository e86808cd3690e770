import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer, stopServer } from './server-process';

/** A program in the server's place that is gone before its last words have been written. */
const ENDS_BEFORE_ITS_LAST_WORDS = `#!/bin/sh
(sleep 0.3; echo 'FATAL: this setting is nonsense' >&2) &
exit 1
`;

/** Another, whose words arrive in pieces. */
const SAYS_SO_IN_PIECES = `#!/bin/sh
printf 'LOG: database system is ready to acc' >&2
sleep 0.3
echo 'ept connections' >&2
exec sleep 600
`;

describe('A server', () => {
  const binaries = mkdtempSync(join(tmpdir(), 'plumbline-server-'));
  afterAll(() => {
    rmSync(binaries, { recursive: true, force: true });
  });

  function orderOf(program: string): Parameters<typeof runServer>[0] {
    mkdirSync(join(binaries, 'bin'), { recursive: true });
    writeFileSync(join(binaries, 'bin/postgres'), program);
    chmodSync(join(binaries, 'bin/postgres'), 0o755);
    const home = { folder: binaries, dataFolder: binaries, secretFile: join(binaries, 'postgres-password'), user: undefined };
    return { home, binaries, port: 5432, settings: {} };
  }

  it('that does not start is heard to its last word, though it ended before that arrived', async () => {
    await expect(runServer(orderOf(ENDS_BEFORE_ITS_LAST_WORDS))).rejects.toThrow(/this setting is nonsense/);
  });

  it('is ready when it has said so, in however many pieces that arrives', async () => {
    const server = await runServer(orderOf(SAYS_SO_IN_PIECES));
    await stopServer(server);
    expect(server.child.signalCode).toBe('SIGINT');
  });
});
