import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@plumbline/contract';
import { connect, makeSetUpToken } from '@plumbline/persistence';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApplication } from './application';
import { readSettings } from './settings';

export const PASSWORD = 'a plumb line hangs straight';
export const MAIL: Readonly<Record<Role, string>> = {
  administrator: 'robin@example.com',
  recruiter: 'sam@example.com',
  viewer: 'kim@example.com',
};

export interface Asking {
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the request comes from. */
  readonly address?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: () => unknown;
  /** `name=value` of the cookie that was set; undefined where none was. */
  readonly cookie: string | undefined;
}

/** The api itself, in the process of the spec, on a database of the spec's own. */
export class RunningApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly source: DataSource,
    private readonly folder: string,
  ) {}

  static async start(databaseUrl: string, environment: Readonly<Record<string, string>> = {}): Promise<RunningApi> {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-api-'));
    const settings = readSettings({
      DATABASE_URL: databaseUrl,
      UPLOAD_FOLDER: join(folder, 'uploads'),
      PUBLIC_URL: 'http://plumbline.test',
      LOG_LEVEL: 'silent',
      WEB_FOLDER: join(folder, 'web'),
      ...environment,
    });
    const app = await createApplication(settings);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new RunningApi(app, await connect(databaseUrl, 2), folder);
  }

  /** Answers on a port of this machine as well, for what is more than a question and an answer. Its address, without a slash. */
  async listen(): Promise<string> {
    return this.app.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.source.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** `path` begins with a slash. */
  async ask(method: string, path: string, { body, cookie, headers = {}, address = '127.0.0.1' }: Asking = {}): Promise<Answer> {
    const answer = await this.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: methodOf(method),
        url: path,
        remoteAddress: address,
        headers: {
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: () => parsed(answer.body),
      cookie: [answer.headers['set-cookie']].flat()[0]?.split(';')[0],
    };
  }

  /** Makes the first administrator by the set-up link, and a person for each other role by invitation. Their cookies, by role. */
  async settleIn(): Promise<Readonly<Record<Role, string>>> {
    const token = await makeSetUpToken(this.source);
    const setUp = await this.ask('POST', '/api/v1/set-up', {
      body: { token, name: 'Robin Example', email: MAIL.administrator, password: PASSWORD },
    });
    const administrator = cookieOf(setUp);
    const invited = async (role: 'recruiter' | 'viewer'): Promise<string> => {
      const made = await this.ask('POST', '/api/v1/invitations', { cookie: administrator, body: { email: MAIL[role], role } });
      return cookieOf(
        await this.ask('POST', '/api/v1/invitations/accept', {
          body: { token: tokenOf(made.text), name: 'Somebody Example', password: PASSWORD },
        }),
      );
    };
    return { administrator, recruiter: await invited('recruiter'), viewer: await invited('viewer') };
  }

  async signIn(role: Role, asking: Asking = {}): Promise<Answer> {
    return this.ask('POST', '/api/v1/session', { body: { email: MAIL[role], password: PASSWORD }, ...asking });
  }

  /** Every route of the running application, as `METHOD pattern`. */
  routes(): string[] {
    return routesOf(this.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }));
  }
}

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

/** The secret of a link that an answer holds. */
export function tokenOf(text: string): string {
  const token = /#([\w-]+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`There is no link in ${text}`);
  return token;
}

function cookieOf(answer: Answer): string {
  if (answer.cookie === undefined) throw new Error(`Nobody was signed in: ${String(answer.status)} ${answer.text}`);
  return answer.cookie;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

function methodOf(method: string): (typeof METHODS)[number] {
  const known = METHODS.find((it) => it === method);
  if (known === undefined) throw new Error(`${method} is no method.`);
  return known;
}

/** Fastify prints its routes as a tree: a line a node, its depth by its indentation, its methods in brackets. */
function routesOf(tree: string): string[] {
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', segment = '', methods] = /^((?:[│ ] {3}|[├└]── )*)(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (indent === '') return [];
    path.length = indent.length / 4 - 1;
    path.push(segment);
    return (methods ?? '')
      .split(', ')
      .filter((it) => it !== '')
      .map((method) => `${method} ${path.join('')}`);
  });
}
