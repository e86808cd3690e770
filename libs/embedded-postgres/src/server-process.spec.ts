import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from './server-process';

/** A program in the server's place that is gone before its last words have been written. */
const ENDS_BEFORE_ITS_LAST_WORDS = `#!/bin/sh
(sleep 0.3; echo 'FATAL: this setting is nonsense' >&2) &
exit 1
`;

describe('A server that does not start', () => {
  const binaries = mkdtempSync(join(tmpdir(), 'plumbline-server-'));
  afterAll(() => {
    rmSync(binaries, { recursive: true, force: true });
  });

  it('is heard to its last word, though it ended before that arrived', async () => {
    mkdirSync(join(binaries, 'bin'));
    writeFileSync(join(binaries, 'bin/postgres'), ENDS_BEFORE_ITS_LAST_WORDS);
    chmodSync(join(binaries, 'bin/postgres'), 0o755);
    const home = { folder: binaries, dataFolder: binaries, secretFile: join(binaries, 'postgres-password'), user: undefined };
    await expect(runServer({ home, binaries, port: 5432, settings: {} })).rejects.toThrow(/this setting is nonsense/);
  });
});
