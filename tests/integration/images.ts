import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const PROJECT = join(__dirname, '../..');
export const COMPOSE_FILE = join(PROJECT, 'docker/compose.yaml');

/** What compose.yaml says of one container. */
export interface Container {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string; readonly target: string };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly replicas: number };
}

export interface Composition {
  readonly services: Readonly<Record<string, Container>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

export function composition(): Composition {
  return parse(readFileSync(COMPOSE_FILE, 'utf8'), { merge: true }) as Composition;
}

/** The command that the image of a stage of the Dockerfile runs. */
export function commandOf(stage: string): string[] {
  const stages = readFileSync(join(PROJECT, 'docker/Dockerfile'), 'utf8').split(/^FROM /m);
  const lines = stages.find((it) => it.split('\n')[0]?.endsWith(` AS ${stage}`))?.split('\n') ?? [];
  const command = lines.find((line) => line.startsWith('CMD '))?.slice('CMD '.length);
  if (command === undefined) throw new Error(`The Dockerfile gives its stage ${stage} no command.`);
  return JSON.parse(command) as string[];
}
