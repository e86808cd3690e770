import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, composition, PROJECT } from './images';

const { services, secrets, volumes } = composition();
const ours = Object.entries(services).filter(([, container]) => container.build !== undefined);

describe('The containers of Plumbline', () => {
  it('are an api, two workers, PostgreSQL 18, Redis, and one that hands the uploads over', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'postgres', 'redis', 'uploads', 'worker']);
    expect(services.worker?.deploy?.replicas).toBe(2);
    expect(services.postgres?.image).toMatch(/^postgres:18/);
  });

  it.each(ours)('%s runs as nobody in particular, cannot write to its image and can gain nothing', (_, container) => {
    expect(container.user).toMatch(/^[1-9]\d{3,}:[1-9]\d{3,}$/);
    expect(container.read_only).toBe(true);
    expect(container.tmpfs?.join()).toMatch(/^\/tmp/);
    expect(container.cap_drop).toEqual(['ALL']);
    expect(container.security_opt).toContain('no-new-privileges:true');
    expect(container.healthcheck?.test[0]).toBe('CMD');
  });

  it.each(ours)('%s is told its secrets by file, and all its secrets are declared', (_, { environment = {}, secrets: given = [] }) => {
    expect(environment.DATABASE_URL_FILE).toBe('/run/secrets/database_url');
    expect(environment.REDIS_URL_FILE).toBe('/run/secrets/redis_url');
    expect(Object.values(environment).join()).not.toMatch(/:\/\/[^/]*:[^/]*@/);
    for (const name of given) expect(secrets[name]?.file).toMatch(/^\.\/secrets\//);
  });

  it.each(Object.entries(services))('%s keeps what it must keep in a volume that is declared', (_, container) => {
    for (const volume of container.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
  });

  it('open no port to anybody but this machine', () => {
    const ports = Object.values(services).flatMap((container) => container.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:4300:4300']);
  });

  it('keep jobs in a Redis that forgets none: no eviction, every change written down', () => {
    expect(services.redis?.command?.join(' ')).toBe('redis-server --appendonly yes --maxmemory-policy noeviction');
  });

  it.each(['api', 'worker'])('run the same program for the %s as the start on one machine', (app) => {
    expect(services[app]?.build?.target).toBe(app);
    expect(commandOf(app)).toEqual(['node', `apps/${app}/dist/main.js`]);
    const start = readFileSync(join(PROJECT, 'apps/plumbline/src/start/household.ts'), 'utf8');
    expect(start).toContain("'dist/main.js'");
    expect(existsSync(join(PROJECT, `apps/${app}/src/main.ts`))).toBe(true);
  });
});
