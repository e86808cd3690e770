import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a worker has to be told. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  /** Null: jobs are kept in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly uploadFolder: string;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that makes no sense. The message says which, and what to set; it never repeats a password. */
export class SettingsRefusal extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment: `NAME`, or the file that `NAME_FILE` names. Refuses nonsense with a `SettingsRefusal`. */
export function readSettings(environment: Environment): WorkerSettings {
  const databaseUrl = addressOf(environment, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  if (databaseUrl === null) throw new SettingsRefusal('DATABASE_URL is missing: set it to postgres://user:password@host:5432/plumbline');
  const uploadFolder = valueOf(environment, 'UPLOAD_FOLDER');
  if (uploadFolder === null) throw new SettingsRefusal('UPLOAD_FOLDER is missing: set it to the folder in which the api keeps uploads.');
  return {
    databaseUrl,
    redisUrl: addressOf(environment, 'REDIS_URL', ['redis:', 'rediss:']),
    uploadFolder: resolve(uploadFolder),
    logLevel: levelOf(valueOf(environment, 'LOG_LEVEL') ?? 'info'),
  };
}

function valueOf(environment: Environment, name: string): string | null {
  const file = environment[`${name}_FILE`];
  const value = file === undefined || file === '' ? environment[name] : readSecret(name, file);
  return value === undefined || value.trim() === '' ? null : value.trim();
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsRefusal(`${name}_FILE names ${file}, which cannot be read: name a file that this process may read, or set ${name}.`);
  }
}

function addressOf(environment: Environment, name: string, protocols: readonly string[]): string | null {
  const value = valueOf(environment, name);
  if (value === null) return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  throw new SettingsRefusal(`${name} is not an address: it begins with ${protocols.map((it) => `${it}//`).join(' or ')}`);
}

function levelOf(value: string): LogLevel {
  const level = LOG_LEVELS.find((it) => it === value);
  if (level === undefined) throw new SettingsRefusal(`LOG_LEVEL is "${value}": set it to one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}
