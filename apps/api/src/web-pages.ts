import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Angular puts the styles of components into the page: they carry the nonce. Nothing is ever loaded from elsewhere. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

const NONCE_PLACEHOLDER = 'CSP_NONCE';
/** What the build names by what it holds; an icon or a template keeps its name when it changes. */
const NAMED_BY_CONTENT = /\.(?:js|css|woff2)$/;
const A_YEAR_MS = 31_536_000_000;

/** Serves the built web app: its files, and for every other address outside the API its one page, with a fresh nonce each time. */
export async function serveWebPages(fastify: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    decorateReply: false,
    immutable: true,
    maxAge: A_YEAR_MS,
    setHeaders: (reply, path) => {
      if (!NAMED_BY_CONTENT.test(path)) void reply.header('Cache-Control', 'no-cache');
    },
  });
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    // Told by the routes that there are, not by the text of the address: an encoded one finds its route as well.
    if (request.method !== 'GET' || !request.is404 || !isPage(request.url)) return;
    const nonce = randomBytes(16).toString('base64url');
    await reply
      .header('Content-Security-Policy', policyFor(nonce))
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(NONCE_PLACEHOLDER, nonce));
  });
}

/** Addresses of screens have no dot in their last part; files do. */
function isPage(url: string): boolean {
  const path = url.split('?')[0] ?? '/';
  if (path.startsWith('/api/')) return false;
  return !(path.split('/').at(-1) ?? '').includes('.');
}
