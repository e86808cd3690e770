import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, SettingsRefusal } from './settings';

const ENOUGH = { DATABASE_URL: 'postgres://plumbline:word@db:5432/plumbline', UPLOAD_FOLDER: '/uploads' };

describe('what a worker has to be told', () => {
  it('is where the data is, and little else', () => {
    expect(readSettings(ENOUGH)).toEqual({ databaseUrl: ENOUGH.DATABASE_URL, redisUrl: null, uploadFolder: '/uploads', logLevel: 'info' });
  });

  it('may stand in files, so that secrets are in no environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-secrets-'));
    writeFileSync(join(folder, 'redis'), 'redis://redis:6379\n');
    expect(readSettings({ ...ENOUGH, REDIS_URL_FILE: join(folder, 'redis') }).redisUrl).toBe('redis://redis:6379');
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ UPLOAD_FOLDER: '/uploads' }, /^DATABASE_URL is missing/],
    [{ ...ENOUGH, DATABASE_URL: 'mysql://root:secret@db' }, /^DATABASE_URL is not an address: it begins with postgres:\/\//],
    [{ ...ENOUGH, REDIS_URL: 'localhost:6379' }, /^REDIS_URL is not an address/],
    [{ ...ENOUGH, UPLOAD_FOLDER: ' ' }, /^UPLOAD_FOLDER is missing/],
    [{ ...ENOUGH, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud": set it to one of trace, debug/],
    [{ ...ENOUGH, DATABASE_URL_FILE: '/nowhere/at/all' }, /^DATABASE_URL_FILE names \/nowhere\/at\/all, which cannot be read/],
  ])('is refused where it makes no sense', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(SettingsRefusal);
    expect(() => readSettings(environment)).toThrow(sentence);
    expect(() => readSettings(environment)).not.toThrow(/secret/);
  });
});
