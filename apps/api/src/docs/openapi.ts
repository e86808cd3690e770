import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../version';

/** The OpenAPI 3.1 document of the running application, made from the schemas that validate its requests and answers. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plumbline')
    .setDescription(
      'Applicant screening for production engineers. Sign in with POST /api/v1/session; errors are problem details (RFC 9457).',
    )
    .setVersion(VERSION)
    .addCookieAuth('plumbline')
    .build();
  return SwaggerModule.createDocument(app, head);
}

/** Holds the document once the application is complete. */
export class ApiDescription {
  document: OpenAPIObject | undefined;
}
