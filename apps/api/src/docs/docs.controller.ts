import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { NeedsOnlySession } from '../sign-in/needs';
import { docsPage } from './docs-page';
import { DOCS_POLICY } from './docs-style';
import { ApiDescription } from './openapi';

/** What there is to read about the API. */
@ApiTags('docs')
@Controller()
export class DocsController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @NeedsOnlySession()
  @ApiExcludeEndpoint()
  openapi(): OpenAPIObject {
    const { document } = this.description;
    if (document === undefined) throw new ServiceUnavailableException('The api is still starting. Try again in a second.');
    return document;
  }

  @Get('docs')
  @NeedsOnlySession()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', DOCS_POLICY)
  page(): string {
    return docsPage(this.openapi());
  }
}
