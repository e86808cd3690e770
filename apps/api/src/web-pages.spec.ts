import { fastify, type FastifyInstance } from 'fastify';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWebPages } from './web-pages';

describe('the pages of the web app', () => {
  let folder: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-pages-'));
    await writeFile(join(folder, 'index.html'), '<base href="/" /><script src="main.js"></script>');
    server = fastify();
    await serveWebPages(server, folder);
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('find their files from any depth, since their policy lets them name where addresses begin', async () => {
    const answer = await server.inject('/openings/0b8a4a0e/imports');
    expect(answer.body).toContain('<base href="/" />');
    expect(String(answer.headers['content-security-policy']).split('; ')).toContain("base-uri 'self'");
  });
});
