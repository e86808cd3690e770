import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '@plumbline/contract';
import { z } from 'zod';
import { PUBLIC_ROUTES } from '../public-routes';
import { SessionCookie } from '../sign-in/session-cookie';
import { VERSION } from '../version';
import { SUMMARIES } from './summaries';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** The OpenAPI 3.1 document of the running application, made from the schemas that validate its requests and answers. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plumbline')
    .setDescription(
      'Applicant screening for production engineers. Sign in with POST /api/v1/session; errors are problem details (RFC 9457).',
    )
    .setVersion(VERSION)
    .addCookieAuth(app.get(SessionCookie).name)
    .build();
  return completed(SwaggerModule.createDocument(app, head));
}

/** What holds for every route: what it is for, whether it needs a session, and what an error looks like. */
function completed(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const route = `${method.toUpperCase()} ${path}`;
      operation.summary = SUMMARIES[route] ?? '';
      operation.security = PUBLIC_ROUTES.has(route) ? [] : [{ cookie: [] }];
      Object.assign(operation.responses, { default: AN_ERROR });
    }
  }
  return document;
}

const AN_ERROR = {
  description: 'Why not, and what to do next.',
  content: { 'application/problem+json': { schema: z.toJSONSchema(Problem, { io: 'output' }) } },
};

/** Holds the document once the application is complete. */
export class ApiDescription {
  document: OpenAPIObject | undefined;
}
