import { readStartSettings, type StartSettings } from './start-settings';
import { StartRefusal } from './start-refusal';

const read = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): StartSettings =>
  readStartSettings({ words, environment: { INIT_CWD: '/home/recruiter', ...environment }, projectFolder: '/srv/plumbline' });

describe('The settings of a start', () => {
  it('are complete when a recruiter chooses nothing', () => {
    expect(read([])).toEqual({
      port: 4300,
      host: '127.0.0.1',
      dataFolder: '/srv/plumbline/.plumbline',
      workers: 2,
      databaseUrl: undefined,
      redisUrl: undefined,
      publicUrl: undefined,
      logLevel: 'warn',
    });
  });

  it('follow the words after the command, and a folder is meant from where the person stands', () => {
    expect(read(['--port', '8080', '--data', 'lists', '--workers=4', '--host', '0.0.0.0'])).toMatchObject({
      port: 8080,
      dataFolder: '/home/recruiter/lists',
      workers: 4,
      host: '0.0.0.0',
    });
  });

  it('follow the environment, where an empty value is no value', () => {
    const chosen = read([], {
      DATABASE_URL: 'postgres://a:b@db/plumbline',
      REDIS_URL: '',
      PUBLIC_URL: 'https://jobs.example.com/',
      PORT: '5000',
    });
    expect(chosen).toMatchObject({
      databaseUrl: 'postgres://a:b@db/plumbline',
      redisUrl: undefined,
      publicUrl: 'https://jobs.example.com',
      port: 5000,
    });
  });

  it.each([
    [['--port', 'http'], {}, '--port is "http": give a whole number from 1 to 65535.'],
    [['--port', '70000'], {}, '--port is "70000": give a whole number from 1 to 65535.'],
    [['--workers', '0'], {}, '--workers is "0": give a whole number from 1 to 64.'],
    [['--wrokers', '2'], {}, /'--wrokers'.* Use: npm start -- \[--port/],
    [['everything'], {}, /Use: npm start/],
    [[], { DATABASE_URL: 'mysql://root:secret@db' }, /^DATABASE_URL is not an address .* postgres:\/\/user:password@host:5432\/plumbline/],
    [[], { REDIS_URL: 'localhost:6379' }, /^REDIS_URL is not an address .* redis:\/\/host:6379/],
    [[], { PUBLIC_URL: 'jobs.example.com' }, /^PUBLIC_URL .* https:\/\/plumbline\.example\.com/],
    [[], { DATABASE_URL_FILE: '/nowhere/secret' }, /^DATABASE_URL_FILE names \/nowhere\/secret, which cannot be read/],
    [[], { LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud": set it to one of trace, debug/],
  ])('refuse %j %j with a sentence that says what to set', (words, environment, sentence) => {
    expect(() => read(words, environment)).toThrow(StartRefusal);
    expect(() => read(words, environment)).toThrow(sentence);
  });

  it('never repeat an address that may hold a password', () => {
    expect(() => read([], { DATABASE_URL: 'mysql://root:secret@db' })).not.toThrow(/secret/);
  });
});
