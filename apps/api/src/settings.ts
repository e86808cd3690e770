import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the api has to be told. */
export interface ApiSettings {
  readonly databaseUrl: string;
  /** Null: jobs are kept in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** The address that people type, without a path: links are made of it, and changes must come from it. */
  readonly publicUrl: string;
  readonly uploadFolder: string;
  readonly uploadLimitBytes: number;
  readonly webFolder: string;
  readonly logLevel: string;
  /** Addresses of proxies whose forwarding headers are believed; none by default. */
  readonly trustedProxies: readonly string[];
}

/** A setting that makes no sense. The message says which, and what to set; it never repeats a password. */
export class SettingsRefusal extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const address = (what: string, ...protocols: string[]) =>
  z.string().refine((it) => URL.canParse(it) && protocols.includes(new URL(it).protocol), `is not an address: set it to ${what}`);

const POSTGRES = 'postgres://user:password@host:5432/plumbline';
const PORT = 'is not a port: set it to a number from 1 to 65535';
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Settings = z.object({
  DATABASE_URL: address(POSTGRES, 'postgres:', 'postgresql:'),
  REDIS_URL: address('redis://host:6379', 'redis:', 'rediss:').optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number(PORT).int(PORT).min(1, PORT).max(65_535, PORT).default(4300),
  PUBLIC_URL: address('the address that people type, such as https://plumbline.example.com', 'http:', 'https:').optional(),
  UPLOAD_FOLDER: z.string('is missing: set it to the folder in which uploads are kept'),
  UPLOAD_LIMIT_BYTES: z.coerce
    .number('is not a number of bytes: set it to one such as 1073741824')
    .int('is not a whole number of bytes: set it to one such as 1073741824')
    .min(1024, 'is too small: set it to 1024 or more')
    .default(1_073_741_824),
  WEB_FOLDER: z.string().default(join(__dirname, '../../web/dist/browser')),
  LOG_LEVEL: z.enum(LEVELS, `is none of the levels: set it to one of ${LEVELS.join(', ')}`).default('info'),
  TRUST_PROXY: z.string().default(''),
});

/** Reads the environment: `NAME`, or the file that `NAME_FILE` names. Refuses nonsense with a `SettingsRefusal`. */
export function readSettings(environment: Environment): ApiSettings {
  const given = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, valueOf(environment, name)]));
  const read = Settings.safeParse(given);
  if (!read.success) throw new SettingsRefusal(sentence(read.error, given));
  const it = read.data;
  return {
    databaseUrl: it.DATABASE_URL,
    redisUrl: it.REDIS_URL ?? null,
    host: it.HOST,
    port: it.PORT,
    publicUrl: new URL(it.PUBLIC_URL ?? `http://localhost:${it.PORT}`).origin,
    uploadFolder: resolve(it.UPLOAD_FOLDER),
    uploadLimitBytes: it.UPLOAD_LIMIT_BYTES,
    webFolder: resolve(it.WEB_FOLDER),
    logLevel: it.LOG_LEVEL,
    trustedProxies: it.TRUST_PROXY.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

function sentence({ issues }: z.ZodError, given: Environment): string {
  return issues
    .map(({ path, message }) => {
      const name = path.join('.');
      const isMissing = given[name] === undefined && !message.startsWith('is missing');
      return `${name} ${isMissing ? `is missing: set it${WHAT_TO_SET[name] ?? ''}` : message}.`;
    })
    .join(' ');
}

const WHAT_TO_SET: Environment = { DATABASE_URL: ` to ${POSTGRES}` };

function valueOf(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  const value = file === undefined || file === '' ? environment[name] : readSecret(name, file);
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function readSecret(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsRefusal(`${name}_FILE names a file that cannot be read: name one that this process may read, or set ${name}.`);
  }
}
