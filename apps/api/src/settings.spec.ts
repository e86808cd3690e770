import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, SettingsRefusal } from './settings';

const ENOUGH = { DATABASE_URL: 'postgres://plumbline:word@db:5432/plumbline', UPLOAD_FOLDER: '/uploads' };

describe('what an api has to be told', () => {
  it('is where the data is; the rest is sensible', () => {
    expect(readSettings({ ...ENOUGH, REDIS_URL: ' ' })).toMatchObject({
      databaseUrl: ENOUGH.DATABASE_URL,
      redisUrl: null,
      host: '127.0.0.1',
      port: 4300,
      publicUrl: 'http://localhost:4300',
      uploadLimitBytes: 1_073_741_824,
      logLevel: 'info',
      trustedProxies: [],
    });
  });

  it('makes links of the address that people type, without its path', () => {
    expect(readSettings({ ...ENOUGH, PUBLIC_URL: 'https://plumbline.example.com/somewhere' }).publicUrl).toBe(
      'https://plumbline.example.com',
    );
  });

  it('may stand in files, so that secrets are in no environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-secrets-'));
    writeFileSync(join(folder, 'url'), `${ENOUGH.DATABASE_URL}\n`);
    expect(readSettings({ UPLOAD_FOLDER: '/uploads', DATABASE_URL_FILE: join(folder, 'url') }).databaseUrl).toBe(ENOUGH.DATABASE_URL);
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ UPLOAD_FOLDER: '/uploads' }, /^DATABASE_URL is missing/],
    [{ ...ENOUGH, DATABASE_URL: 'mysql://root:secret@db' }, /^DATABASE_URL is not an address: set it to postgres:\/\//],
    [{ ...ENOUGH, REDIS_URL: 'localhost:6379' }, /^REDIS_URL is not an address: set it to redis:\/\//],
    [{ DATABASE_URL: ENOUGH.DATABASE_URL }, /^UPLOAD_FOLDER is missing/],
    [{ ...ENOUGH, PORT: '99999' }, /^PORT is not a port: set it to a number from 1 to 65535/],
    [{ ...ENOUGH, PORT: 'http' }, /^PORT is not a port: set it to a number from 1 to 65535/],
    [{ ...ENOUGH, UPLOAD_LIMIT_BYTES: '1 GB' }, /^UPLOAD_LIMIT_BYTES is not a number of bytes: set it to one such as 1073741824/],
    [{ ...ENOUGH, UPLOAD_LIMIT_BYTES: '12' }, /^UPLOAD_LIMIT_BYTES is too small: set it to 1024 or more/],
    [{ ...ENOUGH, PUBLIC_URL: 'plumbline.example.com' }, /^PUBLIC_URL is not an address: set it to the address that people type/],
    [{ ...ENOUGH, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is none of the levels: set it to one of trace, debug, info/],
    [{ ...ENOUGH, DATABASE_URL_FILE: '/nowhere/at/all' }, /^DATABASE_URL_FILE names a file that cannot be read/],
  ])('is refused where it makes no sense, with what to set', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(SettingsRefusal);
    expect(() => readSettings(environment)).toThrow(sentence);
    expect(() => readSettings(environment)).not.toThrow(/secret/);
  });
});
