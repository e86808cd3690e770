import fastifyCookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { JobQueues } from '@plumbline/jobs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { ApiDescription, describeApi } from './docs/openapi';
import { schemaValidation } from './invalid-request';
import { serveQueueBoard } from './queue-board/queue-board';
import type { ApiSettings } from './settings';
import { Gatekeeper } from './sign-in/gatekeeper';
import { serveWebPages } from './web-pages';

const BODY_BYTES = 1_048_576;
const API_POLICY = {
  useDefaults: false,
  directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] },
};

/** The whole HTTP application, ready to listen. */
export async function createApplication(settings: ApiSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class that nobody makes an instance of
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api/v1', { exclude: ['livez', 'readyz'] });
  app.useGlobalPipes(schemaValidation);
  await app.register(fastifyCookie);
  await app.register(helmet, {
    contentSecurityPolicy: API_POLICY,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: settings.publicUrl.startsWith('https:'),
  });
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: settings.uploadLimitBytes } });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, next) => {
    // Answers are about people: no cache along the way keeps them. The reply is never awaited: it is there only once it was sent.
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    next();
  });
  await serveQueueBoard(fastify, app.get(JobQueues), app.get(Gatekeeper));
  await serveWebPages(fastify, settings.webFolder);
  app.enableShutdownHooks();
  app.get(ApiDescription).document = describeApi(app);
  return app;
}
