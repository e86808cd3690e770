import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartRefusal } from './start-refusal';

/** What a person may choose at the start. */
export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly workers: number;
  /** A PostgreSQL of one's own; the embedded one when absent. */
  readonly databaseUrl: string | undefined;
  /** Jobs go through Redis when present, else through PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** What people type into their browser, when a proxy stands in front. */
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
}

/** What the settings are read from: the words after `start`, the environment, and the folder that Plumbline lies in. */
export interface StartSource {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly projectFolder: string;
}

export const DEFAULT_PORT = 4300;
const MOST_WORKERS = 64;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export const START_USAGE = `npm start -- [--port 4300] [--host 127.0.0.1] [--data FOLDER] [--workers 2]`;

/** Reads what was chosen. Throws {@link StartRefusal} with a sentence that names what to set. */
export function readStartSettings({ words, environment, projectFolder }: StartSource): StartSettings {
  const options = readOptions(words);
  const said = (name: string): string | undefined => valueOf(environment, name);
  // npm runs scripts in the project's folder; INIT_CWD is where the person was when typing the path.
  const here = said('INIT_CWD') ?? process.cwd();
  return {
    port: wholeNumber('--port', options.port ?? said('PORT') ?? String(DEFAULT_PORT), 65_535),
    host: options.host ?? said('HOST') ?? '127.0.0.1',
    dataFolder: options.data === undefined ? join(projectFolder, '.plumbline') : resolve(here, options.data),
    workers: wholeNumber('--workers', options.workers ?? '2', MOST_WORKERS),
    databaseUrl: address('DATABASE_URL', said('DATABASE_URL'), {
      schemes: ['postgres:', 'postgresql:'],
      example: 'postgres://user:password@host:5432/plumbline',
      unset: 'to use the PostgreSQL that comes with Plumbline',
    }),
    redisUrl: address('REDIS_URL', said('REDIS_URL'), {
      schemes: ['redis:', 'rediss:'],
      example: 'redis://host:6379',
      unset: 'to keep jobs in PostgreSQL',
    }),
    publicUrl: address('PUBLIC_URL', said('PUBLIC_URL'), {
      schemes: ['http:', 'https:'],
      example: 'https://plumbline.example.com',
      unset: 'when nothing stands in front of Plumbline',
    })?.replace(/\/+$/, ''),
    logLevel: oneOf('LOG_LEVEL', said('LOG_LEVEL') ?? 'warn', LOG_LEVELS),
  };
}

/** The value of `NAME`, or what the file says that `NAME_FILE` names (how secrets are given to containers). Empty is nothing. */
function valueOf(environment: StartSource['environment'], name: string): string | undefined {
  const file = environment[`${name}_FILE`] ?? '';
  const value = (file === '' ? environment[name] : readSecret(name, file))?.trim();
  return value === '' ? undefined : value;
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartRefusal(`${name}_FILE names ${file}, which cannot be read: name a file that you may read, or set ${name}.`, {
      cause: error,
    });
  }
}

function readOptions(words: readonly string[]): { port?: string; host?: string; data?: string; workers?: string } {
  const text = { type: 'string' } as const;
  try {
    return { ...parseArgs({ args: [...words], options: { port: text, host: text, data: text, workers: text } }).values };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new StartRefusal(`${reason}. Use: ${START_USAGE}`);
  }
}

function wholeNumber(name: string, said: string, most: number): number {
  const number = Number(said);
  if (/^\d+$/.test(said) && number >= 1 && number <= most) return number;
  throw new StartRefusal(`${name} is "${said}": give a whole number from 1 to ${String(most)}.`);
}

function oneOf(name: string, said: string, allowed: readonly string[]): string {
  if (allowed.includes(said)) return said;
  throw new StartRefusal(`${name} is "${said}": set it to one of ${allowed.join(', ')}, or leave it unset.`);
}

/** An address may hold a password, so what was said is not repeated. */
function address(
  name: string,
  said: string | undefined,
  expected: { readonly schemes: readonly string[]; readonly example: string; readonly unset: string },
): string | undefined {
  if (said === undefined) return undefined;
  if (URL.canParse(said) && expected.schemes.includes(new URL(said).protocol) && new URL(said).hostname !== '') return said;
  throw new StartRefusal(
    `${name} is not an address that Plumbline understands: set it to one like ${expected.example}, or leave it unset ${expected.unset}.`,
  );
}
